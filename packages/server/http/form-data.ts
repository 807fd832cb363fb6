import { platformErrors } from '@amanat/contract/errors/platform.ts';
import type { FastifyRequest } from 'fastify';
import { problems } from '../platform/problem.ts';
import type { App } from './app.ts';
import { isText, noText } from './json-body.ts';

const fail = problems(platformErrors);

/** A sent form with files. As JSON it is its texts alone: a file is no text, and is not searched for card numbers. */
export class SentFiles {
  readonly texts: Readonly<Record<string, string>>;
  readonly files: ReadonlyMap<string, Uint8Array>;
  constructor(texts: Readonly<Record<string, string>>, files: ReadonlyMap<string, Uint8Array>) {
    this.texts = texts;
    this.files = files;
  }
  toJSON(): unknown {
    return this.texts;
  }
}

/** Lets the routes of a scope take `multipart/form-data` (RFC 7578), whole and in memory. @param bodyLimit bytes. */
export function takeFiles(scope: App, bodyLimit: number): void {
  scope.addContentTypeParser(
    'multipart/form-data',
    { parseAs: 'buffer', bodyLimit },
    async (request: FastifyRequest, body: Buffer) => {
      const type = request.headers['content-type'] ?? '';
      // Node's own reader of forms: the body as one would have it of a fetch.
      const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } })
        .formData()
        .catch(() => {
          throw fail('AMANAT-HTTP-400', 'The body is no form of several parts.');
        });
      const texts: Record<string, string> = {};
      const files = new Map<string, Uint8Array>();
      for (const [name, value] of form) {
        if (typeof value === 'string') texts[name] = value;
        else files.set(name, new Uint8Array(await value.arrayBuffer()));
      }
      if (!isText(texts)) throw noText();
      return new SentFiles(texts, files);
    },
  );
}
