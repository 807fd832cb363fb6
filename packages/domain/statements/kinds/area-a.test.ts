import { expect, test } from 'vitest';
import type { Finding } from '../../manifest/finding.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import { manifestOf } from '../../manifest/testing/organisations.ts';
import { standardLaw } from '../../rules/standard-law.ts';
import { areaACodes } from './area-a-codes.ts';
import { areaA } from './area-a.ts';
import { connectedStore, publishedPolicy, reading } from './area-c-fixture.ts';

const kinds = new Map(areaA.map((kind) => [kind.says, kind]));
const organisations = ['focusagency', 'alqoritmika', 'smartmarket', 'icta', 'lalafo'] as const;
const today = '2026-11-22';

/** Statements of these kinds, each with its kind. */
function rows(manifest: Manifest) {
  return manifest.statements.flatMap((statement, index) => {
    const kind = kinds.get(statement.says);
    return kind === undefined ? [] : [{ kind, statement, path: ['statements', index] }];
  });
}
function findings(manifest: Manifest): readonly Finding[] {
  return rows(manifest).flatMap(({ kind, statement, path }) =>
    kind.check({ manifest, law: standardLaw, today, statement, path }),
  );
}
function state(manifest: Manifest, id: string, reads = reading({}, manifest)) {
  const row = rows(manifest).find(({ statement }) => statement.id === id);
  return row!.kind.evidence(row!.statement, reads);
}
const found = (all: readonly Finding[], code: string, promise: string) =>
  all.filter((finding) => finding.code === code && finding.promises.includes(promise));

test('the five organisations say 84 things about registers, processors, transfers, security and incidents', () => {
  const all = organisations.flatMap((name) => rows(manifestOf(name)).map(({ statement }) => statement.id));
  expect(all.length).toBe(84);
  expect(new Set(all).size).toBe(84);
});
test('every statement has the fields of its kind and no others', () => {
  const envelope = ['id', 'says', 'clause', 'text'];
  for (const name of organisations)
    for (const { kind, statement } of rows(manifestOf(name))) {
      const { properties = {}, required = [] } = kind.schema.json;
      const own = Object.keys(statement).filter((field) => !envelope.includes(field));
      expect(Object.keys(properties)).toEqual(expect.arrayContaining(own));
      expect(own).toEqual(expect.arrayContaining([...required]));
    }
});
test('every statement reads as whole sentences in three languages', () => {
  for (const name of organisations) {
    const manifest = manifestOf(name);
    for (const { kind, statement } of rows(manifest)) {
      const text = statement.text ?? kind.text(statement, manifest);
      for (const language of ['az', 'en', 'ru'] as const) {
        expect(text[language], statement.id).toMatch(/^\S.*\.$/su);
        expect(text[language], statement.id).not.toMatch(/undefined|\[object|null| {2}|\.\.|: \.|\(\)/u);
      }
      // ǝ (U+01DD) and the Cyrillic ә look like ə and are not.
      expect(text.az, statement.id).not.toMatch(/[ǝәА-Яа-я]/u);
      expect(text.ru, statement.id).toMatch(/[а-я]/u);
    }
  }
});
test('every finding carries a registered code, a reason and a way to mend it', () => {
  for (const name of organisations)
    for (const finding of findings(manifestOf(name))) {
      expect(Object.keys(areaACodes)).toContain(finding.code);
      expect(finding.message && finding.why && finding.fix).toMatch(/\.$/);
    }
});
test('the tensions of lalafo are found: location, representative, rows without mechanism, DPF without expiry', () => {
  const all = findings(manifestOf('lalafo'));
  expect(found(all, 'AMANAT-CHK-309', 'LAL-1.3')).toMatchObject([
    { promises: expect.arrayContaining(['LAL-2.8', 'LAL-A1']) },
  ]);
  expect(found(all, 'AMANAT-CHK-318', 'LAL-8.9')).toHaveLength(1);
  expect(found(all, 'AMANAT-CHK-335', 'LAL-A1').map(({ path }) => path[1])).toEqual(['aws', 'twilio']);
  expect(found(all, 'AMANAT-CHK-333', 'LAL-A1').map(({ path }) => path[1])).toEqual(
    expect.arrayContaining(['mailchimp', 'google-llc']),
  );
});
test('FOC-06, FOC-07, SMA-05: purposes are declared whole and an undeclared use is refused', () => {
  for (const [name, ids] of [
    ['focusagency', ['FOC-06', 'FOC-07']],
    ['smartmarket', ['SMA-05']],
  ] as const)
    for (const id of ids)
      expect(state(manifestOf(name), id)).toMatchObject({
        state: 'kept',
        facts: { undeclaredRefused: true },
      });
});
test('LAL-2.1.1a: the gate refuses every category beyond the list of the registration', () => {
  expect(state(manifestOf('lalafo'), 'LAL-2.1.1a')).toMatchObject({ state: 'kept', facts: { allowed: 0 } });
});
test('SMA-07, LAL-2.6: an attempt to sell fails the check', () => {
  for (const name of ['smartmarket', 'lalafo'] as const) {
    const manifest = manifestOf(name);
    expect(findings(manifest).filter(({ code }) => code === 'AMANAT-CHK-324')).toEqual([]);
    const [id, recipient] = Object.entries(manifest.recipients!)[0]!;
    const recipients = { ...manifest.recipients, [id]: { ...recipient, sale: true } };
    expect(
      findings({ ...manifest, recipients }).some(
        ({ code, severity }) => code === 'AMANAT-CHK-324' && severity === 'error',
      ),
    ).toBe(true);
  }
});
test('LAL-2.5: none of the processors without an agreement gets anything through the gate', () => {
  const { state: at, facts } = state(manifestOf('lalafo'), 'LAL-2.5');
  expect(at).toBe('at-risk');
  expect(facts).toMatchObject({ openAtGate: 0 });
});
test('ALQ-7.2: a country without protection opens by written consent for it alone', () => {
  expect(state(manifestOf('alqoritmika'), 'ALQ-7.2').state).toBe('kept');
});
test('nothing that no read provides is called kept', () => {
  const measured = ['kept', 'at-risk', 'broken'];
  const byDeclaration = new Set([
    'purpose-declared',
    'contract-basis',
    'purpose-limited-to',
    'grounds-only',
    'not-sold',
    'closed-recipients',
    'contract-required',
    'processor-own-aims-forbidden',
    'processor-register',
    'transfer-grounds',
    'written-consent-transfer',
    'recipients-need-only',
  ]);
  for (const name of organisations) {
    const manifest = manifestOf(name);
    for (const { kind, statement } of rows(manifest)) {
      const { state: at } = kind.evidence(statement, reading({}, manifest));
      if (at === 'kept') expect(byDeclaration, statement.id).toContain(statement.says);
      expect([...measured, 'not-yet-shown']).toContain(at);
    }
  }
});
test('a drifting store breaks what the text says of collected data', () => {
  const manifest = manifestOf('smartmarket');
  const stores = [{ ...connectedStore, undeclaredColumns: ['customers.fin'] }];
  expect(state(manifest, 'SMA-02', reading({ stores, policy: publishedPolicy }, manifest)).state).toBe(
    'broken',
  );
});
