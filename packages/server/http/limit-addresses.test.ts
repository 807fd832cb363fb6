import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressLimiter, limitAddresses, limitFrom, networkOf } from './limit-addresses.ts';
import type { App } from './app.ts';
import { testServer } from './testing/test-server.ts';

let app: App;
let now = 0;
beforeAll(async () => {
  app = await testServer();
  limitAddresses(app, { perSecond: 10, burst: 20 }, () => now);
  app.post('/open', { config: { access: 'public' } }, () => ({ ok: true }));
  app.get('/open', { config: { access: 'public' } }, () => ({ ok: true }));
});
afterAll(() => app.close());
const post = (remoteAddress: string) =>
  app.inject({ method: 'POST', url: '/open', remoteAddress, payload: {} });

test('1,000 requests in a second from one address: limited with 429, and nobody else is', async () => {
  const codes: Record<number, number> = {};
  for (let i = 0; i < 1000; i += 1) {
    now += 1;
    const { statusCode } = await post('192.0.2.1');
    codes[statusCode] = (codes[statusCode] ?? 0) + 1;
    if (i % 100 === 0) expect((await post(`198.51.100.${i / 100}`)).statusCode).toBe(200);
  }
  // Twenty at once and ten a second, of which the last is due after this one.
  expect(codes).toEqual({ 200: 29, 429: 971 });
  const refused = await post('192.0.2.1');
  expect(refused.json()).toMatchObject({ code: 'AMANAT-HTTP-429', status: 429 });
  expect(Number(refused.headers['retry-after'])).toBe(1);
  expect((await app.inject({ url: '/open', remoteAddress: '192.0.2.1' })).statusCode).toBe(200);
  now += 1000;
  expect((await post('192.0.2.1')).statusCode).toBe(200);
});

test('whatever comes when, no address gets more than its burst and its rate, and one that keeps to the rate is never refused', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(400), { minLength: 1, maxLength: 200 }), (gaps) => {
      const wait = addressLimiter({ perSecond: 10, burst: 5 });
      let at = 1000;
      const admitted: number[] = [];
      for (const gap of gaps) {
        at += gap;
        if (wait('a', at) === 0) admitted.push(at);
      }
      for (const from of admitted) {
        const within = admitted.filter((t) => t >= from && t < from + 1000).length;
        expect(within).toBeLessThanOrEqual(5 + 10);
      }
      const steady = addressLimiter({ perSecond: 10, burst: 1 });
      expect(gaps.every((_, i) => steady('b', 1000 + i * 100) === 0)).toBe(true);
    }),
  );
});

test('a refused address is let in after the time it was told', () => {
  const wait = addressLimiter({ perSecond: 4, burst: 2 });
  expect([wait('a', 0), wait('a', 0), wait('a', 0)]).toEqual([0, 0, 250]);
  expect(wait('a', 249)).toBe(1);
  expect(wait('a', 250)).toBe(0);
});

test('a hundred thousand changing addresses are forgotten by generations, not kept', () => {
  const wait = addressLimiter({ perSecond: 1, burst: 2 });
  for (let i = 0; i < 350_000; i += 1) if (wait(`10.0.${i}`, 1) > 0) throw new Error(`${i} was refused`);
  expect(wait('10.0.0', 1)).toBe(0);
});

test('a subscriber is one network: all of an IPv6 /64, one IPv4', () => {
  expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2:');
  expect(networkOf('2001:db8:1:2::9')).toBe('2001:db8:1:2:');
  expect(networkOf('2001:db8::1')).toBe('2001:db8:');
  expect(networkOf('fe80::1')).toBe('fe80:');
  expect(networkOf('::1')).toBe(':');
  expect(networkOf('192.0.2.7')).toBe('192.0.2.7');
  expect(networkOf('::ffff:192.0.2.7')).toBe('::ffff:192.0.2.7');
});

test('the operator sets the rate; nonsense stops the start', () => {
  expect(limitFrom('20')).toEqual({ perSecond: 20, burst: 100 });
  expect(() => limitFrom('many')).toThrow('AMANAT_REQUESTS_PER_SECOND');
});
