import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { isInner, outerAddress, saysInner, siteAddress } from './address.ts';
import { guardedProxy } from './guarded-proxy.ts';

/** A server on this machine that must not be reached unless the guard lets it. */
async function inside() {
  const asked: string[] = [];
  const server = createServer((incoming, response) => {
    asked.push(`${incoming.headers.host} ${incoming.url}`);
    response.end('inside');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return { asked, port: (server.address() as AddressInfo).port };
}
async function proxy(resolve?: Parameters<typeof guardedProxy>[0]) {
  const made = await guardedProxy(resolve);
  onTestFinished(() => made.close());
  return made;
}
/** Asks through the proxy as a browser does; gives the status. */
async function through(address: string, method: 'GET' | 'CONNECT', path: string): Promise<number> {
  const { port } = new URL(address);
  const asking = request({ host: '127.0.0.1', port, method, path, agent: false }).end();
  const [answer] = (await once(asking, method === 'CONNECT' ? 'connect' : 'response')) as [
    { statusCode: number; destroy(): void },
  ];
  answer.destroy();
  return answer.statusCode;
}

test('a page cannot lead the browser to addresses of this machine or of the network inside', async () => {
  const { asked, port } = await inside();
  const { address, refused } = await proxy();
  for (const host of [
    '127.0.0.1',
    'localhost',
    '[::1]',
    '169.254.169.254',
    '10.0.0.1',
    '[::ffff:7f00:1]',
    '0x7f000001',
  ]) {
    expect([host, await through(address, 'GET', `http://${host}:${port}/`)]).toEqual([host, 403]);
    expect([host, await through(address, 'CONNECT', `${host}:${port}`)]).toEqual([host, 403]);
  }
  expect(await through(address, 'GET', 'file:///etc/hostname')).toBe(403);
  expect(asked).toEqual([]);
  expect(refused.has('169.254.169.254')).toBe(true);
});

test('what is public is fetched from the address that was judged, under its own name', async () => {
  const { asked, port } = await inside();
  const judged: string[] = [];
  const { address } = await proxy(async (hostname) => {
    judged.push(hostname);
    return '127.0.0.1';
  });
  expect(await through(address, 'GET', `http://shop.example.az:${port}/a?b`)).toBe(200);
  expect(await through(address, 'CONNECT', `shop.example.az:${port}`)).toBe(200);
  expect(asked).toEqual([`shop.example.az:${port} /a?b`]);
  expect(judged).toEqual(['shop.example.az', 'shop.example.az']);
});

test('numeric addresses are told apart: every private one is inside, neighbours are not', () => {
  const byte = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(byte, byte, byte, (a, b, c) => {
      for (const net of [`10.${a}.${b}.${c}`, `127.${a}.${b}.${c}`, `192.168.${a}.${b}`, `169.254.${a}.${b}`])
        expect([net, isInner(net), isInner(`::ffff:${net}`)]).toEqual([net, true, true]);
      expect(isInner(`172.${16 + (a % 16)}.${b}.${c}`)).toBe(true);
      expect(isInner(`8.${a}.${b}.${c}`)).toBe(false);
    }),
  );
  expect(['172.15.255.255', '172.32.0.0', '11.0.0.0', '2606:4700::1'].map(isInner)).toEqual(
    Array(4).fill(false),
  );
  expect(['::1', 'fe80::1', 'fd00::1', 'ff02::1'].map(isInner)).toEqual(Array(4).fill(true));
  // 127.0.0.1 and 10.0.0.1 under the names that translators and tunnels give them.
  const otherNames = [
    '::ffff:7f00:1',
    '::7f00:1',
    '64:ff9b::7f00:1',
    '64:ff9b::a00:1',
    '2002:7f00:1::1',
    '2001:0:a00:1::',
  ];
  expect(otherNames.filter((name) => !isInner(name))).toEqual([]);
  expect(saysInner('[::ffff:7f00:1]')).toBe(true);
  expect(['2001:4860:4860::8888', '2a00:1450::1'].map(isInner)).toEqual([false, false]);
});

test('a site inside is scanned by wish: its own address must say so', async () => {
  expect(['localhost', 'shop.localhost', '127.0.0.1', '[::1]', '192.168.1.5'].map(saysInner)).toEqual(
    Array(5).fill(true),
  );
  expect(['example.az', '8.8.8.8', 'localhost.example.az'].map(saysInner)).toEqual(Array(3).fill(false));
  expect(await outerAddress('127.0.0.1')).toBeUndefined();
  expect(await outerAddress('8.8.8.8')).toBe('8.8.8.8');
});

test('only addresses of the web are sites', () => {
  expect(siteAddress('https://example.az/a').href).toBe('https://example.az/a');
  for (const wrong of [
    'example.az',
    'ftp://example.az',
    'file:///etc/passwd',
    'javascript:1',
    'https://u:p@example.az',
  ])
    expect(() => siteAddress(wrong)).toThrow(/no address of a site/);
});
