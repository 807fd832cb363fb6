import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lengthOf } from '../manifest/duration.ts';
import { compareScan } from './compare.ts';
import type { Declared } from './declared.ts';
import { type Observation, type Phase, phases } from './observation.ts';
import { crawl, declaredWith, entry, thing } from './testing/made-up-crawl.ts';

const analytics = (change = {}) =>
  entry({ names: ['_ga'], category: 'analytics', lifetime: 'P13M', ...change });
const list = { session: entry(), statistics: analytics() };
const year = 365 * 86_400;
const ga = (change = {}) => thing({ name: '_ga', phases: ['accepted'], lifetime: year, ...change });
/** Codes and names of what is found, notes left out. */
function found(observation: Observation, declared: Declared = declaredWith(list)): readonly string[] {
  return compareScan(observation, declared)
    .filter(({ severity }) => severity !== 'note')
    .map(({ code, name }) => `${code.slice(-3)}${name === undefined ? '' : ` ${name}`}`);
}

test('a site that does what is declared gives nothing', () => {
  expect(compareScan(crawl([thing(), ga()]), declaredWith(list))).toEqual([]);
});

test('what the banner and forms ask of a server on another domain is no finding; what else that server is asked for, is', () => {
  const from = (kind: 'request' | 'script', name: string) =>
    thing({ kind, name, host: 'privacy.example.com', thirdParty: true });
  const own = [
    from('script', '/banner.js'),
    from('script', '/banner/rest-0yuL5ujsIhnk.js'),
    from('script', '/form.js'),
    from('script', '/v1/organisations/shop/banner.js'),
    ...[
      'banner.json',
      'banner/logo',
      'frames.json',
      'notice.json',
      'wordings/PtWYdlpkOenZayF',
      'forms/contact',
    ].map((what) => from('request', `/v1/organisations/shop/${what}`)),
    ...['', '/handovers', '/handovers/exchange', '/standing'].map((what) =>
      from('request', `/v1/consents${what}`),
    ),
  ];
  const banner = { ...crawl([]).banner, server: 'https://privacy.example.com' };
  expect(found(crawl([thing(), ga(), ...own], { banner }))).toEqual([]);
  const visits = from('script', '/visits.js');
  expect(found(crawl([thing(), ga(), visits], { banner }))).toContain('101 /visits.js');
});

test('addresses are read as the banner reads them: any host under a name, a part of a host, any port', () => {
  const declared = declaredWith({
    ...list,
    statistics: analytics({
      hosts: ['*.Google-Analytics.com', 'www.google.com/maps', 'stats.example.com:8443'],
    }),
  });
  const sent = (host: string, name: string) =>
    thing({ kind: 'request', host, name, thirdParty: true, phases: ['accepted'] });
  const good = [
    sent('region1.google-analytics.com', '/g/collect'),
    sent('www.google.com', '/maps/embed'),
    sent('stats.example.com', '/s.js'),
    sent('stats.example.com:444', '/'),
  ];
  expect(found(crawl([thing(), ga(), ...good]), declared)).toEqual([]);
  const other = [sent('google-analytics.com.example.net', '/'), sent('www.google.com', '/mapsnot')];
  for (const one of other) expect(found(crawl([thing(), ga(), one]), declared)).toEqual([`108 ${one.name}`]);
});

test('LAL-C6: undeclared, missing and longer-lived cookies are reported, with the promises they touch', () => {
  const longer = ga({ lifetime: 2 * year });
  const findings = compareScan(
    crawl([longer, thing({ name: 'fr', phases: ['accepted'] })]),
    declaredWith(list),
  );
  expect(findings.map(({ code, name }) => [code, name])).toEqual([
    ['AMANAT-SCAN-101', 'fr'],
    ['AMANAT-SCAN-105', '_ga'],
    ['AMANAT-SCAN-107', undefined],
  ]);
  expect(findings[0]?.message).toContain('Meta');
  expect(findings[1]?.message).toBe(
    'cookie _ga (shop.example.az) is set for 730 days; the list says 13 months.',
  );
  expect(findings[1]?.promises).toEqual(['SHP-LIST', 'SHP-LIFE']);
  expect(findings[2]?.message).toContain('cookies.session');
  for (const { why, fix } of findings) expect([why, fix].join('')).toMatch(/\S/);
});

