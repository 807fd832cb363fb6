import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { AmanatError, createClient } from './client.ts';
import { serving } from './testing/serving.ts';

type Reply = readonly [status: number, type: string, body: string];
/** A server on the loopback that answers so, and keeps what it was asked. */
async function clientOf([status, type, body]: Reply) {
  const asked: { request: IncomingMessage; body: unknown }[] = [];
  const url = await serving(async (request, response) => {
    asked.push({ request, body: JSON.parse(await text(request)) });
    response.writeHead(status, { 'content-type': type }).end(body);
  });
  return { asked, client: createClient({ url, key: 'k', organisation: 'shop' }) };
}
const question = {
  subject: { kind: 'email', value: 'leyla@example.az' },
  purpose: 'marketing',
  categories: ['email'],
} as const;
const ask = { ...question, categories: [...question.categories] };

test('the client asks for its organisation, with its key, and gives the answer', async () => {
  const answer = { allow: false, version: 3, at: '2026-11-22T10:00:00.000Z', reasons: [] };
  const { asked, client } = await clientOf([200, 'application/json', JSON.stringify(answer)]);
  expect(await client.may(ask)).toEqual(answer);
  expect(asked[0]?.body).toEqual({ organisation: 'shop', ...ask });
  expect(asked[0]?.request.headers.authorization).toBe('Bearer k');
});

test('a problem rejects with its code and how to mend it', async () => {
  const problem = { code: 'AMANAT-GATE-002', title: 'No', status: 403, detail: '', fix: 'Do so.', type: 'x' };
  const { client } = await clientOf([403, 'application/problem+json', JSON.stringify(problem)]);
  await expect(client.may(ask)).rejects.toThrow('AMANAT-GATE-002: No. Do so.');
});

test('whatever stands in between never reads as an allowance', async () => {
  const { client } = await clientOf([502, 'text/html', '<h1>Bad gateway</h1>']);
  const error = await client.may(ask).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(AmanatError);
  expect((error as AmanatError).problem).toMatchObject({ code: 'AMANAT-SDK-001', status: 502 });
  const gone = createClient({ url: 'http://127.0.0.1:9', key: 'k', organisation: 'shop' });
  await expect(gone.may(ask)).rejects.toThrow('AMANAT-SDK-004');
});
