import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import swagger from '@fastify/swagger';
import { findCardNumbers } from '@amanat/domain/registers/card-number.ts';
import { platformErrors } from '@amanat/contract/errors/platform.ts';
import type { KeyScope } from '@amanat/contract/key-scopes.ts';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import type { KnownRoute } from '../evidence/routes-probe.ts';
import type { Log } from '../platform/log.ts';
import { type Problem, problems } from '../platform/problem.ts';
import type { App, Role } from './app.ts';
import { formFields, jsonBodies } from './json-body.ts';
import { openApi } from './openapi.ts';
import { answerUnreadable, sendProblem, toProblem } from './problem-reply.ts';

const fail = problems(platformErrors);

/** Who asks: resolved from the session or the API key; null for a stranger. */
export interface Caller {
  readonly account: string;
  readonly organisations: Readonly<Record<string, Role>>;
  /** True for holders of an API key instead of a session. */
  readonly api: boolean;
  /** What the key is for; absent for a session. */
  readonly keyFor?: readonly KeyScope[];
  /** Whether a confidentiality agreement is on file (LAL-2.8). */
  readonly hasAgreement: boolean;
}
export interface ServerOptions {
  readonly log: Log;
  /** Resolves the caller of a request; null for a stranger. */
  readonly identify: (request: FastifyRequest) => Caller | null | Promise<Caller | null>;
  /** Called with every refusal, so that denials reach the journal (SMA-10). */
  readonly refused: (request: FastifyRequest, caller: Caller | null, code: string) => Promise<void>;
  /** Largest body in bytes; 256 KiB unless told. */
  readonly bodyLimit?: number;
  /** True behind a reverse proxy: of the addresses in X-Forwarded-For the last one counts. */
  readonly trustProxy?: boolean;
}

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller | null;
  }
  interface FastifyInstance {
    knownRoutes: KnownRoute[];
  }
}

/** Whether anybody may ask: an open route, or an address without one. */
function isOpen(request: FastifyRequest): boolean {
  return request.routeOptions.config.access === 'public' || request.is404;
}

/** Refuses what the route was not opened for: no access declared, no caller, wrong organisation or role. */
function admit(request: FastifyRequest, caller: Caller | null): void {
  request.caller = caller;
  const code = refusal(request, request.routeOptions.config);
  if (code) throw fail(code);
}

/** Writes a denial down before it is answered, wherever it was decided; a journal that fails makes the answer a failure. */
async function noted(problem: Problem, request: FastifyRequest, options: ServerOptions): Promise<Problem> {
  const { status } = problem.row;
  if (status !== 401 && status !== 403) return problem;
  try {
    await options.refused(request, request.caller, problem.code);
    return problem;
  } catch (error) {
    return toProblem(error as Error);
  }
}

function refusal(
  request: FastifyRequest,
  config: FastifyRequest['routeOptions']['config'],
): keyof typeof platformErrors | null {
  if (!config.access) return 'AMANAT-HTTP-403';
  if (!request.caller) return request.headers.authorization ? 'AMANAT-KEY-001' : 'AMANAT-HTTP-401';
  if (isAdmitted(request, request.caller, config)) return null;
  return request.caller.api ? 'AMANAT-KEY-002' : 'AMANAT-HTTP-403';
}

function isAdmitted(
  request: FastifyRequest,
  caller: Caller,
  { access, key }: FastifyRequest['routeOptions']['config'],
): boolean {
  if (access === 'caller') return !caller.api || opens(caller, key);
  if (access === 'signed-in') return !caller.api;
  const role = roleIn(request);
  if (access === 'api') {
    // A key opens its own organisation; where the path names none, the route asks `mayIn` for the one in the body.
    const { org } = request.params as { org?: string };
    return opens(caller, key) && (org === undefined || role !== undefined);
  }
  if (role === undefined || !Array.isArray(access)) return false;
  return caller.api ? opens(caller, key) : access.includes(role);
}

