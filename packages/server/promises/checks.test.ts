import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { addDays } from '@amanat/domain/time/local-date.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bakuDate, systemClock } from '../platform/clock.ts';
import { amanatCheck, newIn } from './testing/check.ts';
import { changed, type Org, type Program, reasons, facts, startProgram } from './testing/program.ts';

let program: Program;
beforeAll(async () => {
  program = await startProgram();
});
afterAll(() => program.close());

/** What `amanat check` says about a changed declaration and did not say about the real one. */
async function saysAnew(org: Org, change: (manifest: Manifest) => unknown) {
  const [before, now] = await Promise.all([
    amanatCheck(manifestOf(org)),
    amanatCheck(change(manifestOf(org))),
  ]);
  return { exit: now.exit, found: newIn(now.findings, before.findings) };
}
/** Publishing the changed declaration is refused and leaves the former version in force. */
async function refusedAtPublishing(org: Org, manifest: unknown, code: string) {
  const before = program.core.policies.inForce(org)?.number;
  const answer = await program.publish(org, manifest);
  expect([answer.status, answer.body]).toEqual([422, expect.stringContaining(code)]);
  expect(program.core.policies.inForce(org)?.number).toBe(before);
}

test('SMA-07 LAL-2.6: no recipient and no purpose of kind sale can be declared: the check fails, and publishing is refused', async () => {
  for (const org of ['smartmarket', 'lalafo'] as const) {
    const promise = org === 'smartmarket' ? 'SMA-07' : 'LAL-2.6';
    const [first = ''] = Object.keys(manifestOf(org).recipients ?? {});
    const toRecipient = (m: Manifest) =>
      changed(m, 'recipients', { [first]: { ...m.recipients?.[first], sale: true } });
    const asPurpose = (m: Manifest) =>
      changed(m, 'purposes', { resale: { ...m.purposes['marketing'], kind: 'sale' } });
    for (const change of [toRecipient, asPurpose]) {
      const { exit, found } = await saysAnew(org, change);
      expect(exit).toBe(1);
      expect(found).toContainEqual(
        expect.objectContaining({ severity: 'error', promises: expect.arrayContaining([promise]) }),
      );
      await refusedAtPublishing(org, change(manifestOf(org)), 'AMANAT-CHK-324');
    }
    expect((await program.row(promise)).state).toBe('kept');
  }
});

test('LAL-1.5: each purpose names one of four grounds; an interest nobody weighed is reported; a purpose without a ground does not load', async () => {
  const four = ['contract', 'legal-obligation', 'legitimate-interest', 'consent'];
  for (const { basis } of Object.values(manifestOf('lalafo').purposes)) expect(four).toContain(basis);
  const purpose = (change: object) => (m: Manifest) =>
    changed(m, 'purposes', { registration: { ...m.purposes['registration'], ...change } });
  const other = await saysAnew('lalafo', purpose({ basis: 'public-task' }));
  expect(other.found).toContainEqual(
    expect.objectContaining({ promises: expect.arrayContaining(['LAL-1.5']) }),
  );
  const unweighed = await saysAnew('lalafo', purpose({ basis: 'legitimate-interest' }));
  expect(unweighed.found).toContainEqual(
    expect.objectContaining({
      message: expect.stringContaining('was not weighed'),
      promises: expect.arrayContaining(['LAL-1.5']),
    }),
  );
  const { basis: _, ...baseless } = manifestOf('lalafo').purposes['registration']!;
  await refusedAtPublishing(
    'lalafo',
    changed(manifestOf('lalafo'), 'purposes', { registration: baseless }),
    'basis',
  );
});

