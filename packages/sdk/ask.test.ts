import { expect, onTestFinished, test } from 'vitest';
import { asking, type ClientOptions } from './ask.ts';
import { createClient } from './client.ts';
import { AmanatError } from './error.ts';
import { tellFacts } from './facts.ts';
import { createLiveGate, type LiveGateOptions } from './live.ts';
import { preferenceLinks } from './preferences.ts';
import { createRelay } from './relay.ts';
import { serving } from './testing/serving.ts';

const options = (url: string, timeout = 60_000): ClientOptions => ({
  url,
  key: 'k',
  organisation: 'shop',
  timeout,
});
async function failureAt(url: string, timeout?: number): Promise<AmanatError> {
  const question = { subject: { kind: 'email', value: 'leyla@example.az' }, purpose: 'marketing' } as const;
  const error = await createClient(options(url, timeout))
    .may({ ...question, categories: ['email'] })
    .catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(AmanatError);
  return error as AmanatError;
}
function gateAt(url: string, more: Partial<LiveGateOptions> = {}) {
  const gate = createLiveGate({ ...options(url), ...more });
  onTestFinished(() => gate.close());
  return gate;
}

test('whoever is not reached is named with the reason and how to mend it', async () => {
  const elsewhere = await serving((_request, response) => {
    response.writeHead(301, { location: 'https://privacy.example.az/' }).end();
  });
  const silent = await serving(() => undefined);
  const told = async (url: string, timeout?: number) => (await failureAt(url, timeout)).message;
  expect(await told('http://127.0.0.1:9')).toMatch(
    /^AMANAT-SDK-004: http:\/\/127\.0\.0\.1:9 does not answer/,
  );
  expect(await told('http://nobody.invalid')).toMatch(/AMANAT-SDK-004: .* No such host: check `url`/);
  expect(await told(elsewhere.replace('http:', 'https:'))).toMatch(
    /AMANAT-SDK-004: .* There is no TLS there/,
  );
  expect(await told(elsewhere)).toMatch(/AMANAT-SDK-004: .* It leads elsewhere/);
  expect(await told(silent, 300)).toMatch(/AMANAT-SDK-004: .* It took too long/);
  expect((await failureAt('http://127.0.0.1:9')).cause).toBeInstanceOf(TypeError);
});

test('whatever is not in our form comes from somebody else, also when it says that all is well', async () => {
  for (const [status, type, body] of [
    [200, 'text/html', '<h1>Sign in</h1>'],
    [502, 'application/json', '<h1>Bad gateway'],
    [404, 'application/json', '{"message":"no Route matched"}'],
  ] as const) {
    const url = await serving((_request, response) => {
      response.writeHead(status, { 'content-type': type }).end(body);
    });
    const { problem } = await failureAt(url);
    expect(problem).toMatchObject({ code: 'AMANAT-SDK-001', status: status === 200 ? 502 : status });
    const stream = asking(options(url)).stream('v1/stream', undefined, AbortSignal.timeout(60_000));
    await expect(stream).rejects.toThrow('AMANAT-SDK-001');
  }
});

test('settings that cannot be used are told before anything is asked, by name', () => {
  const wrong = { url: undefined, organisation: '', key: 'açar' };
  const noAddress = ['', '127.0.0.1:8080', 'localhost:8080', 'privacy.example.az', 'file:///etc', undefined];
  for (const [name, value] of [
    ...noAddress.map((url) => ['url', url] as const),
    ['organisation', wrong.organisation] as const,
    ['key', wrong.key] as const,
    ['key', ''] as const,
  ]) {
    const given = { ...options('https://privacy.example.az'), [name]: value } as ClientOptions;
    expect(() => createClient(given)).toThrow(
      `AMANAT-SDK-005: The settings cannot be used. Give \`${name}\``,
    );
    expect(() => createLiveGate(given)).toThrow('AMANAT-SDK-005');
  }
});

