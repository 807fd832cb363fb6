import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A script as it is and packed in both ways browsers take, so that packing is done once. */
export interface Packed {
  readonly plain: Buffer;
  readonly gzip: Buffer;
  readonly br: Buffer;
}
export function packed(plain: Buffer): Packed {
  return { plain, gzip: gzipSync(plain, { level: 9 }), br: brotliCompressSync(plain) };
}
/** The same for a file of any size: beside the process, which answers others meanwhile. */
export async function packedAside(plain: Buffer): Promise<Packed> {
  const [zipped, br] = await Promise.all([
    promisify(gzip)(plain, { level: 9 }),
    promisify(brotliCompress)(plain),
  ]);
  return { plain, gzip: zipped, br };
}

/** The tightest packing that the browser takes (RFC 9110 §12.5.3); what it gives the weight 0 it does not take. */
function packingFor(request: FastifyRequest): 'br' | 'gzip' | undefined {
  const taken = request.headers['accept-encoding'] ?? '';
  return (['br', 'gzip'] as const).find((one) =>
    new RegExp(`(?:^|[,\\s])${one}(?!\\s*;\\s*q=0(?:\\.0*)?(?:$|[,\\s]))(?:$|[,;\\s])`, 'i').test(taken),
  );
}
/** The bytes that this browser gets. */
export function bytesFor(request: FastifyRequest, all: Packed): Buffer {
  return all[packingFor(request) ?? 'plain'];
}
/** The name a browser knows these bytes by: their hash, and so nothing about the browser. */
export function tagOf(bytes: Buffer): string {
  return `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
}

/** How many answers are kept packed: the wordings of a server's organisations, in their languages. */
const keeps = 500;
const known = new Map<string, Packed>();
/** Packs an answer once for all who ask for the same bytes. */
export function packedOnce(plain: Buffer): Packed {
  const tag = tagOf(plain);
  const made = known.get(tag) ?? packed(plain);
  // What was asked for last stays longest.
  known.delete(tag);
  known.set(tag, made);
  const [oldest] = known.keys();
  if (known.size > keeps && oldest) known.delete(oldest);
  return made;
}

/** Sends a public script of ours to pages of any origin, packed where the browser takes it. */
export function sendPacked(
  request: FastifyRequest,
  reply: FastifyReply,
  all: Packed,
  cache: string,
): FastifyReply {
  reply
    .type('text/javascript; charset=utf-8')
    .header('cache-control', /^(?:private|public)/.test(cache) ? cache : `public, ${cache}`)
    .header('cross-origin-resource-policy', 'cross-origin')
    // The integrity of a script of another origin is only checked when that origin lets it be read.
    .header('access-control-allow-origin', '*');
  return sendTightest(request, reply, all);
}

/** Sends a text, packed where the browser takes it, or 304 when the browser has it. */
export function sendText(request: FastifyRequest, reply: FastifyReply, plain: Buffer): FastifyReply {
  return sendTightest(request, reply, packedOnce(plain));
}

/** Sends the tightest packing that the browser takes under its ETag, or 304 when the browser has it. */
export function sendTightest(request: FastifyRequest, reply: FastifyReply, all: Packed): FastifyReply {
  return sendPackedAs(request, reply, (packing) => all[packing]);
}

/** The same for a text made for this request, packed only as far as takes no time: a sixth of its length in 2 ms. */
export function sendMade(request: FastifyRequest, reply: FastifyReply, text: string): FastifyReply {
  return sendPackedAs(request, reply, (packing) => {
    if (packing === 'plain') return Buffer.from(text);
    if (packing === 'gzip') return gzipSync(text);
    return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  });
}

function sendPackedAs(
  request: FastifyRequest,
  reply: FastifyReply,
  bytesAs: (packing: keyof Packed) => Buffer,
): FastifyReply {
  const packing = packingFor(request);
  reply.header('vary', 'accept-encoding');
  if (packing) reply.header('content-encoding', packing);
  return sendTagged(request, reply, bytesAs(packing ?? 'plain'));
}

/** Sends the bytes under an ETag of their hash, or 304 when the browser has them (RFC 9110 §13.1.2). */
export function sendTagged(request: FastifyRequest, reply: FastifyReply, bytes: Buffer): FastifyReply {
  const tag = tagOf(bytes);
  reply.header('etag', tag);
  return request.headers['if-none-match'] === tag ? reply.code(304).send() : reply.send(bytes);
}
