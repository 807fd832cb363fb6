import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { consentErrors } from '@amanat/contract/errors/consent.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { BannerConfig } from '@amanat/contract/consent.ts';
import { bannerConfig } from '../../consent/banner-config.ts';
import { bannerScript } from '../../consent/banner-script.ts';
import { variantConfigs } from '../../consent/banner-variants.ts';
import { bannerNotice } from '../../consent/banner-notice.ts';
import { bannerFrames } from '../../consent/banner-frames.ts';
import { formStatus, formWordingOf } from '../../consent/wordings.ts';
import { problems } from '../../platform/problem.ts';
import type { Policies } from '../../policy/reads.ts';
import type { App } from '../app.ts';
import { bannerParts } from './banner-parts.ts';
import { drawVariant, variantFreshness } from './draw-variant.ts';
import {
  bytesFor,
  type Packed,
  packed,
  packedAside,
  packedOnce,
  sendPacked,
  sendTagged,
  sendText,
} from '../packed.ts';

const fail = problems(consentErrors);

export interface BannerServices {
  readonly policies: Policies;
  /** Path of the built script (packages/banner/dist/banner.js); the files it loads later lie beside it. */
  readonly bannerFile: string;
}
const Query = Type.Object({
  lang: Type.Optional(
    Type.String({ maxLength: 200, description: 'Language of the page (BCP 47); az when it is not spoken.' }),
  ),
});
const Params = Type.Object({ org: Type.String({ maxLength: 40 }) });
const PartParams = Type.Object({ file: Type.String({ pattern: '^[a-z]+-[A-Za-z0-9_-]{12}\\.js$' }) });

/** The banner's scripts and its configuration: the same for everybody, public, cached by their hash. */
export function bannerRoutes(app: App, { policies, bannerFile }: BannerServices): void {
  formRoutes(app, { policies });
  framesRoute(app, { policies });
  noticeRoute(app, { policies });
  let script: Promise<Buffer> | undefined;
  const built = () => (script ??= readFile(bannerFile));
  scriptRoutes(app, built, dirname(bannerFile));
  configRoutes(app, { policies, bannerFile }, built);
  logoRoute(app, policies);
}

function scriptRoutes(app: App, built: () => Promise<Buffer>, folder: string): void {
  const known = new Map<string, Promise<Packed>>();
  /** Reads and packs a script once; a file that is not there is asked for again. */
  const once = (name: string, read: () => Promise<Buffer>) => {
    const made = known.get(name) ?? read().then(packedAside);
    known.set(name, made);
    made.catch(() => known.delete(name));
    return made;
  };
  app.get('/banner.js', { config: { access: 'public' } }, async (request, reply) =>
    sendPacked(
      request,
      reply,
      await once('banner.js', async () => bannerScript(await built())),
      'max-age=3600, stale-while-revalidate=86400',
    ),
  );
  app.get(
    '/banner/:file',
    { config: { access: 'public' }, schema: { summary: 'What the banner loads later', params: PartParams } },
    async (request, reply) => {
      const { file } = request.params;
      const part = await once(file, () => readFile(join(folder, file))).catch((cause: unknown) => {
        if ((cause as { code?: string }).code === 'ENOENT') throw fail('AMANAT-CNS-009');
        throw cause;
      });
      // Integrity of a script of another origin is only checked when that origin lets it be read.
      reply.header('access-control-allow-origin', '*');
      return sendPacked(request, reply, part, 'max-age=31536000, immutable');
    },
  );
}

/** What differs in the configuration of one version: the words, and what visitors are told of the next. */
const nameOf = ({ hash, notice = 0 }: BannerConfig) => `${hash} ${notice}`;

/** A store between browsers and us may go on with what it has for a day when we do not answer (RFC 5861, 4). */
const freshness = 'max-age=60, stale-while-revalidate=600, stale-if-error=86400';

/** The wordings that are tried side by side, or the one that is not tried. */
function variantsOr(config: BannerConfig, policies: Policies, org: string, language: string) {
  const variants = variantConfigs(policies, org, language);
  return variants.length < 2 ? [config] : variants;
}
/** The answer drawn for this browser, and how long it may be kept: of several, only by the browser itself. */
function drawnFor<T>(
  request: FastifyRequest,
  configs: readonly BannerConfig[],
  made: (config: BannerConfig) => T,
  bytes: (answer: T) => Buffer,
): { readonly drawn: T; readonly cache: string } {
  const answers = configs.map(made);
  return answers.length === 1
    ? { drawn: answers[0]!, cache: `public, ${freshness}` }
    : { drawn: drawVariant(request, answers, bytes), cache: variantFreshness };
}
/** Nothing in it is secret or personal: any page may read it. */
function sendOpenJson(
  request: FastifyRequest,
  reply: FastifyReply,
  bytes: Buffer,
  cache: string,
): FastifyReply {
  reply
    .type('application/json; charset=utf-8')
    .header('access-control-allow-origin', '*')
    .header('cache-control', cache);
  return sendText(request, reply, bytes);
}

/**
 * What a tag gets that names nobody, typed as a script: any other answer to one browsers keep even from their console
 * (opaque response blocking), and whoever put the tag in would see nothing at all.
 */
