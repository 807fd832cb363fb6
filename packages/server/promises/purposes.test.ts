import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { nameIn } from '@amanat/domain/schema/schema.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { facts, type Org, type Program, reasons, startProgram } from './testing/program.ts';

let program: Program;
beforeAll(async () => {
  program = await startProgram();
});
afterAll(() => program.close());

/** The facts a declared purpose must have, as the page and the gate know them. */
async function declaredWhole(org: Org, id: string) {
  const { purposes, categories, recipients = {} } = manifestOf(org);
  const purpose = purposes[id]!;
  expect(purpose.basis).toBeTruthy();
  expect(purpose.retention).toMatchObject({
    keep: expect.stringMatching(/\S/),
    after: expect.stringMatching(/\S/),
  });
  const page = await program.page(`/${org}/privacy`);
  const start = page.body.indexOf(`<th scope="row">${purpose.name.az}</th>`);
  expect([id, start > 0]).toEqual([id, true]);
  const row = page.body.slice(start, page.body.indexOf('</tr>', start)).toLocaleLowerCase('az');
  const lower = (name: string | undefined) => name?.toLocaleLowerCase('az');
  for (const category of purpose.categories) expect(row).toContain(lower(categories[category]?.name.az));
  const receive = (purpose.recipients ?? []).map((each) => nameIn(recipients[each]?.name ?? each).az);
  for (const name of receive) expect(row.replaceAll('&#34;', '"')).toContain(lower(name));
  if (receive.length === 0) expect(row).toContain('yoxdur');
  expect(row).not.toContain('göstərilməyib');
  const wrong = { purpose: id, recipient: 'somebody-else' };
  expect(reasons(await program.ask(org, wrong))).toContain('recipient.undeclared');
  const beyond = Object.keys(categories).find(
    (each) => !(purpose.categories as readonly string[]).includes(each),
  );
  if (beyond)
    expect(reasons(await program.ask(org, { purpose: id, categories: [beyond] }))).toContain(
      'category.beyond-purpose',
    );
}
async function othersRefused(org: Org) {
  const [category = ''] = Object.keys(manifestOf(org).categories);
  for (const purpose of ['resale', 'scoring', 'curiosity'])
    expect(reasons(await program.ask(org, { purpose, categories: [category] }))).toEqual(['purpose.unknown']);
}

test('FOC-06 FOC-07: the service and the account are purposes declared whole, and a use for an undeclared purpose is refused', async () => {
  for (const id of ['service', 'account']) await declaredWhole('focusagency', id);
  await othersRefused('focusagency');
  expect((await program.ask('focusagency', { purpose: 'service' })).allow).toBe(true);
  await program.happened('focusagency', [{ kind: 'account', at: '2026-10-01T08:00:00.000Z', open: true }]);
  expect((await program.ask('focusagency', { purpose: 'account' })).allow).toBe(true);
  for (const id of ['FOC-06', 'FOC-07']) expect((await program.row(id)).state).toBe('kept');
});

test('SMA-05: each of the shop’s purposes is declared with basis, categories, recipients and retention', async () => {
  const { statements, purposes } = manifestOf('smartmarket');
  const { purposes: named } = statements.find(({ id }) => id === 'SMA-05') as unknown as {
    purposes: string[];
  };
  expect(named).toHaveLength(8);
  expect(named.toSorted()).toEqual(
    Object.keys(purposes)
      .filter((id) => id !== 'marketing')
      .toSorted(),
  );
  for (const id of named) await declaredWhole('smartmarket', id);
  await othersRefused('smartmarket');
  expect((await program.row('SMA-05')).state).toBe('kept');
});

test('LAL-2.1.2: accounts and support is a purpose with its basis, and the gate lets it pass on that basis alone', async () => {
  await declaredWhole('lalafo', 'account-support');
  expect(reasons(await program.ask('lalafo', { purpose: 'account-support' }))).toEqual([
    'basis.legitimate-interest',
  ]);
  const objection = {
    kind: 'objection',
    at: '2026-11-22T08:00:00.000Z',
    purpose: 'account-support',
    standing: true,
  } as const;
  await program.happened('lalafo', [objection]);
  expect(reasons(await program.ask('lalafo', { purpose: 'account-support' }))).toEqual([
    'objection.standing',
  ]);
  expect((await program.row('LAL-2.1.2')).state).toBe('kept');
});

test('ALQ-4.4: the contract is the basis of its purpose: without one it is refused, and with its end and aftermath it ends', async () => {
  const use = { purpose: 'contracts' };
  expect(manifestOf('alqoritmika').purposes['contracts']?.basis).toBe('contract');
  expect(reasons(await program.ask('alqoritmika', use))).toEqual(['contract.missing']);
  await program.happened('alqoritmika', [facts.customer('2026-10-01T08:00:00.000Z')]);
  expect(reasons(await program.ask('alqoritmika', use))).toEqual(['basis.contract']);
  await program.happened('alqoritmika', [facts.contractEnded('2026-11-22T08:00:00.000Z')]);
  expect(reasons(await program.ask('alqoritmika', use))).toContain('contract.ended');
  expect((await program.row('ALQ-4.4')).state).toBe('kept');
});