test('a number that an environment did not hold is told before anything is asked, by name', () => {
  const given = options('https://privacy.example.az');
  for (const setting of ['timeout', 'maxAge', 'people', 'atOnce', 'waiting'])
    for (const value of [Number.NaN, -1, Number.POSITIVE_INFINITY, '5000', null])
      expect(() => createLiveGate({ ...given, [setting]: value } as never), setting).toThrow(
        `AMANAT-SDK-005: The settings cannot be used. Give \`${setting}\` as a number`,
      );
});

test('a time that timers cannot wait for is told, for they would not wait at all', async () => {
  const tooLong = 2 ** 31;
  expect(() => gateAt('https://privacy.example.az', { maxAge: tooLong })).toThrow(
    'Give `maxAge` as a number',
  );
  const gate = gateAt('http://127.0.0.1:9');
  for (const within of [tooLong, Number.NaN, -1, '1000' as never])
    await expect(gate.ready(within)).rejects.toThrow('AMANAT-SDK-005');
});

test('a path of the address is kept, with and without a slash at its end', async () => {
  const asked: string[] = [];
  const url = await serving((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  for (const path of ['', '/', '/privacy', '/privacy//'])
    await asking(options(url + path)).json('v1/decisions', {});
  expect(asked).toEqual(['/v1/decisions', '/v1/decisions', '/privacy/v1/decisions', '/privacy/v1/decisions']);
});

test('a gate that is refused for good says so; one that hears nothing says so after the time it is given', async () => {
  const problem = { code: 'AMANAT-HTTP-404', title: 'Nothing here', status: 404, fix: 'Check the address.' };
  const refusing = await serving((_request, response) => {
    response.writeHead(404, { 'content-type': 'application/problem+json' }).end(JSON.stringify(problem));
  });
  await expect(gateAt(refusing).ready()).rejects.toThrow('AMANAT-HTTP-404');
  const told: unknown[] = [];
  const gate = gateAt('http://127.0.0.1:9', { failed: (error) => told.push(error) });
  await expect(gate.ready(1000)).rejects.toThrow(/AMANAT-SDK-006: .* within 1000 ms\. AMANAT-SDK-004/);
  expect(gate.status.trouble).toMatch('AMANAT-SDK-004');
  // Several tries were made; the log hears of one loss.
  expect(told).toMatchObject([{ problem: { code: 'AMANAT-SDK-004' } }]);
});

test('a key that an environment did not hold is told at once; only who asks a relay has none', async () => {
  const nobody = { type: 'x', title: 'Nobody', status: 401, code: 'AMANAT-HTTP-401', detail: 'd', fix: 'f' };
  const url = await serving((_request, response) => {
    response.writeHead(401, { 'content-type': 'application/problem+json' }).end(JSON.stringify(nobody));
  });
  const told = 'AMANAT-SDK-005: The settings cannot be used. Give `key`';
  const given = { url, key: undefined, organisation: 'shop', timeout: 60_000 };
  const { key: _, ...forgotten } = given;
  expect(() => createLiveGate(given)).toThrow(told);
  expect(() => createClient(given)).toThrow(told);
  // What no relay answers needs a key, whether it was forgotten or not there.
  for (const without of [given, forgotten as typeof given]) {
    expect(() => createRelay({ ...without, person: () => null })).toThrow(told);
    await expect(tellFacts(without, [])).rejects.toThrow(told);
    await expect(preferenceLinks(without, [])).rejects.toThrow(told);
  }
  // Of a gate the server says it, for an application may ask a relay from anywhere.
  const question = { subject: { kind: 'email', value: 'leyla@example.az' }, purpose: 'marketing' } as const;
  await expect(createClient(forgotten).may({ ...question, categories: ['email'] })).rejects.toThrow(told);
  const gate = createLiveGate(forgotten);
  onTestFinished(() => gate.close());
  await expect(gate.ready()).rejects.toThrow(told);
});
