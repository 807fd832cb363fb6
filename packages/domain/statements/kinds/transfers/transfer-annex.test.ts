import { expect, test } from 'vitest';
import { shopWith, american } from '../area-a-fixture.ts';
import { codes, publishedPolicy, reading, trying } from '../area-c-fixture.ts';
import transferAnnex from './transfer-annex.ts';

const kind = trying(transferAnnex);

const scc = american({ mechanisms: ['scc'] });

test('lists countries, tasks and mechanisms from the register', () => {
  expect(kind.text({ recipients: ['cloud'] }, shopWith({ cloud: scc })).az).toBe(
    'Əlavə. Məlumat alıcıları: Cloud Inc. (ABŞ): çatdırılma — standart müqavilə bəndləri (SCC).',
  );
  const guarded = shopWith({ cloud: american({ mechanisms: [], measures: ['encryption'] }) });
  expect(kind.text({ recipients: ['cloud'] }, guarded).en).toContain('— encryption.');
  expect(kind.text({}).az).toContain('əlavəsindədir');
});
test('reports measures in place of a mechanism, a DPF without expiry, a mute recipient, a missing one', () => {
  const found = (cloud: typeof scc, fields: object = { recipients: ['cloud'] }) =>
    codes(kind.check(fields, shopWith({ cloud })));
  expect(found(scc)).toEqual([]);
  expect(found(american({ mechanisms: [], measures: ['encryption'] }))).toEqual(['AMANAT-CHK-335']);
  expect(found(american({ mechanisms: ['dpf'] }))).toEqual(['AMANAT-CHK-333']);
  const { propagate: _none, ...mute } = scc;
  expect(found(mute)).toEqual(['AMANAT-CHK-336']);
  expect(found(scc, { recipients: [] })).toEqual(['AMANAT-CHK-337']);
});
test('LAL-5.4: made from the register, it is kept when published; rows that fail put it at risk or break it', () => {
  const state = (recipient: typeof scc, fields: object = {}) =>
    kind.evidence(fields, reading({ policy: publishedPolicy }, shopWith({ cloud: recipient }))).state;
  expect(state(scc)).toBe('kept');
  expect(state(american({ mechanisms: ['dpf'] }))).toBe('at-risk');
  expect(state(scc, { recipients: [] })).toBe('broken');
  expect(state(scc, { recipients: ['cloud'] })).toBe('not-yet-shown');
});