test('ALQ-4.6: passing a user to a licensee needs that user’s word, and is journaled: who, what, when, on what basis', async () => {
  const pass = { purpose: 'licensee-territory', recipient: 'licensees', categories: ['name', 'phone'] };
  expect(reasons(await program.ask('alqoritmika', pass))).toEqual(['consent.missing']);
  await program.happened('alqoritmika', [
    facts.said({ 'licensee-territory': true }, '2026-11-22T09:00:00.000Z'),
  ]);
  const before = (await program.journal('alqoritmika')).length;
  expect((await program.ask('alqoritmika', pass)).allow).toBe(true);
  const entries = (await program.journal('alqoritmika')).slice(before);
  expect(entries).toEqual([
    expect.objectContaining({
      kind: 'gate.disclosed',
      time: program.clock.now().toISOString(),
      actor: expect.stringMatching(/^key:/),
      subject: program.core.keys.pseudonym('alqoritmika', 'email', 'aysel.quliyeva@example.az'),
      refs: expect.objectContaining({
        purpose: 'licensee-territory',
        recipient: 'licensees',
        categories: 'name phone',
        reasons: expect.stringContaining('basis.consent'),
        version: 1,
      }),
    }),
  ]);
});

test('LAL-2.2.4: the place of the device has a consent of its own: no other opens it, and refusing it closes nothing else', async () => {
  const use = { purpose: 'location' };
  expect(manifestOf('lalafo').purposes['location']).toMatchObject({ basis: 'consent', unbundled: true });
  const others = Object.entries(manifestOf('lalafo').purposes)
    .filter(([id, { basis }]) => basis === 'consent' && id !== 'location')
    .map(([id]) => id);
  await program.happened('lalafo', [facts.said(Object.fromEntries(others.map((id) => [id, true])))]);
  expect(reasons(await program.ask('lalafo', use))).toEqual(['consent.missing']);
  await program.happened('lalafo', [facts.said({ location: true }, '2026-11-21T08:00:00.000Z')]);
  expect(reasons(await program.ask('lalafo', use))).toEqual(['basis.consent']);
  await program.happened('lalafo', [facts.said({ location: false }, '2026-11-22T08:00:00.000Z')]);
  expect(reasons(await program.ask('lalafo', use))).toEqual(['consent.withdrawn']);
  for (const id of others)
    expect([id, (await program.ask('lalafo', { purpose: id })).allow]).toEqual([id, true]);
});

test('LAL-2.2.6: combining sources is a declared processing with its sources; a combination nobody declared is refused', async () => {
  const { categories, purposes } = manifestOf('lalafo');
  expect(categories['partner-data']?.sources).toEqual(['partner', 'public']);
  expect(purposes['combined-data']?.categories).toEqual(['behaviour', 'partner-data']);
  const page = await program.page('/lalafo/privacy');
  expect(page.text).toContain('Marketoloqlar, tərəfdaşlar, tədqiqatçılar və hamıya açıq bazalar');
  expect(page.text).toContain(purposes['combined-data']?.name.az);
  for (const [id, { categories: used }] of Object.entries(purposes)) {
    if (id === 'combined-data') continue;
    expect(used).not.toContain('partner-data');
    const combined = { purpose: id, categories: [used[0]!, 'partner-data'] };
    expect(reasons(await program.ask('lalafo', combined))).toContain('category.beyond-purpose');
  }
});

test('SMA-20: the age limit is each organisation’s own: at seventeen the shop refuses what the agency of sixteen allows', async () => {
  const seventeen = facts.born('2009-06-01');
  for (const org of ['smartmarket', 'focusagency'] as const)
    await program.happened(org, [seventeen], 'genc@example.az');
  const about = { subject: { kind: 'email' as const, value: 'genc@example.az' } };
  for (const purpose of ['security', 'legal-duties'])
    expect(reasons(await program.ask('smartmarket', { purpose, ...about }))).toEqual(['age.below-limit']);
  expect((await program.ask('focusagency', { purpose: 'service', ...about })).allow).toBe(true);
  program.clock.set('2027-06-01T08:00:00.000Z');
  expect((await program.ask('smartmarket', { purpose: 'security', ...about })).allow).toBe(true);
  program.clock.set('2026-11-23T09:00:00.000Z');
  expect((await program.page('/smartmarket/privacy')).text).toContain('18 yaşından kiçiklər üçün deyil');
  expect((await program.page('/focusagency/privacy')).text).toContain('16 yaşından kiçiklər üçün deyil');
});

test('LAL-5.6: the purposes of a processor are closed: any other use is refused, declared for somebody else or for nobody', async () => {
  const { recipients = {}, purposes } = manifestOf('lalafo');
  await program.happened('lalafo', [
    facts.customer(),
    facts.said(Object.fromEntries(Object.keys(purposes).map((id) => [id, true])), '2026-11-22T10:00:00.000Z'),
  ]);
  const processors = Object.entries(recipients).filter(([, { role }]) => role === 'processor');
  expect(processors.length).toBeGreaterThan(8);
  for (const [recipient] of processors) {
    for (const [purpose, { recipients: named = [], categories }] of Object.entries(purposes)) {
      if ((named as readonly string[]).includes(recipient)) continue;
      const answer = await program.ask('lalafo', { purpose, recipient, categories: [categories[0]!] });
      expect([purpose, recipient, reasons(answer)]).toEqual([
        purpose,
        recipient,
        expect.arrayContaining(['recipient.not-for-purpose']),
      ]);
    }
    const own = await program.ask('lalafo', { purpose: 'own-aims', recipient, categories: ['email'] });
    expect(reasons(own)).toContain('purpose.unknown');
  }
  expect((await program.row('LAL-5.6')).state).toBe('kept');
});
