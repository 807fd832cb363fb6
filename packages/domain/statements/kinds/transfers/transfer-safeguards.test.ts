import { expect, test } from 'vitest';
import { shopWith, american } from '../area-a-fixture.ts';
import { codes, reading, trying } from '../area-c-fixture.ts';
import transferSafeguards from './transfer-safeguards.ts';

const kind = trying(transferSafeguards);

const fields = { measures: ['encryption'], usa: true };
const whole = american({
  mechanisms: ['scc', 'dpf'],
  tia: '2026-01-01',
  until: '2027-06-30',
  measures: ['encryption'],
});

test('names the safeguards', () => {
  expect(kind.text(fields).az).toContain(
    'şifrələmə. ABŞ-a ötürmə Data Privacy Framework (DPF) çərçivəsində edilir.',
  );
  expect(kind.text({ measures: ['encryption'] }).az).not.toContain('ABŞ');
});
test('LAL-5.3: SCC without TIA, DPF without or past its expiry, and the USA outside the DPF are flagged', () => {
  const found = (transfer: Parameters<typeof american>[0]) =>
    codes(kind.check(fields, shopWith({ cloud: american(transfer) })));
  expect(kind.check(fields, shopWith({ cloud: whole }))).toEqual([]);
  expect(found({ mechanisms: ['scc'], measures: ['encryption'] })).toEqual([
    'AMANAT-CHK-332',
    'AMANAT-CHK-334',
  ]);
  expect(found({ mechanisms: ['dpf'] })).toEqual(['AMANAT-CHK-333']);
  expect(found({ mechanisms: ['dpf'], until: '2026-11-21' })).toEqual(['AMANAT-CHK-333']);
  expect(found({ mechanisms: ['scc', 'dpf'], until: '2027-06-30', tia: '2026-01-01' })).toEqual([
    'AMANAT-CHK-339',
  ]);
});
test('is kept with every safeguard, broken when one is missing', () => {
  expect(kind.evidence(fields, reading({}, shopWith({ cloud: whole }))).state).toBe('kept');
  expect(
    kind.evidence(fields, reading({}, shopWith({ cloud: american({ mechanisms: ['scc'] }) }))).state,
  ).toBe('broken');
  expect(kind.evidence(fields, reading({}, shopWith({}))).state).toBe('not-yet-shown');
});