test('LAL-8.9: a representative in the EU is demanded of a controller outside it that answers to people there, and published once named', async () => {
  const outside = (m: Manifest) => changed(m, 'organisation', { country: 'AZ' });
  const { found } = await saysAnew('lalafo', outside);
  expect(found).toContainEqual(
    expect.objectContaining({
      message: expect.stringContaining('no representative is named'),
      promises: expect.arrayContaining(['LAL-8.9']),
    }),
  );
  const named = (m: Manifest) =>
    changed(m, 'organisation', {
      country: 'AZ',
      representative: {
        name: 'Example OÜ',
        country: 'EE',
        address: 'Näite 1, Tallinn',
        email: 'rep@example.com',
      },
    });
  const solved = await saysAnew('lalafo', named);
  expect(solved.found.map(({ message }) => message).join()).not.toMatch(/no representative/);
  const next = named(manifestOf('lalafo'));
  await program.publish('lalafo', { ...next, policy: { ...next.policy, effective: '2026-12-20' } });
  const { versions } = JSON.parse((await program.page('/v1/organisations/lalafo/versions')).body) as {
    versions: { number: number }[];
  };
  const page = await program.page(`/lalafo/versions/${versions.at(-1)?.number}`);
  expect(page.text).toContain('Example OÜ, Näite 1, Tallinn, rep@example.com');
});

test('LAL-C4.2: each cookie names one of the five purposes; a cookie without one does not load', async () => {
  const five = ['function-and-security', 'performance', 'analysis', 'personalised-advertising', 'compliance'];
  const { cookies = {} } = manifestOf('lalafo');
  for (const { serves } of Object.values(cookies)) expect(five).toContain(serves);
  const { serves: _, ...aimless } = cookies['session']!;
  for (const session of [aimless, { ...aimless, serves: 'curiosity' }]) {
    const wrong = changed(manifestOf('lalafo'), 'cookies', { session });
    const { exit, found } = await saysAnew('lalafo', () => wrong);
    expect([exit, found.some(({ severity }) => severity === 'error')]).toEqual([1, true]);
    await refusedAtPublishing('lalafo', wrong, 'serves');
  }
});

test('LAL-C7.2: a provider of cookies must stand in the register of recipients, with a mechanism when the data goes abroad', async () => {
  const { cookies = {}, recipients = {} } = manifestOf('lalafo');
  const stranger = changed(manifestOf('lalafo'), 'cookies', {
    tracker: { ...cookies['meta-ads'], names: ['trk'], provider: 'tracker-inc' },
  });
  await refusedAtPublishing('lalafo', stranger, 'tracker-inc');
  const { transfer: _, ...bare } = recipients['google-ireland']!;
  const ungrounded = (m: Manifest) =>
    changed(m, 'recipients', { 'google-ireland': { ...bare, country: 'US' } });
  const { found } = await saysAnew('lalafo', ungrounded);
  expect(found).toContainEqual(
    expect.objectContaining({
      promises: expect.arrayContaining(['LAL-C7.2']),
      message: expect.stringContaining('mechanism'),
    }),
  );
  for (const { provider } of Object.values(cookies))
    if (provider !== 'self') expect(Object.keys(recipients)).toContain(provider);
  expect((await program.row('LAL-C7.2')).state).toBe('kept');
});

test('LAL-5.3: standard clauses without an assessment are flagged, and the last day of a DPF certification is watched', async () => {
  const { findings } = await amanatCheck(manifestOf('lalafo'));
  const about = findings.filter(({ promises }) => promises.includes('LAL-5.3')).map(({ message }) => message);
  expect(about).toContain(
    'The standard clauses with “Google Ireland Limited” have no transfer impact assessment',
  );
  expect(about).toContain(
    'The DPF certification of “Mailchimp (The Rocket Science Group LLC)” has no last day',
  );
  const certified = changed(manifestOf('lalafo'), 'recipients', {
    mailchimp: {
      ...manifestOf('lalafo').recipients?.['mailchimp'],
      transfer: { mechanisms: ['dpf'], until: '2026-11-30' },
    },
  });
  const other = await startProgram({ organisations: ['lalafo'], declared: { lalafo: certified } });
  try {
    await other.happened('lalafo', [facts.said({ marketing: true })]);
    const send = { purpose: 'marketing', recipient: 'mailchimp' };
    expect((await other.ask('lalafo', send)).allow).toBe(true);
    const before = Number((await other.row('LAL-5.3')).because.en.match(/valid date: (\d+)/)?.[1]);
    other.clock.set('2026-12-01T08:00:00.000Z');
    expect(reasons(await other.ask('lalafo', send))).toEqual(['country.no-mechanism']);
    const row = await other.row('LAL-5.3');
    expect(row.state).toBe('broken');
    expect(Number(row.because.en.match(/valid date: (\d+)/)?.[1])).toBe(before + 1);
  } finally {
    await other.close();
  }
});