/** Whether a key was made for this; a route that names no scope opens to no key. */
function opens({ api, keyFor = [] }: Caller, scope: KeyScope | undefined): boolean {
  return api && scope !== undefined && keyFor.includes(scope);
}

/** The caller's role in the organisation that the path names; none when the path names none (fails closed). */
function roleIn(request: FastifyRequest): Role | undefined {
  const { org } = request.params as { org?: string };
  return org === undefined ? undefined : roleOf(request.caller, org);
}

/** By the caller's own organisations alone: one may be called `constructor`. */
function roleOf(caller: Caller | null, org: string): Role | undefined {
  return caller && Object.hasOwn(caller.organisations, org) ? caller.organisations[org] : undefined;
}

/** True when the caller belongs to the organisation; for routes that name it in the body. */
export function mayIn(request: FastifyRequest, org: string): boolean {
  return roleOf(request.caller, org) !== undefined;
}

function refuseCardNumbers(request: FastifyRequest): void {
  if (!request.mayHoldCard || request.body === undefined || request.body === null) return;
  // A line break or tab stands in JSON as a letter behind a stroke, which would part the groups of a number.
  const text =
    typeof request.body === 'string'
      ? request.body
      : JSON.stringify(request.body).replaceAll(/\\[bfnrt]/g, ' ');
  if (text.length >= 13 && findCardNumbers(text).length > 0) throw fail('AMANAT-HTTP-422');
}

