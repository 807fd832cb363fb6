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

test('each missing safeguard breaks it by itself, also beside another that is missing', () => {
  const state = (...transfers: Parameters<typeof american>[0][]) => {
    const recipients = Object.fromEntries(transfers.map((transfer, i) => [`cloud-${i}`, american(transfer)]));
    return kind.evidence(fields, reading({}, shopWith(recipients))).state;
  };
  const { tia: _tia, ...withoutTia } = whole.transfer!;
  const { measures: _measures, ...unmeasured } = whole.transfer!;
  const { until: _until, ...undated } = whole.transfer!;
  const outside = { ...whole.transfer!, mechanisms: ['scc'] } as const;
  const missing = [withoutTia, unmeasured, undated, outside, { ...whole.transfer!, until: '2026-11-21' }];
  for (const one of missing) {
    expect(state(one)).toBe('broken');
    for (const other of missing) expect(state(one, other)).toBe('broken');
  }
  // A certification counts on its last day, too.
  expect(state({ ...whole.transfer!, until: '2026-11-22' })).toBe('kept');
});
