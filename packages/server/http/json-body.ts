import { isUtf8 } from 'node:buffer';
import { parse } from 'node:querystring';
import { platformErrors } from '@amanat/contract/errors/platform.ts';
import { longDigits } from '@amanat/domain/registers/card-number.ts';
import type { FastifyRequest } from 'fastify';
import { problems } from '../platform/problem.ts';
import type { App } from './app.ts';

const fail = problems(platformErrors);

declare module 'fastify' {
  interface FastifyRequest {
    /** False when the body as it came cannot hold a card number: no long run of digits, and none that is spelt otherwise. */
    mayHoldCard: boolean;
  }
}

// A run of digits as in findCardNumbers; an escape or an exponent, behind which one may hide.
const long = new RegExp(String.raw`${longDigits.source}|\\[bfnrtu\/]|(?:^|[\s:,\[\-])\d+(?:\.\d+)?[eE]`, 'v');

/**
 * Parses JSON bodies. A body that names a prototype goes through the framework's own parser, which refuses poisoned
 * objects and tells what is wrong; every other is parsed at once. What is no text may only hide behind an escape: JSON
 * takes no bare U+0000, and UTF-8 no half of a pair.
 */
export function jsonBodies(app: App): void {
  const careful = app.getDefaultJsonParser('error', 'error');
  app.decorateRequest('mayHoldCard', true);
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    (request: FastifyRequest, bytes: Buffer, done) => {
      const text = textOf(bytes);
      request.mayHoldCard = long.test(text);
      const value = text.includes('proto') || text.includes('\\u') ? undefined : parsed(text);
      if (value !== undefined) return done(null, value);
      careful(request, text, (error: Error | null, read?: unknown) => {
        if (error) done(noJson(text, error));
        else if (isText(read)) done(null, read);
        else done(noText());
      });
    },
  );
}

/**
 * Parses the text of a form. Whatever is no ASCII is written with percent signs in one (URL Standard, 5.2), so a
 * replacement character that was not sent as itself stands for bytes that were no UTF-8.
 */
export function formFields(text: string): Record<string, unknown> {
  const fields = parse(text);
  if (JSON.stringify(fields).includes('\ufffd') && !/%EF%BF%BD/i.test(text))
    throw fail('AMANAT-HTTP-400', 'The body is not UTF-8.');
  if (!isText(fields)) throw noText();
  return fields;
}

/** Whether no string in it, at any depth, holds U+0000 or half of a surrogate pair: neither a database nor a mail takes one. */
export function isText(value: unknown): boolean {
  const rest = [value];
  // Not by recursion: a body may be nested deeper than calls can be.
  while (rest.length > 0) {
    const each = rest.pop();
    if (typeof each === 'string' && (!each.isWellFormed() || each.includes('\0'))) return false;
    if (typeof each === 'object' && each !== null)
      for (const pair of Object.entries(each)) rest.push(...pair);
  }
  return true;
}
export const noText = () =>
  fail('AMANAT-HTTP-400', 'A text in the body holds U+0000, or half of a surrogate pair.');

/** Why the framework's parser refused; where a text breaks is told, never what stands there. */
function noJson(text: string, cause: Error): Error {
  if (text.trim() === '') return fail('AMANAT-HTTP-400', 'The body is empty; JSON was announced.');
  try {
    JSON.parse(text);
    // JSON that names a prototype.
    return cause;
  } catch (broken) {
    const at = /position (\d+)/.exec((broken as Error).message)?.[1];
    const where = at === undefined ? '' : ` It breaks at character ${Number(at) + 1}.`;
    return fail('AMANAT-HTTP-400', `The body is not JSON.${where}`);
  }
}

/** The text of a body; AMANAT-HTTP-400 when the bytes are no UTF-8 (RFC 8259, 8.1), instead of a guess at them. */
function textOf(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw fail('AMANAT-HTTP-400', 'The body is not UTF-8.');
  return bytes.toString('utf8');
}

/** The value; undefined when it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The careful parser says what is wrong.
    return undefined;
  }
}
