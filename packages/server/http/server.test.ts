import { expect, test } from 'vitest';
import { connect, type AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { Type } from 'typebox';
import { quietLog } from '../platform/testing/quiet-log.ts';
import { type Caller, createServer } from './server.ts';

async function server(caller: Caller | null = null) {
  const denials: string[] = [];
  const logged: string[] = [];
  const app = await createServer({
    log: { ...quietLog, error: (fields, message) => logged.push(JSON.stringify(fields) + message) },
    identify: async () => caller,
    refused: async (_request, _caller, code) => void denials.push(code),
    bodyLimit: 1000,
  });
  app.get('/forgotten', () => ({ secret: true }));
  app.get('/:org/officers', { config: { access: ['owner', 'officer'] } }, () => ({ ok: true }));
  app.post('/v1/keyed/:org', { config: { access: 'api', key: 'decide' } }, () => ({ ok: true }));
  app.post(
    '/open',
    {
      config: { access: 'public' },
      schema: { body: Type.Object({ note: Type.String() }, { additionalProperties: false }) },
    },
    () => ({ ok: true }),
  );
  app.get('/fails', { config: { access: 'public' } }, () => {
    throw new Error('aysel@example.az wrote 4111111111111111');
  });
  return { app, denials, logged };
}
const officer: Caller = {
  account: 'a',
  organisations: { smartmarket: 'officer' },
  api: false,
  hasAgreement: true,
};

test('a route that nobody opened answers nobody, not even the owner', async () => {
  const { app, denials } = await server({ ...officer, organisations: { smartmarket: 'owner' } });
  const answer = await app.inject('/forgotten');
  expect(answer.statusCode).toBe(403);
  expect(answer.headers['content-type']).toContain('application/problem+json');
  expect(denials).toEqual(['AMANAT-HTTP-403']);
});

test('a role opens its own organisation only; a stranger is told to sign in', async () => {
  const { app } = await server(officer);
  const own = await app.inject('/smartmarket/officers');
  expect(own.statusCode).toBe(200);
  expect(own.headers['cache-control']).toBe('no-store');
  expect((await app.inject('/lalafo/officers')).statusCode).toBe(403);
  const stranger = await server(null);
  expect((await stranger.app.inject('/smartmarket/officers')).statusCode).toBe(401);
});

test('an API key opens its own organisation and no page of the console', async () => {
  const { app } = await server({ ...officer, api: true, keyFor: ['decide'] });
  expect((await app.inject({ method: 'POST', url: '/v1/keyed/smartmarket' })).statusCode).toBe(200);
  expect((await app.inject({ method: 'POST', url: '/v1/keyed/lalafo' })).statusCode).toBe(403);
  expect((await app.inject('/smartmarket/officers')).statusCode).toBe(403);
});

test('an organisation called like something every object has is opened by its own callers only', async () => {
  for (const org of ['constructor', 'toString', 'valueOf', '__proto__'])
    for (const caller of [officer, { ...officer, api: true }]) {
      const { app } = await server(caller);
      expect((await app.inject({ method: 'POST', url: `/v1/keyed/${org}` })).statusCode).toBe(403);
      expect((await app.inject(`/${org}/officers`)).statusCode).toBe(403);
    }
  const { app } = await server({ ...officer, organisations: { constructor: 'officer' as const } });
  expect((await app.inject('/constructor/officers')).statusCode).toBe(200);
});

test('behind a proxy the address is the one that the proxy added, whatever the client sent before it', async () => {
  const from = async (trustProxy: boolean) => {
    const app = await createServer({
      log: quietLog,
      identify: () => null,
      refused: async () => undefined,
      trustProxy,
    });
    app.get('/me', { config: { access: 'public' } }, ({ ip, protocol }) => ({ ip, protocol }));
    const headers = { 'x-forwarded-for': '198.51.100.7, 203.0.113.9', 'x-forwarded-proto': 'https' };
    return (await app.inject({ url: '/me', headers })).json();
  };
  expect(await from(true)).toEqual({ ip: '203.0.113.9', protocol: 'https' });
  expect(await from(false)).toEqual({ ip: '127.0.0.1', protocol: 'http' });
});

test('malformed, oversized, foreign-charset and card-bearing bodies get a coded problem', async () => {
  const { app } = await server();
  const post = (payload: string, type = 'application/json') =>
    app.inject({ method: 'POST', url: '/open', payload, headers: { 'content-type': type } });
  const codes = [
    await post('{'),
    await post('{"note":1}'),
    await post('{"note":"x","more":1}'),
    await post(JSON.stringify({ note: 'x'.repeat(2000) })),
    await post('{"note":"x"}', 'application/json; charset=windows-1251'),
    await post('note', 'text/csv'),
    await post('{"note":"kartım 4111 1111 1111 1111"}'),
  ].map((r) => (r.json() as { code: string }).code);
  expect(codes).toEqual([
    'AMANAT-HTTP-400',
    'AMANAT-HTTP-400',
    'AMANAT-HTTP-400',
    'AMANAT-HTTP-413',
    'AMANAT-HTTP-415',
    'AMANAT-HTTP-415',
    'AMANAT-HTTP-422',
  ]);
  expect((await post('{"note":"salam"}')).statusCode).toBe(200);
});

test('a body that is compressed or in another charset is told so before it is read, and what is taken instead', async () => {
  const { app } = await server();
  app.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload));
  const payload = gzipSync('{"note":"salam"}');
  for (const type of ['application/json', 'application/x-www-form-urlencoded', 'application/octet-stream'])
    for (const coding of ['gzip', 'br', 'gzip, identity', 'X-GZIP']) {
      const headers = { 'content-type': type, 'content-encoding': coding };
      const answer = await app.inject({ method: 'POST', url: '/open', payload, headers });
      expect(answer.json(), type).toMatchObject({
        code: 'AMANAT-HTTP-415',
        detail: `The content encoding ${coding} is not accepted.`,
      });
      expect(answer.headers['accept-encoding']).toBe('identity');
    }
  const utf16 = await app.inject({
    method: 'POST',
    url: '/open',
    payload: Buffer.from('{"note":"salam"}', 'utf16le'),
    headers: { 'content-type': 'application/json; charset=utf-16' },
  });
  expect(utf16.json()).toMatchObject({
    code: 'AMANAT-HTTP-415',
    detail: 'The charset utf-16 is not accepted.',
  });
  // What names no coding, and what has no body to be in one, is answered.
  const headers = { 'content-encoding': 'identity' };
  const plain = await app.inject({ method: 'POST', url: '/open', payload: { note: 'salam' }, headers });
  const bodiless = await app.inject({ url: '/openapi.json', headers: { 'content-encoding': 'gzip' } });
  expect([plain.statusCode, bodiless.statusCode]).toEqual([200, 200]);
});

