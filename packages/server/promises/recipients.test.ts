import type { RecipientsView, RecipientView } from '@amanat/contract/registers.ts';
import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { staff } from './testing/acts.ts';
import { amanatCheck } from './testing/check.ts';
import { changed, facts, type Program, reasons, startProgram } from './testing/program.ts';

let program: Program;
const { recipients: real = {} } = manifestOf('lalafo');
/** Mailchimp with everything on file. */
const onFile = {
  ...real['mailchimp'],
  contract: {
    kind: 'dpa',
    signed: '2026-01-10',
    ends: '2028-01-10',
    terms: ['confidentiality', 'security', 'documented-instructions'],
  },
  transfer: { mechanisms: ['dpf'], until: '2027-06-30', evidence: 'DPF-2026-07' },
  certificates: [
    { kind: 'dpf', until: '2027-06-30', checked: '2026-07-01', next: '2027-06-01', evidence: 'SRT-1' },
    {
      kind: 'soc-2-type-2',
      until: '2027-03-31',
      checked: '2026-07-01',
      next: '2027-03-01',
      evidence: 'SRT-2',
    },
  ],
};
const alfa = {
  ...real['alfa-media'],
  contract: {
    kind: 'dpa',
    signed: '2026-01-10',
    ends: '2027-12-31',
    terms: ['confidentiality', 'security', 'documented-instructions'],
  },
  controls: [{ on: '2026-06-15', what: 'Tapşırıqdan kənar istifadə', evidence: 'AKT-2026-03' }],
};
// Their certificates were never checked: taken off, so that the others can be seen kept.
const { certificates: _a, ...aws } = real['aws']!;
const { certificates: _g, ...google } = real['google-llc']!;
beforeAll(async () => {
  const declared = changed(manifestOf('lalafo'), 'recipients', {
    mailchimp: onFile,
    'alfa-media': alfa,
    aws,
    'google-llc': google,
  });
  program = await startProgram({ organisations: ['lalafo'], declared: { lalafo: declared } });
});
afterAll(() => program.close());
async function register(): Promise<readonly RecipientView[]> {
  const auditor = await staff(program, 'lalafo', 'auditor');
  return (JSON.parse((await auditor('GET', '/v1/organisations/lalafo/recipients')).body) as RecipientsView)
    .recipients;
}
const one = async (id: string) => (await register()).find((row) => row.id === id);

test('LAL-1.2b: the register of processors has identity with a checked VÖEN, task, contract and evidence of control', async () => {
  expect(await one('alfa-media')).toMatchObject({
    name: { az: '«ALFA MEDİA Reklam Agentliyi» MMC', ru: '«ALFA MEDİA Reklam Agentliyi» MMC' },
    role: 'processor',
    voen: '1403676911',
    voenHolds: true,
    task: { az: 'Ayrı-ayrı xidmətlərin subpodratçı kimi göstərilməsi' },
    purposes: ['partner-services'],
    contract: { state: 'in-force', kind: 'dpa', signed: '2026-01-10', ends: '2027-12-31' },
    controls: [{ on: '2026-06-15', what: 'Tapşırıqdan kənar istifadə', evidence: 'AKT-2026-03' }],
  });
  expect((await register()).map(({ id }) => id)).toEqual(Object.keys(real));
  const wrong = changed(manifestOf('lalafo'), 'recipients', {
    'alfa-media': { ...alfa, voen: '1403676921' },
  });
  const { findings } = await amanatCheck(wrong);
  expect(findings).toContainEqual(
    expect.objectContaining({
      message: expect.stringContaining('VÖEN'),
      promises: expect.arrayContaining(['LAL-1.2b']),
    }),
  );
  expect(await program.row('LAL-1.2b')).toMatchObject({ facts: { badIdentity: 0 } });
});

test('LAL-5.7: certificates stand with validity, next check and evidence; overdue and lapsed ones are flagged', async () => {
  program.clock.set('2026-11-23T08:00:00.000Z');
  const states = async () => (await one('mailchimp'))?.certificates.map(({ kind, state }) => [kind, state]);
  expect((await one('mailchimp'))?.certificates[1]).toEqual({
    kind: 'soc-2-type-2',
    until: '2027-03-31',
    checked: '2026-07-01',
    next: '2027-03-01',
    evidence: 'SRT-2',
    state: 'valid',
  });
  expect((await program.row('LAL-5.7')).state).toBe('kept');
  program.clock.set('2027-03-02T08:00:00.000Z');
  expect(await states()).toEqual([
    ['dpf', 'valid'],
    ['soc-2-type-2', 'check-overdue'],
  ]);
  expect((await program.row('LAL-5.7')).state).toBe('broken');
  program.clock.set('2027-04-01T08:00:00.000Z');
  expect(await states()).toEqual([
    ['dpf', 'valid'],
    ['soc-2-type-2', 'lapsed'],
  ]);
  expect(await program.row('LAL-5.7')).toMatchObject({ state: 'broken', facts: { lapsed: 1 } });
});

test('LAL-5.2: the grounds of a transfer are a closed list, and each transfer stands with the one it rests on and its evidence', async () => {
  program.clock.set('2026-11-23T08:00:00.000Z');
  expect((await one('mailchimp'))?.transfer).toEqual({
    mechanisms: ['dpf'],
    tia: null,
    until: '2027-06-30',
    evidence: 'DPF-2026-07',
  });
  const outside = changed(manifestOf('lalafo'), 'recipients', {
    mailchimp: { ...onFile, transfer: { mechanisms: ['handshake'] } },
  });
  const answer = await program.publish('lalafo', outside);
  expect([answer.status, answer.body]).toEqual([422, expect.stringContaining('handshake')]);
  // A transfer that names none is flagged and goes nowhere; one that names a ground goes while it holds.
  const { findings } = await amanatCheck(manifestOf('lalafo'));
  expect(findings).toContainEqual(
    expect.objectContaining({
      message: expect.stringContaining('“Twilio Inc.” takes data to USA without a transfer mechanism'),
      promises: expect.arrayContaining(['LAL-5.2']),
    }),
  );
  await program.happened('lalafo', [facts.customer(), facts.said({ marketing: true })]);
  expect((await program.ask('lalafo', { purpose: 'marketing', recipient: 'mailchimp' })).allow).toBe(true);
  for (const { id, country, transfer } of await register()) {
    const grounded = (transfer?.mechanisms.length ?? 0) > 0;
    if (country !== 'US' || grounded) continue;
    const purpose = (await one(id))?.purposes[0] ?? '';
    expect([id, reasons(await program.ask('lalafo', { purpose, recipient: id }))]).toEqual([
      id,
      expect.arrayContaining(['country.no-mechanism']),
    ]);
  }
});