function setHeaders(request: FastifyRequest, reply: FastifyReply): void {
  reply.header('x-content-type-options', 'nosniff');
  reply.header('referrer-policy', 'no-referrer');
  reply.header('x-frame-options', 'DENY');
  if (!reply.hasHeader('content-security-policy'))
    reply.header(
      'content-security-policy',
      "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
  if (request.protocol === 'https')
    reply.header('strict-transport-security', 'max-age=63072000; includeSubDomains');
}

/** The word of the nearest proxy counts; what stands before it in the same header anybody may have sent. */
const nearest = (_address: string, hop: number): boolean => hop === 0;

/**
 * The HTTP server with everything that holds for every route: closed until opened, RFC 9457 problems, card numbers
 * refused, security headers, JSON and forms in UTF-8 only, no body compressed.
 */
export async function createServer(options: ServerOptions): Promise<App> {
  const app = fastify({
    logger: false,
    bodyLimit: options.bodyLimit ?? 256 * 1024,
    trustProxy: options.trustProxy ? nearest : false,
    routerOptions: { maxParamLength: 300 },
    // An address that cannot be decoded never reaches a route, its hooks or the error handler.
    frameworkErrors: (_error, request, reply) => {
      setHeaders(request, reply);
      void sendProblem(reply, fail('AMANAT-HTTP-400', 'The address cannot be decoded.'));
    },
    clientErrorHandler: answerUnreadable,
    ajv: { customOptions: { removeAdditional: false, coerceTypes: false, allErrors: true } },
  }).withTypeProvider<TypeBoxTypeProvider>() as App;
  app.decorateRequest('caller', null);
  app.decorate('knownRoutes', []);
  app.addHook('onRoute', (route) => {
    for (const method of [route.method].flat()) {
      if (method !== 'HEAD')
        app.knownRoutes.push({ method, url: route.url, isPublic: route.config?.access === 'public' });
    }
  });
  // Awaited: what parses cookies must be there before the hook below asks for them.
  await app.register(cookie, { hook: false });
  await app.register(formbody, { parser: formFields });
  jsonBodies(app);
  await app.register(swagger, openApi);
  // Waits only for who is not known at once: under load a promise for each hook costs more than the hook.
  app.addHook('onRequest', (request, reply, done) => {
    setHeaders(request, reply);
    if (isOpen(request)) return done();
    // Whatever is not for everybody is kept by no browser and no store on the way, unless its route says otherwise.
    reply.header('cache-control', 'no-store');
    try {
      const caller = options.identify(request);
      if (caller instanceof Promise)
        return void caller.then((one) => admit(request, one)).then(() => done(), done);
      admit(request, caller);
    } catch (error) {
      return done(error as Error);
    }
    done();
  });
  app.addHook('preParsing', (request, reply, _body, done) => {
    try {
      requirePlain(request, reply);
      requireUtf8(request);
    } catch (error) {
      return done(error as Error);
    }
    done();
  });
  app.addHook('preValidation', (request, _reply, done) => {
    try {
      refuseCardNumbers(request);
    } catch (error) {
      return done(error as Error);
    }
    done();
  });
  app.setErrorHandler(async (error, request, reply) => {
    const problem = await noted(toProblem(error as Error), request, options);
    // 503 tells to come again in a moment (a receipt that is not signed yet, a crowd): that is no fault.
    if (problem.row.status >= 500)
      options.log[problem.row.status === 503 ? 'warn' : 'error'](
        {
          code: problem.code,
          request: request.id,
          error: (error as Error).name,
          route: request.routeOptions.url ?? '',
        },
        'A request failed',
      );
    return sendProblem(reply, problem);
  });
  app.get('/openapi.json', { config: { access: 'public' }, schema: { hide: true } }, () => app.swagger());
  app.setNotFoundHandler((request, reply) => {
    const [path = '', query] = request.url.split('?', 2);
    const bare = path.replace(/\/$/, '');
    // People type a slash at the end of an address, or their mail program adds one. To browsers «/\» leads to another host.
    const isOwn = bare !== path && !bare.includes('\\') && methodsAt(app, bare).includes('GET');
    if (request.method === 'GET' && isOwn)
      return reply.redirect(query === undefined ? bare : `${bare}?${query}`, 308);
    const allowed = methodsAt(app, path);
    if (allowed.length === 0) return sendProblem(reply, fail('AMANAT-HTTP-404'));
    return sendProblem(reply.header('allow', allowed.join(', ')), fail('AMANAT-HTTP-405'));
  });
  return app;
}

/** The methods that an address takes; none when there is no such address. */
function methodsAt(app: App, path: string): string[] {
  const at = app.knownRoutes.filter(({ url }) => shapeOf(url).test(path)).map(({ method }) => method);
  if (at.includes('GET')) at.push('HEAD');
  return [...new Set(at)].toSorted();
}
const shapes = new Map<string, RegExp>();
/** The form of the addresses of a route: `:name` stands for one part, `*` for the rest. */
function shapeOf(url: string): RegExp {
  const known = shapes.get(url);
  if (known) return known;
  const source = url
    .split(/(:\w+|\*)/)
    .map((part) =>
      part === '*' ? '.*' : part.startsWith(':') ? '[^/]+' : part.replaceAll('.', String.raw`\.`),
    )
    .join('');
  const shape = new RegExp(`^${source}$`);
  shapes.set(url, shape);
  return shape;
}

/**
 * Refuses a body that was compressed on its way: read as if it were not, it would be called malformed. Says what is taken
 * instead (RFC 9110, 15.5.16).
 */
function requirePlain({ headers, method }: FastifyRequest, reply: FastifyReply): void {
  const coding = headers['content-encoding'];
  if (!coding || coding.toLowerCase() === 'identity' || method === 'GET' || method === 'HEAD') return;
  reply.header('accept-encoding', 'identity');
  throw fail('AMANAT-HTTP-415', `The content encoding ${coding.slice(0, 20)} is not accepted.`);
}

function requireUtf8(request: FastifyRequest): void {
  const type = request.headers['content-type'];
  if (type === undefined || type === 'application/json') return;
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1];
  if (charset && charset.toLowerCase() !== 'utf-8' && charset.toLowerCase() !== 'utf8')
    throw fail('AMANAT-HTTP-415', `The charset ${charset.slice(0, 20)} is not accepted.`);
}