test('LAL-5.1 LAL-2.1.T7: without one of the mechanisms in force a transfer is refused by the gate and reported by the check', async () => {
  await program.happened('lalafo', [facts.customer()]);
  const send = (recipient: string) =>
    program.ask('lalafo', { purpose: 'partner-services', categories: ['email'], recipient });
  expect(reasons(await send('twilio'))).toContain('country.no-mechanism');
  expect(
    reasons(
      await program.ask('lalafo', { purpose: 'partner-services', categories: ['email'], country: 'CN' }),
    ),
  ).toEqual(['country.no-mechanism']);
  const { findings } = await amanatCheck(manifestOf('lalafo'));
  for (const promise of ['LAL-5.1', 'LAL-2.1.T7'])
    expect(
      findings.filter(({ promises }) => promises.includes(promise)).map(({ message }) => message),
    ).toContainEqual(expect.stringMatching(/“Twilio Inc\.” takes data to USA without a transfer mechanism/));
  // With an agreement and the clauses in force the same transfer goes; once the agreement is over it does not.
  const signed = (ends: string) =>
    changed(manifestOf('lalafo'), 'recipients', {
      twilio: {
        ...manifestOf('lalafo').recipients?.['twilio'],
        contract: { kind: 'dpa', signed: '2026-01-10', ends },
        transfer: { mechanisms: ['scc'], tia: '2026-01-10' },
      },
    });
  for (const [ends, expected] of [
    ['2027-01-10', true],
    ['2026-11-20', false],
  ] as const) {
    const other = await startProgram({ organisations: ['lalafo'], declared: { lalafo: signed(ends) } });
    try {
      await other.happened('lalafo', [facts.customer()]);
      const ask = { purpose: 'partner-services', categories: ['email'], recipient: 'twilio' };
      expect((await other.ask('lalafo', ask)).allow).toBe(expected);
    } finally {
      await other.close();
    }
  }
});

test('LAL-5.5: the contract of a processor is recorded with three points, start and end; a missing point and a near end are told', async () => {
  const bound = (contract: object) =>
    changed(manifestOf('lalafo'), 'recipients', {
      mailchimp: { ...manifestOf('lalafo').recipients?.['mailchimp'], contract },
    });
  const points = ['confidentiality', 'security', 'documented-instructions'];
  const soon = (days: number) => addDays(bakuDate(systemClock.now()), days);
  const whole = { kind: 'dpa', signed: '2026-01-10', ends: soon(800), terms: points };
  const told = async (contract: object) => {
    const { findings } = await amanatCheck(bound(contract));
    return findings.filter((f) => f.message.startsWith('The contract with “Mailchimp'));
  };
  expect(await told(whole)).toEqual([]);
  expect((await told({ ...whole, terms: points.slice(0, 1) })).map(({ message }) => message)).toContainEqual(
    expect.stringMatching(
      /does not hold: to apply due security measures, to act on our documented instructions only/,
    ),
  );
  expect((await told({ ...whole, ends: soon(20) })).map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/ends (soon|on|in)/),
  );
  expect((await told({ ...whole, ends: soon(-2) })).length).toBeGreaterThan(0);
});
