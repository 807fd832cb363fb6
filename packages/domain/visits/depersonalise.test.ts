import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { browserFamily } from './browser-family.ts';
import { depersonalise, type RawVisit } from './depersonalise.ts';
import { networkOf } from './network.ts';
import { plainAddress } from './page-address.ts';
import { keyPeriod } from './period.ts';

/** A stand-in that shows what was hashed, so that it can be looked at. */
const shown = (text: string) => Buffer.from(text).toString('hex');

test('an address becomes its network: /24 of IPv4, /48 of IPv6, in every spelling', () => {
  expect(networkOf('203.0.113.77')).toBe('203.0.113.0');
  expect(networkOf('::ffff:203.0.113.77')).toBe('203.0.113.0');
  expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1::');
  expect(networkOf('[2001:0DB8:0001::77]')).toBe('2001:db8:1::');
  expect(networkOf('fe80::1%eth0')).toBe('fe80:0:0::');
  for (const wrong of ['', '203.0.113', '256.1.1.1', '1::2::3', 'leyla', '1:2:3:4:5:6:7:8:9', ':::'])
    expect(networkOf(wrong)).toBe('');
});

test('whatever the last part of an address is, nothing of it is left', () => {
  fc.assert(
    fc.property(fc.ipV4(), fc.integer({ min: 0, max: 255 }), (address, last) => {
      const other = address.replace(/\d+$/, String(last));
      expect(networkOf(other)).toBe(networkOf(address));
      expect(networkOf(address)).toMatch(/^(\d+\.){3}0$/);
    }),
  );
  fc.assert(
    fc.property(fc.ipV6(), (address) => {
      expect(networkOf(address)).toMatch(/^$|^([\da-f]{1,4}:){3}:$|^(\d+\.){3}0$/);
    }),
  );
});

test('a page keeps its words and loses query, fragment, password, port and identifiers', () => {
  expect(plainAddress('https://u:p@Shop.example.az:8443/goods/chairs?id=7#x')).toEqual({
    host: 'shop.example.az',
    path: '/goods/chairs',
  });
  const path = (address: string) => plainAddress(`https://shop.example.az${address}`)?.path;
  expect(path('/u/leyla@example.az/orders')).toBe('/u/*/orders');
  expect(path('/u/leyla%40example.az')).toBe('/u/*');
  expect(path('/o/994501234567')).toBe('/o/*');
  expect(path('/r/4e2c6f3a-9f34-4c7e-9a7b-2f0e6f0b1c2d/x')).toBe('/r/*/x');
  expect(path('/how-to-choose-a-comfortable-office-chair-2026')).toBe(
    '/how-to-choose-a-comfortable-office-chair-2026',
  );
  expect(path(`/${'a/'.repeat(200)}`)!.length).toBeLessThanOrEqual(200);
  expect(plainAddress('mailto:leyla@example.az')).toBeUndefined();
});

test('what could name somebody in a path is `*`, at exactly the length at which it could', () => {
  const path = (part: string) => plainAddress(`https://shop.example.az/o/${part}`)?.path;
  const kept = [
    '12345',
    'a'.repeat(23),
    'abcdefghij1',
    'Item-12',
    'iPhone-15-Pro-Max',
    'Main_Page',
    'index.php',
  ];
  for (const part of kept) expect(path(part)).toBe(`/o/${part}`);
  const taken = [
    '123456',
    'a'.repeat(24),
    'abcdefghijk1',
    '12-34-56',
    'aB3-cD4_eF5',
    'leyla%2540example',
    '%zz',
  ];
  for (const part of taken) expect([part, path(part)]).toEqual([part, '/o/*']);
  expect(plainAddress('http://shop.example.az/')?.path).toBe('/');
  expect(plainAddress('ftp://shop.example.az/')).toBeUndefined();
});

