import { expect, test } from 'vitest';
import { specialKindOf } from './special-columns.ts';

test('names of special categories are known in their forms and languages', () => {
  const expected = {
    religion: 'belief',
    dini_mensubiyyet: 'belief',
    'Qan qrupu': 'health',
    bloodType: 'health',
    blood_type: 'health',
    sağlamlıq_qeydi: 'health',
    fingerprint_hash: 'biometric',
    barmaqİzi: 'biometric',
    ethnic_origin: 'ethnicity',
    irqi: 'race',
    dna: 'genetic',
    genetic_markers: 'genetic',
  };
  for (const [column, kind] of Object.entries(expected))
    expect([column, specialKindOf(column)]).toEqual([column, kind]);
});

test('ordinary columns are left alone', () => {
  for (const column of [
    'email',
    'full_name',
    'dining_table',
    'address',
    'raced_at',
    'unionist',
    'dinar',
    'trace_id',
    'iris',
  ])
    expect([column, specialKindOf(column)]).toEqual([column, undefined]);
});
