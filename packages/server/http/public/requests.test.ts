import { unzipSync } from 'fflate';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { known } from '../../../../demo/databases/people.ts';
import { approveRequest } from '../../requests/approve.ts';
import { executeRequest } from '../../requests/execute.ts';
import { planRequest } from '../../requests/plan.ts';
import { org, startOffice } from '../../requests/testing/office.ts';
import { lastCode, sendLetters } from '../../requests/testing/walk.ts';
import { testServer } from '../testing/test-server.ts';
import { requestRoutes } from './requests.ts';

const email = known.leyla.email;
const base = `/v1/organisations/${org}/requests`;

async function startApi() {
  const office = await startOffice();
  const app = await testServer();
  requestRoutes(app, office.services);
  await app.ready();
  const post = (url: string, payload: object) => app.inject({ method: 'POST', url, payload });
  return { office, app, post };
}

test('a person opens, confirms, follows and fetches over the API, and nobody else can', async () => {
  const { office, app, post } = await startApi();
  const opened = await post(base, { kind: 'access', language: 'az', email });
  expect(opened.statusCode).toBe(201);
  const { number, id } = opened.json();
  expect(opened.json()).toMatchObject({ number: 'M-2026-0001', due: '2026-12-02', codeSent: true });
  await sendLetters(office.services);
  expect((await post(`${base}/${number}/confirmation`, { code: '12345' })).statusCode).toBe(400);
  const confirmed = await post(`${base}/${number}/confirmation`, { code: lastCode(office, email) });
  const { token } = confirmed.json();
  await planRequest(office.services, org, id);
  await approveRequest(office.services, org, id, 'handler-1');
  await executeRequest(office.services, org, id);
  const view = (url: string, authorization?: string) =>
    app.inject({ url, headers: authorization ? { authorization } : {} });
  expect((await view(`${base}/${number}`)).json()).toMatchObject({ code: 'AMANAT-REQ-005', status: 401 });
  expect((await view(`${base}/${number}`, `Bearer ${'A'.repeat(22)}`)).statusCode).toBe(401);
  const seen = await view(`${base}/${number}`, `Bearer ${token}`);
  expect(seen.headers['cache-control']).toBe('no-store');
  expect(seen.json()).toMatchObject({
    phase: 'answered',
    files: [{ name: `${number}.zip`, type: 'application/zip' }],
  });
  const file = await view(`${base}/${number}/files/${number}.zip`, `Bearer ${token}`);
  expect(Object.keys(unzipSync(new Uint8Array(file.rawPayload)))).toContain('data.json');
  expect(file.headers['cache-control']).toBe('no-store');
  expect((await view(`${base}/${number}/files/${number}.zip`)).statusCode).toBe(401);
  // A token opens its own request only.
  const other = (await post(base, { kind: 'question', language: 'az', email, text: 'Sual' })).json();
  expect((await view(`${base}/${other.number}`, `Bearer ${token}`)).statusCode).toBe(401);
  await app.close();
});

test('hostile and malformed requests get a coded problem and store nothing', async () => {
  const { office, app, post } = await startApi();
  const good = { kind: 'access', language: 'az', email };
  const answers = await Promise.all([
    post(base, { ...good, kind: 'everything' }),
    post(base, { ...good, email: 'a@b.az, c@d.az' }),
    post(base, { ...good, email: 'a@b.az\r\nBcc: x@y.az' }),
    // A group and a comment: in a line of addresses both reach somebody of another name.
    post(base, { ...good, email: 'team:a@b.az' }),
    post(base, { ...good, email: '(x)a@b.az' }),
    post(base, { ...good, email: 'a\u0000@b.az' }),
    // A backspace, and letters written from right to left.
    post(base, { ...good, email: 'a\b@b.az' }),
    post(base, { ...good, email: 'za.b@\u202ea' }),
    post(base, { ...good, text: 'a\u0000b' }),
    post(base, { ...good, kind: 'guardian-report', about: 'the child' }),
    post(base, { ...good, more: 1 }),
    post(base, { ...good, text: '4111 1111 1111 1111' }),
    post(base, { ...good, text: 'x'.repeat(40_000) }),
    post('/v1/organisations/nobody/requests', good),
    app.inject({
      method: 'POST',
      url: base,
      headers: { 'content-type': 'application/json; charset=windows-1251' },
      payload: JSON.stringify(good),
    }),
    app.inject({
      method: 'POST',
      url: base,
      headers: { 'content-type': 'application/json' },
      payload: '{"kind":',
    }),
    app.inject({ url: `${base}/M-2026-9999` }),
    app.inject({ url: `${base}/..%2f..%2fetc` }),
  ]);
  expect(answers.map((answer) => answer.statusCode)).toEqual([
    400, 400, 400, 400, 400, 400, 400, 400, 400, 400, 400, 422, 413, 404, 415, 400, 404, 400,
  ]);
  for (const answer of answers) {
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json().code).toMatch(/^AMANAT-(HTTP|REQ)-\d{3}$/);
    expect(answer.body).not.toContain(email);
  }
  expect((await sql`select 1 from request`.execute(office.services.db)).rows).toEqual([]);
  await app.close();
});

test('a code to one’s own address opens nothing about somebody else: only a guardian reports about another person', async () => {
  const { office, app, post } = await startApi();
  const own = 'nosy@example.az';
  for (const kind of ['access', 'portability', 'erasure', 'withdrawal', 'question'])
    expect((await post(base, { kind, language: 'az', email: own, about: email })).json(), kind).toMatchObject(
      { status: 422, code: 'AMANAT-REQ-014' },
    );
  expect((await sql`select 1 from request`.execute(office.services.db)).rows).toEqual([]);
  const report = { kind: 'guardian-report', language: 'az', email: own, about: email };
  expect((await post(base, report)).json()).toMatchObject({ codeSent: false });
  await app.close();
});

test('requests at the same moment send a person no more codes than requests in a row', async () => {
  const { office, app, post } = await startApi();
  const answers = await Promise.all(
    Array.from({ length: 12 }, () => post(base, { kind: 'access', language: 'az', email })),
  );
  expect(answers.filter(({ statusCode }) => statusCode === 201)).toHaveLength(5);
  expect(answers.filter(({ statusCode }) => statusCode === 429)).toHaveLength(7);
  const [opened] = answers.filter(({ statusCode }) => statusCode === 201).map((each) => each.json());
  expect((await post(`${base}/${opened.id}/codes`, {})).json()).toMatchObject({ code: 'AMANAT-REQ-004' });
  expect((await sql`select 1 from request`.execute(office.services.db)).rows).toHaveLength(5);
  await app.close();
});

test('one address of the network opens thirty a minute and no more', async () => {
  const { office, app, post } = await startApi();
  const answers = [];
  for (let n = 0; n < 31; n++)
    answers.push(await post(base, { kind: 'access', language: 'az', email: `p${n}@example.az` }));
  expect(answers.slice(0, 30).every((answer) => answer.statusCode === 201)).toBe(true);
  expect(answers[30]?.json()).toMatchObject({ code: 'AMANAT-HTTP-429' });
  expect((await sql`select 1 from request`.execute(office.services.db)).rows).toHaveLength(30);
  await app.close();
});
