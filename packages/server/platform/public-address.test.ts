import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createOutbound, OutboundFault } from './outbound.ts';
import { permitsFor } from './public-address.ts';

const inside = [
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '127.0.0.1',
  '127.255.255.254',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '192.0.2.7',
  '198.18.0.1',
  '203.0.113.9',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:10.0.0.1',
  '64:ff9b::7f00:1',
  'fe80::1',
  'fc00::1',
  'fd12:3456::1',
  'ff02::1',
  '2001:db8::1',
  '2002:7f00:1::1',
  '2001::1',
];
const outside = ['1.1.1.1', '172.32.0.1', '85.132.1.1', '100.128.0.1', '2606:4700::1111', '2a00:1450::1'];

test('requests to others reach public addresses only, and what an operator opens', () => {
  const permits = permitsFor();
  expect(inside.filter(permits)).toEqual([]);
  expect(outside.filter((address) => !permits(address))).toEqual([]);
  const opened = permitsFor('10.1.0.0/16, fd12:3456::/32,127.0.0.1');
  expect(inside.filter(opened)).toEqual(['10.1.2.3', '127.0.0.1', '::ffff:127.0.0.1', 'fd12:3456::1']);
  for (const wrong of ['everything', '10.0.0.0/x', '10.0.0.0/99', 'localhost'])
    expect(() => permitsFor(wrong)).toThrow(RangeError);
});

test('an address is refused however it is written, and before anything is sent', async () => {
  const { objection, post } = createOutbound(permitsFor());
  const table: readonly (readonly [string, string | null])[] = [
    ['https://hooks.example.com/amanat', null],
    ['http://hooks.example.com/amanat', 'not-https'],
    ['https://127.0.0.1/', 'address-not-allowed'],
    ['https://2130706433/', 'address-not-allowed'],
    ['https://0x7f.1/', 'address-not-allowed'],
    ['https://0177.0.0.1/', 'address-not-allowed'],
    ['https://[::1]/', 'address-not-allowed'],
    ['https://[::ffff:169.254.169.254]/', 'address-not-allowed'],
    ['https://169.254.169.254/latest/meta-data/', 'address-not-allowed'],
    ['https://user:secret@hooks.example.com/', 'credentials-in-address'],
    ['file:///etc/passwd', 'not-https'],
    ['gopher://hooks.example.com/', 'not-https'],
    ['hooks.example.com', 'no-address'],
  ];
  expect(table.map(([url]) => [url, objection(url)])).toEqual(table);
  // The name is only known to lead inside once it is resolved, and that is when it is refused.
  const named = await post('https://localhost:9/', {}, '{}').catch((cause: unknown) => cause);
  expect(named).toBeInstanceOf(OutboundFault);
  expect(named).toMatchObject({ fault: 'address-not-allowed' });
});

test('redirects are not followed, answers that are too large or too late are cut off', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url === '/away') return void response.writeHead(307, { location: '/inside' }).end();
    if (request.url === '/late') return;
    response.writeHead(200);
    response.end(request.url === '/large' ? Buffer.alloc(200_000) : 'ok');
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { post } = createOutbound(permitsFor('127.0.0.1'), 60_000);
  const hasty = createOutbound(permitsFor('127.0.0.1'), 400);
  expect(await post(`${base}/fine`, {}, '{}')).toBe(200);
  expect(await post(`${base}/away`, {}, '{}')).toBe(307);
  await expect(post(`${base}/large`, {}, '{}')).rejects.toMatchObject({ fault: 'answer-too-large' });
  await expect(hasty.post(`${base}/late`, {}, '{}')).rejects.toMatchObject({ fault: 'timeout' });
  await expect(post('http://127.0.0.1:9/', {}, '{}')).rejects.toMatchObject({ fault: 'ECONNREFUSED' });
  expect(asked).toEqual(['/fine', '/away', '/large', '/late']);
});
