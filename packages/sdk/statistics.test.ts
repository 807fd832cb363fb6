import { compileManifest } from '@amanat/domain/decide/compile.ts';
import { foldEvents } from '@amanat/domain/decide/fold.ts';
import { may } from '@amanat/domain/decide/may.ts';
import { sampleManifest } from '@amanat/domain/decide/testing/sample.ts';
import * as fc from 'fast-check';
import fastify, { type FastifyRequest } from 'fastify';
import { expect, onTestFinished, test } from 'vitest';
import { createDepersonaliser } from './depersonalise.ts';
import type { LiveGate } from './live.ts';
import { createStatistics, type MeasuredRequest } from './statistics.ts';

const at = '2026-11-22T10:00:00.000Z';
const { alsoBasis: _, ...analytics } = sampleManifest.purposes.analytics!;
const weighed = { ...analytics, balancing: { az: 'Ölçülüb.', en: 'Weighed.', ru: 'Взвешено.' } };
const purposes = { ...sampleManifest.purposes, analytics: weighed };
const compiled = compileManifest({ ...sampleManifest, purposes }, 1);
const grown = { kind: 'birth', at, date: '1990-05-05' } as const;
/** The real decision; who is called `rejector` objected. */
const gate: Pick<LiveGate, 'may'> = {
  may: async (person, purpose, use) => {
    const objected = JSON.stringify(person).includes('rejector');
    const objection = { kind: 'objection', at, purpose, standing: true } as const;
    return may(compiled, foldEvents(objected ? [grown, objection] : [grown], at), { ...use, at, purpose });
  },
};

/** A statistics service, and an application that passes its visits on to it. */
async function application(recipient = 'cloud') {
  const got: string[] = [];
  const service = fastify();
  service.post('/collect', ({ body }) => {
    got.push(JSON.stringify(body));
    return 'ok';
  });
  const url = await service.listen({ port: 0, host: '127.0.0.1' });
  const failures: unknown[] = [];
  const options = {
    purpose: 'analytics',
    categories: ['usage'],
    recipient,
    person: ({ headers }: MeasuredRequest) =>
      headers['x-user'] ? { kind: 'customer-id' as const, value: String(headers['x-user']) } : null,
    send: (visit: object) =>
      fetch(`${url}/collect`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(visit),
      }),
    failed: (error: unknown) => void failures.push(error),
  };
  const statistics = createStatistics<FastifyRequest>(gate, options);
  const app = fastify({ trustProxy: true });
  app.addHook('onRequest', statistics.fastify);
  app.get('/*', () => 'page');
  onTestFinished(async () => {
    await app.close();
    await service.close();
  });
  return { app, got, failures, service, express: createStatistics<MeasuredRequest>(gate, options).express };
}

test('ALQ-4.3: what an application passes on to its statistics service holds no clear identifier, address or device', async () => {
  const { app, got, failures } = await application();
  const visitor = fc.record({
    user: fc.stringMatching(/^[A-Z]{3}\d{8}$/),
    email: fc.stringMatching(/^[a-z]{4,9}\.[a-z]{5,9}@example\.az$/),
    last: fc.integer({ min: 1, max: 254 }),
    device: fc.stringMatching(/^[A-Z]{2}-[A-Z]\d{4}[A-Z]$/),
  });
  await fc.assert(
    fc.asyncProperty(visitor, async ({ user, email, last, device }) => {
      const before = got.length;
      const headers = {
        host: 'shop.example.az',
        'x-user': user,
        'x-forwarded-for': `203.0.113.${last}`,
        'user-agent': `Mozilla/5.0 (Linux; Android 10; ${device}) Chrome/142.0.7444.59 Mobile Safari/537.36`,
        referer: `https://mail.example.com/?to=${email}`,
      };
      await app.inject({ url: `/u/${user}/orders?email=${email}`, headers });
      await expect.poll(() => got.length).toBe(before + 1);
      const sent = got.at(-1) ?? '';
      for (const secret of [user, email, device, `203.0.113.${last}`]) expect(sent).not.toContain(secret);
      expect(JSON.parse(sent)).toMatchObject({
        site: 'shop.example.az',
        page: '/u/*/orders',
        referrer: 'mail.example.com',
        network: '203.0.113.0',
        browser: 'Chrome 142',
        system: 'Android',
      });
    }),
    { numRuns: 20 },
  );
  expect(failures).toEqual([]);
});

test('ALQ-5.3: nothing is passed on when the browser refuses, nobody is known, the person objected or the recipient is not declared', async () => {
  const { app, got } = await application();
  const other = await application('elsewhere');
  const visit = (headers: Record<string, string>) => app.inject({ url: '/', headers });
  expect((await visit({ 'x-user': 'u1', 'sec-gpc': '1' })).body).toBe('page');
  await visit({ 'x-user': 'u1', dnt: '1' });
  await visit({});
  await visit({ 'x-user': 'rejector' });
  await other.app.inject({ url: '/', headers: { 'x-user': 'u1' } });
  await visit({ 'x-user': 'u1' });
  await expect.poll(() => got.length).toBe(1);
  expect(other.got).toEqual([]);
});

test('a service that fails keeps no visitor waiting, and the application is told; Express goes on as well', async () => {
  const { app, failures, service, express, got } = await application();
  const request = { protocol: 'https', headers: { host: 'shop.example.az', 'x-user': 'u2' }, url: '/' };
  await new Promise<void>((next) => express(request, {}, next));
  await expect.poll(() => got.length).toBe(1);
  await service.close();
  expect((await app.inject({ url: '/', headers: { 'x-user': 'u1' } })).body).toBe('page');
  await expect.poll(() => failures.length).toBe(1);
});

test('ALQ-4.3: one visitor is one pseudonym within a day, another the next day, and another in every process', () => {
  let now = Date.parse('2026-11-22T10:00:00.000Z');
  const plain = createDepersonaliser({ now: () => now });
  const elsewhere = createDepersonaliser({ now: () => now });
  const who = (one = plain) => one({ page: 'https://shop.example.az/', person: 'leyla@example.az' })?.who;
  const today = who();
  expect(who()).toBe(today);
  expect(who(elsewhere)).not.toBe(today);
  now = Date.parse('2026-11-22T20:00:00.000Z');
  expect(who()).not.toBe(today);
  now = Date.parse('2026-11-22T10:00:00.000Z');
  expect(who()).not.toBe(today);
});
