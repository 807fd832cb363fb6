import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A script as it is and packed, so that packing is done once. */
export interface Packed {
  readonly plain: Buffer;
  readonly zipped: Buffer;
}
export function packed(plain: Buffer): Packed {
  return { plain, zipped: gzipSync(plain, { level: 9 }) };
}

/** Whether the browser takes packed bytes. */
export function takesPacked(request: FastifyRequest): boolean {
  return /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
}
/** The name a browser knows these bytes by: their hash, and so nothing about the browser. */
export function tagOf(bytes: Buffer): string {
  return `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
}

/** Sends a public script of ours to pages of any origin, packed where the browser takes it. */
export function sendPacked(
  request: FastifyRequest,
  reply: FastifyReply,
  { plain, zipped }: Packed,
  cache: string,
): FastifyReply {
  reply
    .type('text/javascript; charset=utf-8')
    .header('cache-control', /^(?:private|public)/.test(cache) ? cache : `public, ${cache}`)
    .header('cross-origin-resource-policy', 'cross-origin')
    // The integrity of a script of another origin is only checked when that origin lets it be read.
    .header('access-control-allow-origin', '*')
    .header('vary', 'accept-encoding');
  const takes = takesPacked(request);
  if (takes) reply.header('content-encoding', 'gzip');
  return sendTagged(request, reply, takes ? zipped : plain);
}

/** Sends the bytes under an ETag of their hash, or 304 when the browser has them (RFC 9110 §13.1.2). */
export function sendTagged(request: FastifyRequest, reply: FastifyReply, bytes: Buffer): FastifyReply {
  const tag = tagOf(bytes);
  reply.header('etag', tag);
  return request.headers['if-none-match'] === tag ? reply.code(304).send() : reply.send(bytes);
}