function sendNoScript(reply: FastifyReply): FastifyReply {
  const { code, row, message } = fail('AMANAT-CNS-008');
  return reply
    .code(row.status)
    .type('text/javascript; charset=utf-8')
    .header('cross-origin-resource-policy', 'cross-origin')
    .send(`// ${code}: ${message} ${row.fix}\n`);
}

function configRoutes(
  app: App,
  { policies, bannerFile }: BannerServices,
  built: () => Promise<Buffer>,
): void {
  const made = new WeakMap<object, Map<string, Packed>>();
  const withParts = bannerParts(dirname(bannerFile));
  app.get(
    '/v1/organisations/:org/banner.js',
    {
      config: { access: 'public' },
      schema: { summary: 'The banner’s script with its configuration', params: Params, querystring: Query },
    },
    async (request, reply) => {
      const { org } = request.params;
      const language = request.query.lang ?? 'az';
      const policy = policies.inForce(org);
      const config = bannerConfig(policies, org, language);
      if (!policy || !config) return sendNoScript(reply);
      const byWording = made.get(policy) ?? new Map<string, Packed>();
      made.set(policy, byWording);
      const script = await built();
      // Takes what came along out of the address before the page reads it.
      const before = config.together ? await readFile(join(dirname(bannerFile), 'arrive.js'), 'utf8') : '';
      const withConfig = (one: BannerConfig) => {
        const ready = byWording.get(nameOf(one)) ?? packed(bannerScript(script, one, before));
        byWording.set(nameOf(one), ready);
        return ready;
      };
      const bytes = (one: Packed) => bytesFor(request, one);
      const { drawn, cache } = drawnFor(
        request,
        await withParts(variantsOr(config, policies, org, language)),
        withConfig,
        bytes,
      );
      return sendPacked(request, reply, drawn, cache);
    },
  );
  app.get(
    '/v1/organisations/:org/banner.json',
    {
      config: { access: 'public' },
      schema: { summary: 'What the first layer shows and blocks', params: Params, querystring: Query },
    },
    async (request, reply) => {
      const { org } = request.params;
      const language = request.query.lang ?? 'az';
      const config = bannerConfig(policies, org, language);
      // Else the browser's console tells of a missing header, and not of the name that is wrong.
      reply.header('access-control-allow-origin', '*');
      if (!config) throw fail('AMANAT-CNS-008');
      const { drawn, cache } = drawnFor(
        request,
        await withParts(variantsOr(config, policies, org, language)),
        (one) => Buffer.from(JSON.stringify(one)),
        (bytes) => bytesFor(request, packedOnce(bytes)),
      );
      return sendOpenJson(
        request,
        reply.header('cross-origin-resource-policy', 'cross-origin'),
        drawn,
        cache,
      );
    },
  );
}

/** What stands in place of films and maps that wait for a choice. */
function framesRoute(app: App, { policies }: Pick<BannerServices, 'policies'>): void {
  app.get(
    '/v1/organisations/:org/frames.json',
    {
      config: { access: 'public' },
      schema: { summary: 'What stands in place of waiting frames', params: Params, querystring: Query },
    },
    async (request, reply) => {
      const known = bannerFrames(policies, request.params.org, request.query.lang ?? 'az');
      if (!known) throw fail('AMANAT-CNS-008');
      return sendOpenJson(request, reply, Buffer.from(JSON.stringify(known)), `public, ${freshness}`);
    },
  );
}

/** What visitors are told of a changed policy. */
function noticeRoute(app: App, { policies }: Pick<BannerServices, 'policies'>): void {
  app.get(
    '/v1/organisations/:org/notice.json',
    {
      config: { access: 'public' },
      schema: { summary: 'What visitors are told of a changed policy', params: Params, querystring: Query },
    },
    async (request, reply) => {
      const known = bannerNotice(policies, request.params.org, request.query.lang ?? 'az');
      if (!known) throw fail('AMANAT-CNS-008');
      reply
        .type('application/json; charset=utf-8')
        .header('access-control-allow-origin', '*')
        .header('cache-control', `public, ${freshness}`);
      return sendText(request, reply, Buffer.from(JSON.stringify(known)));
    },
  );
}

/** The logo of a theme, from our own address: no third party is asked, and no script runs in it. */
function logoRoute(app: App, policies: Policies): void {
  app.get(
    '/v1/organisations/:org/banner/logo',
    { config: { access: 'public' }, schema: { summary: 'The logo on the banner', params: Params } },
    async (request, reply) => {
      const logo = policies.inForce(request.params.org)?.manifest.banner?.theme?.logo;
      const [, type, data] = /^data:(image\/(?:svg\+xml|png));base64,(.+)$/.exec(logo ?? '') ?? [];
      if (!type || !data) throw fail('AMANAT-CNS-008');
      reply
        .type(type)
        .header('cache-control', 'public, max-age=3600')
        .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
        .header('cross-origin-resource-policy', 'cross-origin');
      return sendTagged(request, reply, Buffer.from(data, 'base64'));
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
      if (!policy || !known) throw fail('AMANAT-CNS-008');
      const answer = { ...known, status: formStatus(policy, known.wording.language) };
      return sendOpenJson(request, reply, Buffer.from(JSON.stringify(answer)), 'public, max-age=60');
    },
  );
}