test('ALQ-4.3: no identifier passes in a path, however its characters fall into words', () => {
  const token = fc
    .uint8Array({ minLength: 16, maxLength: 48 })
    .map((bytes) => Buffer.from(bytes).toString('base64url'))
    .filter((text) => /\d/.test(text) && /[A-Z]/.test(text) && /[a-z]/.test(text));
  const who = fc.oneof(token, fc.uuid(), fc.emailAddress(), fc.stringMatching(/^994(50|55|70)\d{7}$/));
  fc.assert(
    fc.property(who, (secret) => {
      const page = `https://shop.example.az/u/${encodeURIComponent(secret)}/orders`;
      expect(plainAddress(page)?.path).toBe('/u/*/orders');
    }),
    { numRuns: 1000 },
  );
});

test('a long path is cut between two parts', () => {
  const parts = fc.array(fc.stringMatching(/^[a-z]{1,20}$/), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(parts, (words) => {
      const whole = `/${words.join('/')}`;
      const { path } = plainAddress(`https://shop.example.az${whole}`)!;
      expect(path.length).toBeLessThanOrEqual(200);
      if (whole.length <= 200) expect(path).toBe(whole);
      else {
        expect(whole.startsWith(path) && path.endsWith('/')).toBe(true);
        // No part more would have had room.
        const [next] = whole.slice(path.length).split('/');
        expect(path.length + next!.length + 1).toBeGreaterThan(200);
      }
    }),
  );
});

test('a text is an address exactly when the platform reads it as one, and its network is the first groups of it', () => {
  const group = fc.stringMatching(/^[\da-fA-F]{0,5}$/);
  const written = fc.array(group, { minLength: 1, maxLength: 9 }).map((groups) => groups.join(':'));
  const valid = fc.ipV6().filter((text) => !text.includes('.'));
  fc.assert(
    fc.property(fc.oneof(written, valid), (text) => {
      if (!URL.canParse(`http://[${text}]/`)) {
        expect([text, networkOf(text)]).toEqual([text, '']);
        return;
      }
      const [head = '', tail] = new URL(`http://[${text}]/`).hostname.slice(1, -1).split('::');
      const [first, last] = [head, tail ?? ''].map((part) => part.split(':').filter(Boolean));
      const zeros = Array.from({ length: 8 - first!.length - last!.length }, () => '0');
      const all = [...first!, ...(tail === undefined ? [] : zeros), ...last!];
      // What carries an address of the fourth version is of its network.
      expect(networkOf(text)).toBe(`${all.slice(0, 3).join(':')}::`);
    }),
    { numRuns: 1000 },
  );
  for (const text of ['x203.0.113.7', '203.0.113.7x', 'x::1', '::1x', '1::g', 'a::ffff:203.0.113.7'])
    expect([text, networkOf(text)]).toEqual([text, '']);
  expect(networkOf(' 203.0.113.7 ')).toBe('203.0.113.0');
});

test('who led here is told only when it was somebody else, and nobody without a trace is told apart', () => {
  const page = 'https://shop.example.az/';
  const from = (referrer?: string) => depersonalise({ page, referrer }, shown)?.referrer;
  expect([
    from(),
    from('https://shop.example.az/cart'),
    from('https://Other.example.az/?q=1'),
    from('x'),
  ]).toEqual(['', '', 'other.example.az', '']);
  const who = (visit: Partial<RawVisit>) => depersonalise({ page, ...visit }, (text) => text.padEnd(60))?.who;
  expect(who({ person: 'device' })).not.toBe(who({}));
  expect(who({ person: 'a' })).not.toBe(who({ person: 'b' }));
  expect(who({ agent: 'a', address: '203.0.113.7' })).toBe(
    ['device', '203.0.113.0', 'a'].join('\0').padEnd(22),
  );
  expect(depersonalise({ page, event: `a${'b'.repeat(39)}` }, shown)).toBeDefined();
  for (const event of [`a${'b'.repeat(40)}`, '1a', 'a b', 'Basket'])
    expect(depersonalise({ page, event }, shown)).toBeUndefined();
});

