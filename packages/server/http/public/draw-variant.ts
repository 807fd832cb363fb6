import { randomInt } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { tagOf } from '../packed.ts';

/** Kept by the browser alone and asked for again each time, so that who has seen a variant stays with it. */
export const variantFreshness = 'private, no-cache';

/**
 * Which of several wordings a browser is shown: at random, each as often, before any choice and without an identifier.
 * A browser that comes back says by the ETag which bytes it has; they are the same for everybody who drew them, and it
 * keeps them while they last.
 * @param bytes of one as this browser would get it.
 */
export function drawVariant<T>(
  request: FastifyRequest,
  variants: readonly T[],
  bytes: (one: T) => Buffer,
): T {
  const has = request.headers['if-none-match'];
  const seen = has === undefined ? undefined : variants.find((one) => tagOf(bytes(one)) === has);
  return seen ?? (variants[randomInt(variants.length)] as T);
}
