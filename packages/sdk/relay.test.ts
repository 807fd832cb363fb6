import { changeName } from '@amanat/contract/change-name.ts';
import { expect, onTestFinished, test } from 'vitest';
import type { AmanatError } from './error.ts';
import { me } from './me.ts';
import { createRelay, type RelayOptions } from './relay.ts';
import { serving } from './testing/serving.ts';
import { pseudonymOf, refusal, toldServer } from './testing/told-server.ts';

const leyla = { kind: 'email', value: 'leyla@example.az' } as const;
function relayTo(url: string, more: Partial<RelayOptions> = {}) {
  const relay = createRelay({ url, key: 'k', organisation: 'shop', person: () => leyla, ...more });
  onTestFinished(() => relay.close());
  return (path: string) =>
    relay.handle(new Request(`https://shop.example.az/privacy/v1/organisations/shop${path}`));
}

test('the stream of a page is one that nothing on its way compresses or keeps', async () => {
  const state = JSON.stringify({ pseudonyms: ['p'.repeat(32)], events: [] });
  const server = await serving((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(state);
  });
  const { status, headers, body } = await relayTo(server)('/decisions/stream');
  expect([status, headers.get('cache-control')]).toEqual([200, 'no-store, no-transform']);
  await body?.cancel();
});

test('a session that gives nobody at all names nobody', async () => {
  const answer = await relayTo('http://127.0.0.1:9', { person: () => undefined })('/decisions/snapshot');
  expect([answer.status, await answer.json()]).toMatchObject([401, { title: 'Nobody is signed in' }]);
});

test('where the server stands and why it is away is told to the application and not to the page', async () => {
  const told: unknown[] = [];
  const answer = await relayTo('http://127.0.0.1:9', { failed: (error) => told.push(error) })(
    '/decisions/snapshot',
  );
  expect(answer.status).toBe(502);
  expect(await answer.text()).not.toContain('127.0.0.1');
  expect(told).toMatchObject([{ problem: { code: 'AMANAT-SDK-004' } }]);
});

test('while the server is away its log gets one line, however many pages ask, and another for the next time', async () => {
  const told: string[] = [];
  let away = true;
  const server = await serving((_request, response) => {
    if (away) response.writeHead(503, { 'content-type': 'text/html' }).end('away');
    else response.writeHead(200, { 'content-type': 'application/json' }).end('{"pseudonyms":[],"events":[]}');
  });
  const ask = relayTo(server, { failed: (error) => told.push((error as AmanatError).problem.code) });
  const stream = async () => {
    const answer = await ask('/decisions/stream');
    await answer.body?.cancel();
    return answer.status;
  };
  expect(await Promise.all([stream(), stream(), stream()])).toEqual([502, 502, 502]);
  expect(told).toEqual(['AMANAT-SDK-001']);
  away = false;
  expect(await stream()).toBe(200);
  away = true;
  expect([await stream(), await stream()]).toEqual([502, 502]);
  expect(told).toEqual(['AMANAT-SDK-001', 'AMANAT-SDK-001']);
});

const of = '/v1/organisations/shop';

/** A page of each of two people, each behind the session that its cookie names. */
async function pages() {
  const server = await toldServer();
  const people = ['leyla', 'murad'].map((one) => ({ kind: 'email', value: `${one}@example.az` }) as const);
  const relay = createRelay({
    url: server.url,
    key: 'k',
    organisation: 'shop',
    person: ({ headers }) => people[Number(headers.get('cookie'))],
  });
  onTestFinished(() => relay.close());
  const send = (who: number, path: string, init: RequestInit = {}) =>
    relay.handle(
      new Request(`https://shop.example.az/privacy${path}`, {
        ...init,
        headers: { cookie: String(who), ...init.headers },
      }),
    );
  const post = (who: number, path: string, body: unknown) =>
    send(who, path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) });
  /** What the stream of a page says, as it comes. */
  const follow = async (who: number) => {
    const reader = (await send(who, `${of}/decisions/stream`)).body!.getReader();
    const lines: string[] = [];
    const over = (async () => {
      for (const decoder = new TextDecoder(); ;) {
        const { done, value } = await reader.read();
        if (done) return;
        lines.push(
          ...decoder
            .decode(value)
            .split('\n')
            .filter((line) => /^(event|data: .)/.test(line)),
        );
      }
    })();
    return { lines, over, leave: () => reader.cancel() };
  };
  // Whatever the server says to who comes has arrived when this word behind it did.
  await expect.poll(() => server.streams.size).toBe(1);
  const first = await follow(0);
  server.tell('beat', 'first');
  await expect.poll(() => first.lines).toContain('data: first');
  await first.leave();
  server.asked.splice(0);
  return { server, people, relay, post, send, follow };
}