test('what the pages for requests keep is known to every list, and held against its published life', () => {
  const own = (lifetime: number | null) =>
    found(crawl([thing(), ga(), thing({ name: 'amanat_portal', phases: ['accepted'], lifetime })]));
  expect(own(null)).toEqual([]);
  expect(own(3600)).toEqual(['105 amanat_portal']);
});

test('LAL-2.9: what waits for consent is found before the choice, after a refusal and after withdrawal', () => {
  expect(found(crawl([ga({ phases: ['before', 'rejected', 'accepted', 'withdrawn'] })]))).toEqual([
    '102 _ga',
    '103 _ga',
    '104 _ga',
  ]);
  expect(found(crawl([thing({ name: 'fr', lifetime: null })]))).toEqual([
    '101 fr',
    '102 fr',
    '103 fr',
    '104 fr',
  ]);
});

test('FOC-05: beacons, scripts, frames and storage are held against the list by address and name', () => {
  const declared = declaredWith({
    beacon: analytics({ kind: 'beacon', names: ['/collect'] }),
    script: analytics({ kind: 'script', names: ['/s.js'], hosts: ['stats.example.com'] }),
    tag: analytics({ kind: 'tag', names: ['/tag*'] }),
    storage: analytics({ kind: 'local-storage', names: ['st_*'] }),
  });
  const after = { phases: ['accepted' as const] };
  const beacon = thing({ kind: 'beacon', name: '/collect', ...after });
  const script = thing({
    kind: 'script',
    name: '/s.js',
    host: 'stats.example.com',
    thirdParty: true,
    ...after,
  });
  const tag = thing({ kind: 'frame', name: '/tag/1', ...after });
  const storage = thing({ kind: 'local-storage', name: 'st_user', ...after });
  expect(found(crawl([beacon, script, tag, storage]), declared)).toEqual([]);
  const elsewhere = { host: 'spy.example.com', thirdParty: true };
  expect(
    found(
      crawl([
        { ...beacon, name: '/spy' },
        { ...script, ...elsewhere },
        { ...tag, ...elsewhere },
        { ...storage, name: 'other' },
        thing({ kind: 'indexed-db', name: 'db', ...after }),
        thing({ kind: 'request', name: '/font.woff2', ...elsewhere }),
      ]),
      declared,
    ),
  ).toEqual(['101 /spy', '101 /s.js', '101 /tag/1', '101 other', '101 db', '108 /font.woff2']);
  expect(found(crawl([{ ...script, phases: ['before'] }]), declared)).toEqual(['102 /s.js']);
});

test("the site's own code is no finding, and neither are the banner's own requests; the rest of its server is", () => {
  const server = { host: 'privacy.example.com', thirdParty: true };
  const own = thing({ kind: 'script', name: '/app.js' });
  const banner = [
    thing({ kind: 'script', name: '/banner.js', ...server }),
    thing({ kind: 'beacon', name: '/v1/consents', ...server }),
    thing({ kind: 'request', name: '/v1/organisations/shop/banner.json', ...server }),
  ];
  expect(found(crawl([own, ...banner]))).toEqual([]);
  expect(found(crawl([thing({ kind: 'beacon', name: '/other', ...server })]))).toEqual(['101 /other']);
});

test('a wrong category, another party, calls that tell browsers apart and cookies in clear are found', () => {
  const declared = declaredWith({ wrong: entry({ names: ['_ga'], lifetime: 'P2Y' }) });
  expect(found(crawl([ga()]), declared)).toEqual(['106 _ga']);
  const other = ga({ host: 'ads.example.com', thirdParty: true });
  expect(found(crawl([other]))).toEqual(['110 _ga']);
  const call = thing({ kind: 'fingerprinting', name: 'HTMLCanvasElement.toDataURL', times: 3 });
  expect(found(crawl([call]))).toEqual(['109 HTMLCanvasElement.toDataURL']);
  const clear = thing({ flags: { secure: false, httpOnly: true, sameSite: 'Lax' } });
  expect(found(crawl([clear]))).toEqual(['113 sid']);
});

