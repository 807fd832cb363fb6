import { expect, test } from 'vitest';
import { codes, reading, requestReads, shop, trying } from '../area-c-fixture.ts';
import { freeOfCharge } from './free-of-charge.ts';

const kind = trying(freeOfCharge);

test('the text says that the answer costs nothing, and when a fee may be asked', () => {
  expect(kind.text({ fee: 'never' }).az).toBe('Cavab pulsuzdur.');
  expect(kind.text({ fee: 'unfounded-or-excessive' }).az).toContain('ağlabatan haqq');
});
test('a fee is noted where Law 998-IIIQ applies', () => {
  expect(codes(kind.check({ fee: 'unfounded-or-excessive' }))).toEqual(['AMANAT-CHK-529']);
  expect(kind.check({ fee: 'never' })).toEqual([]);
  const european = shop({ regimes: [{ id: 'eu-gdpr', people: 'everyone' }] });
  expect(kind.check({ fee: 'unfounded-or-excessive' }, european)).toEqual([]);
});
const counted = (fees: number, feesWithoutGround: number) =>
  reading({ requests: requestReads({ handling: { fees, feesWithoutGround } }) });
test('evidence: a fee breaks «never»; a fee with its ground does not break the other', () => {
  expect(kind.evidence({ fee: 'never' }, counted(1, 0)).state).toBe('broken');
  expect(kind.evidence({ fee: 'unfounded-or-excessive' }, counted(1, 0)).state).toBe('kept');
  expect(kind.evidence({ fee: 'unfounded-or-excessive' }, counted(1, 1)).state).toBe('broken');
  expect(kind.evidence({ fee: 'never' }, reading({ requests: requestReads() })).state).toBe('not-yet-shown');
  const nobody = requestReads({ byKind: {}, handling: { fees: 0, feesWithoutGround: 0 } });
  expect(kind.evidence({ fee: 'never' }, reading({ requests: nobody })).state).toBe('not-yet-shown');
});