test('a browser is a name of a list, a major version and a system', () => {
  const families = [
    ['Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', 'Firefox 145', 'Linux'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1',
      'Safari 18',
      'iOS',
    ],
    [
      'Mozilla/5.0 (Linux; Android 10; SM-G960F Build/QP1A) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.7444.59 Mobile Safari/537.36',
      'Chrome 142',
      'Android',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.3595.53',
      'Edge 142',
      'Windows',
    ],
    ['leyla@example.az', 'other', 'other'],
  ] as const;
  for (const [agent, browser, system] of families) expect(browserFamily(agent)).toEqual({ browser, system });
});

const identifier = fc.oneof(
  fc.emailAddress(),
  fc.uuid(),
  fc.stringMatching(/^994(50|55|70)\d{7}$/),
  fc.stringMatching(/^[A-Za-z0-9_-]{22}$/),
);

test('ALQ-4.3: no identifier, address or name of a device passes, wherever it stands', () => {
  fc.assert(
    fc.property(
      identifier,
      fc.oneof(fc.ipV4(), fc.ipV6()),
      fc.stringMatching(/^[A-Z]{2}-[A-Z]\d{4}[A-Z]$/),
      (who, address, device) => {
        const visit: RawVisit = {
          page: `https://shop.example.az/baxış/?q=${encodeURIComponent(who)}#${encodeURIComponent(who)}`,
          referrer: `https://mail.example.com/inbox?to=${encodeURIComponent(who)}`,
          address,
          agent: `Mozilla/5.0 (Linux; Android 10; ${device}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36 ${who}`,
          person: who,
        };
        const { who: pseudonym, ...rest } = depersonalise(visit, () => 'p'.repeat(43))!;
        const left = JSON.stringify(rest);
        for (const secret of [who, device]) expect(left).not.toContain(secret);
        // An address that ends in zeros is its own network.
        if (rest.network !== address) expect(Object.values(rest)).not.toContain(address);
        expect(pseudonym).toBe('p'.repeat(22));
        expect(rest).toMatchObject({ page: expect.stringMatching(/^\/bax/), referrer: 'mail.example.com' });
      },
    ),
  );
});

test('fields that are not known do not pass, and an event is a word', () => {
  const raw = { page: 'https://shop.example.az/', email: 'leyla@example.az' } as RawVisit;
  expect(Object.keys(depersonalise(raw, shown)!)).not.toContain('email');
  expect(depersonalise({ ...raw, event: 'basket-opened' }, shown)?.event).toBe('basket-opened');
  expect(depersonalise({ ...raw, event: 'call-0501234567' }, shown)).toBeUndefined();
  expect(depersonalise({ page: 'leyla@example.az' }, shown)).toBeUndefined();
});

test('without an id a visitor is a network with a browser: the address itself is never hashed', () => {
  const hashed: string[] = [];
  const keep = (text: string) => (hashed.push(text), shown(text));
  const visit = { page: 'https://shop.example.az/', agent: 'x' };
  depersonalise({ ...visit, address: '203.0.113.7' }, keep);
  depersonalise({ ...visit, address: '203.0.113.200' }, keep);
  expect(hashed[0]).toBe(hashed[1]);
  expect(hashed[0]).not.toContain('203.0.113.7');
});

test('keys turn at midnight in Baku, or after as many days as are declared', () => {
  expect(keyPeriod('2026-11-22T19:59:59.999Z')).toEqual({
    from: '2026-11-22',
    until: '2026-11-22T20:00:00.000Z',
  });
  expect(keyPeriod('2026-11-22T20:00:00.000Z').from).toBe('2026-11-23');
  const week = keyPeriod('2026-11-22T10:00:00.000Z', 'P7D');
  expect(keyPeriod(`${week.from}T00:00:00.000Z`, 'P7D')).toEqual(week);
  expect(keyPeriod(week.until, 'P7D').from > week.from).toBe(true);
});
