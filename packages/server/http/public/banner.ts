import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { consentErrors } from '@amanat/contract/errors/consent.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { bannerConfig } from '../../consent/banner-config.ts';
import { formWordingOf } from '../../consent/wordings.ts';
import { problems } from '../../platform/problem.ts';
import type { Policies } from '../../policy/reads.ts';
import type { App } from '../app.ts';

const fail = problems(consentErrors);

export interface BannerServices {
  readonly policies: Policies;
  /** Path of the built script (packages/banner/dist/banner.js). */
  readonly bannerFile: string;
}
const Query = Type.Object({
  lang: Type.Optional(Type.Union([Type.Literal('az'), Type.Literal('en'), Type.Literal('ru')])),
});
const Params = Type.Object({ org: Type.String({ maxLength: 40 }) });

/** `/banner.js` and the configuration it asks for. Both are the same for everybody and cached by their hash. */
export function bannerRoutes(app: App, { policies, bannerFile }: BannerServices): void {
  formRoutes(app, { policies });
  let script: Promise<{ plain: Buffer; packed: Buffer }> | undefined;
  app.get('/banner.js', { config: { access: 'public' } }, async (request, reply) => {
    script ??= readFile(bannerFile).then((plain) => ({ plain, packed: gzipSync(plain, { level: 9 }) }));
    const { plain, packed } = await script;
    reply
      .type('text/javascript; charset=utf-8')
      .header('cache-control', 'public, max-age=3600, stale-while-revalidate=86400')
      .header('cross-origin-resource-policy', 'cross-origin')
      .header('vary', 'accept-encoding');
    const zipped = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    if (zipped) reply.header('content-encoding', 'gzip');
    return sendTagged(request, reply, zipped ? packed : plain);
  });
  app.get(
    '/v1/organisations/:org/banner.json',
    {
      config: { access: 'public' },
      schema: { summary: 'What the banner shows and blocks', params: Params, querystring: Query },
    },
    async (request, reply) => {
      const config = bannerConfig(policies, request.params.org, request.query.lang ?? 'az');
      if (!config) throw fail('AMANAT-CNS-008');
      // Nothing in it is secret or personal: any page may read it.
      reply
        .type('application/json; charset=utf-8')
        .header('access-control-allow-origin', '*')
        .header('cross-origin-resource-policy', 'cross-origin')
        .header('cache-control', 'public, max-age=60, stale-while-revalidate=600');
      return sendTagged(request, reply, Buffer.from(JSON.stringify(config)));
    },
  );
}

const FormParams = Type.Object({ org: Type.String({ maxLength: 40 }), form: Type.String({ maxLength: 40 }) });

/** The words a declared form shows beside its send button, and the hash its consent names (ALQ-5.1). */
export function formRoutes(app: App, { policies }: Pick<BannerServices, 'policies'>): void {
  app.get(
    '/v1/organisations/:org/forms/:form',
    {
      config: { access: 'public' },
      schema: { summary: 'The consent wording of a form', params: FormParams, querystring: Query },
    },
    async (request, reply) => {
      const policy = policies.inForce(request.params.org);
      const known = policy && formWordingOf(policy, request.query.lang ?? 'az', request.params.form);
      if (!known) throw fail('AMANAT-CNS-008');
      reply
        .type('application/json; charset=utf-8')
        .header('access-control-allow-origin', '*')
        .header('cache-control', 'public, max-age=60');
      return sendTagged(request, reply, Buffer.from(JSON.stringify(known)));
    },
  );
}

/** Sends the bytes under an ETag of their hash, or 304 when the browser has them (RFC 9110 §13.1.2). */
function sendTagged(request: FastifyRequest, reply: FastifyReply, bytes: Buffer): FastifyReply {
  const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  reply.header('etag', tag);
  return request.headers['if-none-match'] === tag ? reply.code(304).send() : reply.send(bytes);
}
