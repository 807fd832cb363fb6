import fc from 'fast-check';
import { findCardNumbers } from '@amanat/domain/registers/card-number.ts';
import { expect, test } from 'vitest';
import { testServer } from './testing/test-server.ts';

async function echo() {
  const app = await testServer();
  app.post('/', { config: { access: 'public' } }, (request) => ({ got: request.body }));
  const post = (payload: string | Buffer, type = 'application/json') =>
    app.inject({ method: 'POST', url: '/', payload, headers: { 'content-type': type } });
  return post;
}

// What names a prototype is refused: shown below.
const harmless = fc.jsonValue().filter((value) => !/__proto__|prototype/.test(JSON.stringify(value)));

test('any JSON arrives as it was sent, unless it holds a card number', async () => {
  const post = await echo();
  await fc.assert(
    fc.asyncProperty(harmless, async (value) => {
      const answer = await post(JSON.stringify(value));
      if (findCardNumbers(JSON.stringify(value)).length > 0) expect(answer.statusCode).toBe(422);
      else expect(answer.json()).toEqual({ got: JSON.parse(JSON.stringify(value)) });
    }),
  );
});

test('SMA-03: a card number is refused however the body spells it', async () => {
  const post = await echo();
  const spellings = [
    '{"note":"4111111111111111"}',
    '{"note":"4111-1111 1111-1111"}',
    '{"note":"4111\u00a01111\u00a01111\u00a01111"}',
    '{"note":"4111\u202f1111\u20091111\u20071111"}',
    '{"note":4111111111111111}',
    '{"note":4111111111111111.0}',
    '{"note":4.111111111111111e15}',
    '{"note":411111111111111.1E1}',
    '[4.111111111111111E+15]',
    '4.111111111111111e15',
    String.raw`{"note":"\u0034111111111111111"}`,
    String.raw`{"note":"4111 1111 \u0031111 1111"}`,
    '{"4111111111111111":true}',
    '{"note":"４１１１ １１１１ １１１１ １１１１"}',
    '{"note":"٤١١١١١١١١١١١١١١١"}',
    '{"note":"4111.1111.1111.1111"}',
    String.raw`{"note":"4111\/1111\/1111\/1111"}`,
  ];
  const answers = await Promise.all(spellings.map(async (body) => (await post(body)).statusCode));
  expect(answers).toEqual(spellings.map(() => 422));
});

test('poisoned objects and what is no JSON are refused', async () => {
  const post = await echo();
  const bodies = [
    '{"__proto__":{"admin":true}}',
    String.raw`{"\u005f_proto__":{"admin":true}}`,
    '{"a":{"constructor":{"prototype":{"admin":true}}}}',
    '{"a":1',
    'undefined',
    '',
  ];
  const answers = await Promise.all(
    bodies.map(async (body) => (await post(body)).json() as { code: string }),
  );
  expect(answers.map((answer) => answer.code)).toEqual(bodies.map(() => 'AMANAT-HTTP-400'));
});

test('bytes that are no UTF-8 are refused, in JSON and in forms', async () => {
  const post = await echo();
  const wrong = Buffer.of(0xff, 0xfe);
  const json = Buffer.concat([Buffer.from('{"note":"'), wrong, Buffer.from('"}')]);
  const form = Buffer.concat([Buffer.from('note='), wrong]);
  const answers = [await post(json), await post(form, 'application/x-www-form-urlencoded')];
  expect(answers.map((answer) => (answer.json() as { code: string }).code)).toEqual([
    'AMANAT-HTTP-400',
    'AMANAT-HTTP-400',
  ]);
});