test('a banner that is missing, cannot refuse or has no way back is found', () => {
  const { banner } = crawl([]);
  const seen = (change: Partial<typeof banner>) => found(crawl([], { banner: { ...banner, ...change } }));
  expect(seen({ kind: 'none', accept: false, reject: false, withdraw: false })).toEqual(['114']);
  expect(seen({ reject: false })).toEqual(['115']);
  expect(seen({ withdraw: false })).toEqual(['116']);
});

test('mixed content, old TLS, an ending certificate and no encryption are found; a site on this machine is let be', () => {
  const { transport } = crawl([]);
  const seen = (change: object, site = 'https://shop.example.az') =>
    found(crawl([], { site, transport: { ...transport, ...change } }));
  expect(seen({ mixed: ['http://cdn.example.com/a.js'] })).toEqual(['111']);
  expect(seen({ protocol: 'TLS 1.1' })).toEqual(['112']);
  expect(seen({ certificateEnds: '2026-11-30T00:00:00.000Z' })).toEqual(['112']);
  expect(seen({ https: false }, 'http://shop.example.az')).toEqual(['112']);
  expect(seen({ https: false }, 'http://127.0.0.1:3000')).toEqual([]);
});

test('a cookie is longer-lived exactly when it outlives its declared life by more than a hundredth', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 800 }),
      fc.integer({ min: 1, max: 800 }),
      (declaredDays, seenDays) => {
        const declared = declaredWith({ statistics: analytics({ lifetime: `P${declaredDays}D` }) });
        const isFound = found(crawl([ga({ lifetime: seenDays * 86_400 })]), declared).includes('105 _ga');
        expect(isFound).toBe(seenDays * 86_400 > lengthOf(`P${declaredDays}D`) * 1.01 + 120);
      },
    ),
  );
});

test('what is declared as necessary is never too early, and what needs consent always is outside its phase', () => {
  const somePhases = fc.subarray([...phases], { minLength: 1 });
  fc.assert(
    fc.property(
      somePhases,
      fc.constantFrom('functional', 'analytics', 'marketing'),
      fc.boolean(),
      (seenIn, category, honoured) => {
        const codes = (of: string) =>
          found(crawl([thing({ phases: seenIn })]), {
            ...declaredWith({ one: entry({ category: of }) }),
            gpc: honoured,
          });
        expect(codes('necessary')).toEqual([]);
        const forbidden: readonly Phase[] = seenIn.filter(
          (phase) => phase !== 'accepted' && (phase !== 'gpc' || honoured),
        );
        expect(codes(category)).toHaveLength(forbidden.length);
      },
    ),
  );
});

test('declaring whatever was found undeclared leaves nothing undeclared', () => {
  const kinds = fc.constantFrom('cookie', 'local-storage', 'session-storage', 'indexed-db', 'beacon');
  const name = fc.stringMatching(/^[a-z]{1,8}$/);
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(kinds, name), { maxLength: 8, selector: ([kind, text]) => `${kind} ${text}` }),
      (seen) => {
        const things = seen.map(([kind, text]) =>
          thing({ kind, name: kind === 'beacon' ? `/${text}` : text, phases: ['accepted'] }),
        );
        const undeclared = compareScan(crawl(things), declaredWith({})).filter(({ code }) =>
          code.endsWith('101'),
        );
        expect(undeclared).toHaveLength(new Set(things.map(({ kind, name: n }) => kind + n)).size);
        const told = Object.fromEntries(
          things.map((one, i) => [
            `e${i}`,
            entry({ kind: one.kind as 'cookie', names: [one.name], category: 'analytics' }),
          ]),
        );
        expect(found(crawl(things), declaredWith(told)).filter((one) => one.startsWith('101'))).toEqual([]);
      },
    ),
  );
});
