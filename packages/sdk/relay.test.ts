import { expect, onTestFinished, test } from 'vitest';
import { createRelay, type RelayOptions } from './relay.ts';
import { serving } from './testing/serving.ts';

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
