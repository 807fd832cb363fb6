import { expect, test } from 'vitest';
import { processor, shopWith } from '../area-a-fixture.ts';
import { reading, trying } from '../area-c-fixture.ts';
import certificatesChecked, { certificateFault } from './certificates-checked.ts';

const kind = trying(certificatesChecked);

const kinds = ['iso-27001'];
const certified = (changes: object) =>
  shopWith({ cloud: processor({ certificates: [{ kind: 'iso-27001', ...changes }] }) });

test('names the certificates', () => {
  expect(kind.text({ kinds }).az).toContain('(ISO/IEC 27001)');
});
const found = (changes: object) =>
  kind.check({ kinds }, certified(changes)).map((finding) => finding.message);
test('LAL-5.7: a lapsed, unchecked or overdue certificate is flagged', () => {
  expect(found({ checked: '2026-11-01', until: '2027-01-01' })).toEqual([]);
  expect(found({ checked: '2026-01-01', until: '2026-11-21' })[0]).toContain('has lapsed');
  expect(found({})[0]).toContain('was not checked.');
  expect(found({ checked: '2026-01-01', next: '2026-06-01' })[0]).toContain('was not checked in time');
});
const state = (changes: object) => kind.evidence({ kinds }, reading({}, certified(changes))).state;
test('is kept when checked, broken when lapsed, not yet shown when never checked', () => {
  expect(state({ checked: '2026-11-01' })).toBe('kept');
  expect(state({ until: '2026-11-21' })).toBe('broken');
  expect(state({})).toBe('not-yet-shown');
});

test('a certificate and a check count to the end of their last day, and a check without a next one for a year', () => {
  const fault = (changes: object) => certificateFault({ kind: 'iso-27001', ...changes }, '2026-11-22');
  expect(fault({ checked: '2026-11-22', until: '2026-11-22' })).toBeUndefined();
  expect(fault({ checked: '2026-11-22', until: '2026-11-21' })).toBe('lapsed');
  expect(fault({ checked: '2026-11-23' })).toBe('unchecked');
  expect(fault({ checked: '2026-01-01', next: '2026-11-22' })).toBeUndefined();
  expect(fault({ checked: '2026-01-01', next: '2026-11-21' })).toBe('check-overdue');
  expect(fault({ checked: '2025-11-22' })).toBeUndefined();
  expect(fault({ checked: '2025-11-21' })).toBe('check-overdue');
});

test('one certificate in order does not speak for another', () => {
  const two = (...certificates: object[]) =>
    shopWith({
      cloud: processor({ certificates: certificates.map((one) => ({ kind: 'iso-27001', ...one })) as never }),
    });
  const right = { checked: '2026-11-01' };
  const stateOf = (...certificates: object[]) =>
    kind.evidence({ kinds }, reading({}, two(...certificates))).state;
  expect(stateOf(right, right)).toBe('kept');
  expect(stateOf(right, {})).toBe('not-yet-shown');
  // A lapsed one and an overdue check do not make up for each other.
  expect(stateOf({ until: '2026-11-21' }, { checked: '2026-01-01', next: '2026-06-01' })).toBe('broken');
  expect(kind.evidence({ kinds: ['pci-dss'] }, reading({}, two({ until: '2026-11-21' }))).state).toBe(
    'not-yet-shown',
  );
});