test('whatever a page asks, the server is asked about the person of its session and about nobody else', async () => {
  const { server, people, post } = await pages();
  const [leyla, murad] = people;
  for (const subject of [
    murad,
    [murad],
    [me, murad],
    [me, me],
    [],
    null,
    undefined,
    'me',
    { pseudonym: 'me' },
    { ...murad, pseudonym: `me${'_'.repeat(30)}` },
  ]) {
    const decisions = [{ subject: me }, { subject }];
    for (const [path, body] of [
      [`${of}/decisions/state`, { subject }],
      ['/v1/decisions', { subject, purpose: 'marketing' }],
      [`${of}/denials`, { decisions }],
    ] as const)
      expect((await post(0, path, body)).status).toBe(403);
  }
  expect(server.asked).toEqual([]);
  expect(server.reported).toEqual([]);
  await post(0, `${of}/decisions/state`, { subject: me });
  await post(1, `${of}/decisions/state`, { subject: [me] });
  expect(server.asked).toEqual([[leyla], [murad]]);
  expect((await post(1, `${of}/denials`, { decisions: [{ subject: me, purpose: 'p' }] })).status).toBe(204);
  expect(server.reported).toEqual([{ subject: [murad], purpose: 'p' }]);
  // The organisation is that of the relay, too, whatever the page says.
  const asked = await post(0, '/v1/decisions', { subject: me, purpose: 'p', organisation: 'other' });
  expect(await asked.json()).toMatchObject({
    told: { subject: [leyla], purpose: 'p', organisation: 'shop' },
  });
});

test('a request from another site, to another address or in no form is refused before anything is asked', async () => {
  const { server, send, post } = await pages();
  const state = { method: 'POST', body: JSON.stringify({ subject: me }) };
  for (const site of ['cross-site', 'same-site', 'none'])
    expect(
      (await send(0, `${of}/decisions/state`, { ...state, headers: { 'sec-fetch-site': site } })).status,
    ).toBe(403);
  for (const path of ['/v1/organisations/other/decisions/state', '/v1/decisions/x', '/', `${of}/facts`])
    expect((await post(0, path, { subject: me })).status).toBe(404);
  expect((await send(0, `${of}/decisions/state`)).status).toBe(404);
  for (const body of ['', '{', '1', 'null', '"x"'])
    expect((await post(0, `${of}/decisions/state`, body)).status).toBe(400);
  expect((await post(0, `${of}/denials`, {})).status).toBe(400);
  expect((await post(0, `${of}/decisions/state`, `{"subject":"${'x'.repeat(1_000_000)}"}`)).status).toBe(413);
  expect(server.asked).toEqual([]);
  const here = await send(0, `${of}/decisions/state`, {
    ...state,
    headers: { 'sec-fetch-site': 'same-origin' },
  });
  expect([here.status, here.headers.get('cache-control')]).toEqual([200, 'no-store']);
});

test('a stream tells of its own person and of what concerns everybody, and ends with the relay', async () => {
  const { server, people, relay, follow } = await pages();
  const names = people.map(({ value }) => changeName(pseudonymOf(value)));
  const [leyla, murad] = [await follow(0), await follow(1)];
  server.tell('changed', `${names[1]} stranger00`);
  server.tell('changed', names.join(' '));
  server.tell('beat', 'now');
  const own = (...all: string[]) => ['event: reset', ...all, 'event: beat', 'data: now'];
  const told = (name: string | undefined) => ['event: changed', `data: ${name}`];
  await expect.poll(() => leyla.lines).toEqual(own(...told(names[0])));
  await expect.poll(() => murad.lines).toEqual(own(...told(names[1]), ...told(names[1])));
  await leyla.leave();
  server.tell('beat', 'again');
  await expect.poll(() => murad.lines.at(-1)).toBe('data: again');
  relay.close();
  await Promise.all([leyla.over, murad.over]);
});

test('pages share one reading of the declaration, until another is told of; one that failed is none', async () => {
  const { server, send } = await pages();
  const status = async () => (await send(0, `${of}/decisions/snapshot`)).status;
  server.given.instead.push(refusal(503));
  expect([await status(), await status(), await status()]).toEqual([503, 200, 200]);
  expect(server.given.readings).toBe(2);
  for (const event of ['version', 'reset']) {
    const before = server.given.readings;
    server.tell(event);
    await expect.poll(async () => [await status(), server.given.readings > before]).toEqual([200, true]);
  }
  server.tell('beat');
  await status();
  expect(server.given.readings).toBe(4);
});
