import { type IncomingMessage, request as ask } from 'node:http';
import { text } from 'node:stream/consumers';
import fastify from 'fastify';
import { expect, test } from 'vitest';
import { relayed } from './fastify.ts';
import { nodeHandler } from './node-handler.ts';
import type { Relay } from './relay.ts';
import { serving } from './testing/serving.ts';

/** A relay that says what it was asked, and throws where the session of the application does. */
const echo: Pick<Relay, 'handle'> = {
  handle: async (request) => {
    if (request.headers.has('x-broken')) throw new Error('the session store is away');
    return new Response(`${request.method} ${new URL(request.url).pathname} ${await request.text()}`);
  },
};
const asked = (server: string, method: string, path: string, headers = {}) =>
  new Promise<[number | undefined, string]>((done, failed) => {
    const { hostname, port } = new URL(server);
    ask({ hostname, port, method, path, headers }, async (answer) => {
      done([answer.statusCode, await text(answer)]);
    })
      .on('error', failed)
      .end();
  });

test('an address or a method that no browser sends ends no server', async () => {
  const server = await serving((request, response) => void nodeHandler(echo)(request, response));
  expect(await asked(server, 'GET', '//')).toEqual([200, 'GET // ']);
  expect(await asked(server, 'TRACE', '/privacy')).toEqual([500, '']);
  expect(await asked(server, 'GET', '/privacy', { 'x-broken': '1' })).toEqual([500, '']);
  expect(await asked(server, 'GET', '/privacy')).toEqual([200, 'GET /privacy ']);
});

test('what the application throws while it looks for the person reaches its own error handler', async () => {
  const server = await serving((request, response) => {
    void nodeHandler(echo)(request, response, (error) => response.writeHead(503).end(String(error)));
  });
  const failed = await asked(server, 'GET', '/privacy', { 'x-broken': '1' });
  expect(failed).toEqual([503, 'Error: the session store is away']);
});

test('as a plugin of Fastify a relay reads its bodies itself, and the application goes on reading its own', async () => {
  const app = fastify();
  await app.register(relayed(echo), { prefix: '/privacy' });
  app.post('/own', ({ body }) => body);
  const json = { method: 'POST', payload: { subject: 'me' } } as const;
  expect((await app.inject({ ...json, url: '/privacy/v1/decisions' })).body).toBe(
    'POST /privacy/v1/decisions {"subject":"me"}',
  );
  expect((await app.inject({ ...json, url: '/own' })).json()).toEqual({ subject: 'me' });
  const broken = await app.inject({ url: '/privacy/v1/decisions', headers: { 'x-broken': '1' } });
  expect(broken.json()).toMatchObject({ statusCode: 500, message: 'the session store is away' });
});

test('who takes nothing in is sent nothing more until it does', async () => {
  let given = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      given += 1;
      controller.enqueue(new Uint8Array(65_536));
    },
  });
  let broken: (() => void) | undefined;
  const server = await serving((request, response) => {
    broken = () => response.destroy();
    void nodeHandler({ handle: async () => new Response(endless) })(request, response);
  });
  const answer = await new Promise<IncomingMessage>((done) => {
    ask(server, done).end();
  });
  answer.on('error', () => undefined);
  let before = -1;
  await expect
    .poll(() => [before, (before = given)][0] === given, { interval: 200, timeout: 20_000 })
    .toBe(true);
  expect(given).toBeLessThan(1000);
  broken?.();
});
