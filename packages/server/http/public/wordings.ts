import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { consentErrors } from '@amanat/contract/errors/consent.ts';
import { wordingPage } from '@amanat/portal/wording/wording-page.ts';
import { Type } from 'typebox';
import { bannerAsShown } from '../../consent/history/banner-as-shown.ts';
import { storedWording } from '../../consent/wordings.ts';
import type { Db } from '../../platform/db.ts';
import { problems } from '../../platform/problem.ts';
import type { Policies } from '../../policy/reads.ts';
import type { App } from '../app.ts';
import { languageOf } from '../language.ts';

const fail = problems(consentErrors);
const portal = dirname(createRequire(import.meta.url).resolve('@amanat/portal/package.json'));
const hash = Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' });
const Params = Type.Object({ org: Type.String({ maxLength: 40 }), hash });
const open = { access: 'public' } as const;

export interface WordingServices {
  readonly db: Db;
  readonly policies: Policies;
}

/**
 * `/:org/wordings/:hash`: what a consent was given to, drawn again. Below it lies the server that the banner on that
 * page asks: it answers the stored words, and passes on every file that is no matter of a version.
 */
export function wordingRoutes(app: App, { db, policies }: WordingServices): void {
  const stored = async (params: { org: string; hash: string }) => {
    const found = await storedWording(db, params.org, params.hash);
    const shown =
      found && (policies.version(params.org, found.wording.version) ?? policies.inForce(params.org));
    if (!found || !shown) throw fail('AMANAT-CNS-009');
    return { ...found, version: shown };
  };
  app.get(
    '/:org/wordings/:hash',
    { config: open, schema: { hide: true, params: Params } },
    async (request, reply) => {
      const { version, wording } = await stored(request.params);
      const language = languageOf(request);
      const { organisation } = version.manifest;
      return reply
        .type('text/html; charset=utf-8')
        .header('content-language', language)
        .header('cache-control', 'public, max-age=300')
        .send(wordingPage({ organisation, hash: request.params.hash, wording, language }));
    },
  );
  app.get(
    '/:org/wordings/:hash/as-shown/*',
    {
      config: open,
      schema: { hide: true, params: Type.Object({ ...Params.properties, '*': Type.String() }) },
    },
    async (request, reply) => {
      const asked = request.params['*'];
      if (!/^v1\/organisations\/[^/]+\/banner\.json$/.test(asked))
        return reply.redirect(`/${asked.replace(/^\/+/, '')}`, 302);
      const { version, wording } = await stored(request.params);
      const config = bannerAsShown(version, { hash: request.params.hash, wording });
      if (!config) throw fail('AMANAT-CNS-008');
      return reply.header('cache-control', 'public, max-age=300').send(config);
    },
  );
  const script = readFileSync(join(portal, 'assets', 'reproduction.js'));
  app.get('/assets/reproduction.js', { config: open, schema: { hide: true } }, (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').header('cache-control', 'public, max-age=300').send(script),
  );
}