test('an address that does not exist is told so, and is no denial', async () => {
  const { app, denials } = await server(officer);
  for (const url of ['/nowhere', '/v1/organisations/smartmarket/nothing'])
    expect((await app.inject(url)).json()).toMatchObject({ status: 404, code: 'AMANAT-HTTP-404' });
  expect(denials).toEqual([]);
});

test('what failed inside is neither told nor logged with its text', async () => {
  const { app, logged } = await server();
  const answer = await app.inject('/fails');
  expect(answer.json()).toMatchObject({ code: 'AMANAT-HTTP-500' });
  expect(answer.body + logged.join('')).not.toMatch(/aysel|4111/);
});

test('every answer carries the security headers', async () => {
  const { app } = await server();
  const { headers } = await app.inject('/nowhere');
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
  });
  expect(headers['content-security-policy']).toContain("default-src 'none'");
});

test('another method at a known address is told which ones it takes', async () => {
  const { app, denials } = await server(officer);
  const answer = await app.inject({ method: 'DELETE', url: '/open?a=1' });
  expect([answer.statusCode, answer.headers['allow']]).toEqual([405, 'POST']);
  expect(answer.json()).toMatchObject({ code: 'AMANAT-HTTP-405' });
  const closed = await app.inject({ method: 'PUT', url: '/smartmarket/officers' });
  expect([closed.statusCode, closed.headers['allow']]).toEqual([405, 'GET, HEAD']);
  expect((await app.inject({ method: 'DELETE', url: '/nowhere' })).statusCode).toBe(404);
  expect(denials).toEqual([]);
});

test('a field outside its words is told of once', async () => {
  const { app } = await server();
  const kind = Type.Union(['a', 'b', 'c'].map((word) => Type.Literal(word)));
  app.post('/kinds', { config: { access: 'public' }, schema: { body: Type.Object({ kind }) } }, () => 'ok');
  const answer = await app.inject({ method: 'POST', url: '/kinds', payload: { kind: 'z' } });
  const { errors } = answer.json() as { errors: { path: string; message: string }[] };
  expect(errors.filter(({ message }) => message === 'must be equal to constant')).toHaveLength(1);
});

test('an address longer than is read, and what is no HTTP, get a problem document', async () => {
  const { app } = await server();
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  const speak = (bytes: string) =>
    new Promise<string>((resolve, reject) => {
      let heard = '';
      const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
      socket.on('data', (part) => (heard += part.toString()));
      socket.on('close', () => resolve(heard));
      socket.on('error', reject);
    });
  const long = await speak(`GET /?q=${'a'.repeat(20_000)} HTTP/1.1\r\nhost: a\r\n\r\n`);
  expect(long).toMatch(/^HTTP\/1\.1 431 [^]*application\/problem\+json[^]*"code":"AMANAT-HTTP-431"/);
  expect(await speak('salam\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 [^]*"code":"AMANAT-HTTP-400"/);
  await app.close();
});
