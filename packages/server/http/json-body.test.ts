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
    String.raw`{"note":"4111\n1111\n1111\n1111"}`,
    String.raw`{"note":"4111\r\n1111\r\n1111\r\n1111"}`,
    String.raw`{"note":"4111\t1111\t1111\t1111"}`,
    '{"note":"4111  1111  1111  1111"}',
    '{"note":"4111\u200b1111\u200b1111\u200b1111"}',
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

test('a body that is no JSON is told so, with the place and without its text', async () => {
  const post = await echo();
  const detail = async (body: string) => ((await post(body)).json() as { detail: string }).detail;
  expect(await detail("{'email':'leyla@example.az'}")).toBe(
    'The body is not JSON. It breaks at character 2.',
  );
  expect(await detail('{"a":1,}')).toBe('The body is not JSON. It breaks at character 8.');
  expect(await detail('')).toBe('The body is empty; JSON was announced.');
  for (const body of ['{"email":"leyla@example.az"', 'leyla@example.az', '"leyla@example.az', 'undefined']) {
    expect(await detail(body)).toMatch(/^The body is not JSON\./);
    expect(await detail(body)).not.toContain('leyla');
  }
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

test('what no database and no mail can hold is refused, however deep it lies', async () => {
  const post = await echo();
  const bodies = [
    String.raw`{"note":"a\u0000b"}`,
    String.raw`{"a\u0000":1}`,
    String.raw`{"note":"a\ud800b"}`,
    String.raw`[[{"notes":["fine","\udc00"]}]]`,
    `${'['.repeat(50_000)}${String.raw`"\u0000"`}${']'.repeat(50_000)}`,
  ];
  const answers = [];
  for (const body of bodies) answers.push(await post(body));
  answers.push(await post('note=a%00b', 'application/x-www-form-urlencoded'));
  for (const answer of answers) {
    expect(answer.statusCode).toBe(400);
    expect((answer.json() as { detail: string }).detail).toContain('U+0000');
  }
  const kept = [String.raw`{"note":"a\\u0000b"}`, String.raw`{"note":"\ud83c\udf3a \u0259"}`];
  for (const body of kept) expect((await post(body)).json()).toEqual({ got: JSON.parse(body) as unknown });
});

test('a form in the letters of another encoding is refused, and one with a replacement character of its own is not', async () => {
  const post = await echo();
  const form = (body: string) => post(body, 'application/x-www-form-urlencoded');
  // «ə» and «ş» as a page in windows-1254 would send them.
  expect(((await form('note=%FEəhər')).json() as { code: string }).code).toBe('AMANAT-HTTP-400');
  expect((await form('note=%FE%E9r')).statusCode).toBe(400);
  expect((await form('note=%EF%BF%BD+%C9%99')).json()).toEqual({ got: { note: '\ufffd ə' } });
});
