import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { platformErrors } from '@amanat/contract/errors/platform.ts';
import { problems } from '../../platform/problem.ts';
import type { App } from '../app.ts';
import { type Packed, packedAside, sendTagged, sendTightest } from '../packed.ts';

const fail = problems(platformErrors);
/** Stands in the built page where the nonce of each answer goes (packages/console/vite.config.ts). */
const noncePlaceholder = /AMANAT_STYLE_NONCE/g;
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const packable = new Set(['.js', '.css', '.svg']);

export interface ConsoleFiles {
  /** Folder of the built console (packages/console/dist). */
  readonly dist: string;
}

/** Styles that the interface makes while it runs carry the nonce of this answer; nothing else may be inline. */
function policyWith(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data:",
    // A recording is listened to before it is sent: out of the page itself, from nowhere else.
    'media-src blob:',
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * The console at /console/: its built files, and the page itself at every address below that is no file, so that a
 * reload opens the same place. Files carry a hash in their name and are kept by the browser; the page never is.
 */
export function consoleApp(app: App, { dist }: ConsoleFiles): void {
  const open = { config: { access: 'public' as const }, schema: { hide: true } };
  const kept = new Map<string, Promise<Packed | Buffer>>();
  const fileOf = (name: string): Promise<Packed | Buffer> => {
    const known = kept.get(name);
    if (known) return known;
    const plain = readFile(join(dist, name));
    const reading = packable.has(extname(name)) ? plain.then(packedAside) : plain;
    kept.set(name, reading);
    reading.catch(() => kept.delete(name));
    return reading;
  };
  const sendPage = async (reply: FastifyReply): Promise<FastifyReply> => {
    const file = join(dist, 'index.html');
    if (!existsSync(file)) throw fail('AMANAT-HTTP-503', 'The console is not built: run `npm start`.');
    const nonce = randomBytes(18).toString('base64');
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-security-policy', policyWith(nonce))
      .send((await readFile(file, 'utf8')).replaceAll(noncePlaceholder, nonce));
  };
  app.get('/console', open, (_request, reply) => reply.redirect('/console/', 308));
  app.get('/console/', open, (_request, reply) => sendPage(reply));
  app.get('/console/*', open, async (request, reply) => {
    const name = (request.params as { '*': string })['*'];
    const type = types[extname(name)];
    if (!type) return sendPage(reply);
    // Only names as the build gives them: no folder upwards, nothing hidden.
    if (!/^(assets\/)?[\w-][\w.-]*$/.test(name) || !existsSync(join(dist, name)))
      throw fail('AMANAT-HTTP-404');
    return sendFile(request, reply.type(type), name, await fileOf(name));
  });
}

function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  name: string,
  file: Packed | Buffer,
): FastifyReply {
  const lasts = name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=300';
  reply.header('cache-control', lasts);
  return Buffer.isBuffer(file) ? sendTagged(request, reply, file) : sendTightest(request, reply, file);
}
