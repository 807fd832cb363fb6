import { longDigits } from '@amanat/domain/registers/card-number.ts';
import type { FastifyRequest } from 'fastify';
import type { App } from './app.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** False when the body as it came cannot hold a card number: no long run of digits, and none that is spelt otherwise. */
    mayHoldCard: boolean;
  }
}

// A run of digits as in findCardNumbers; an escape or an exponent, behind which one may hide.
const long = new RegExp(String.raw`${longDigits.source}|\\[u\/]|(?:^|[\s:,\[\-])\d+(?:\.\d+)?[eE]`, 'v');

/**
 * Parses JSON bodies. A body that names a prototype goes through the framework's own parser, which refuses poisoned
 * objects and tells what is wrong; every other is parsed at once.
 */
export function jsonBodies(app: App): void {
  const careful = app.getDefaultJsonParser('error', 'error');
  app.decorateRequest('mayHoldCard', true);
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'string' },
    (request: FastifyRequest, text: string, done) => {
      request.mayHoldCard = long.test(text);
      const value = text.includes('proto') || text.includes('\\u') ? undefined : parsed(text);
      if (value === undefined) careful(request, text, done);
      else done(null, value);
    },
  );
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
