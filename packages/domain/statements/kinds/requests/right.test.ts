import { expect, test } from 'vitest';
import { codes, connectedStore, figures, reading, requestReads, shop, trying } from '../area-c-fixture.ts';
import { right } from './right.ts';

const kind = trying(right);

test('the text says what one may do and where', () => {
  const text = kind.text({ rights: ['access'], via: ['email'] });
  expect(text.az).toContain('Siz məlumatlarınızı görmək');
  expect(text.en).toContain('e-mail (info@example.az)');
});
test('limits by law and help are told only when promised', () => {
  expect(kind.text({ rights: ['erasure'], saveLegalDuties: true, withHelp: true }).az).toContain(
    'həmin qanun üçün qalır',
  );
  expect(kind.text({ rights: ['erasure'] }).az).not.toContain('qanun');
});
test('a right the facts do not name is found; one they name is not', () => {
  expect(codes(kind.check({ rights: ['portability'] }, shop({ rights: ['access'] })))).toEqual([
    'AMANAT-CHK-512',
  ]);
  expect(kind.check({ rights: ['access'] }, shop({ rights: ['access'] }))).toEqual([]);
});
test('portability without consent or contract applies to nothing', () => {
  const { security } = shop().purposes;
  const manifest = shop({ purposes: { security: security! } });
  expect(codes(kind.check({ rights: ['portability'] }, manifest))).toEqual(['AMANAT-CHK-513']);
});
test('a channel that is not open for requests is found', () => {
  expect(codes(kind.check({ rights: ['access'], via: ['post'] }))).toEqual(['AMANAT-CHK-509']);
});
test('evidence: kept when fulfilled, broken when late or left behind, not yet shown without stores or mail', () => {
  const stores = [connectedStore];
  expect(kind.evidence({ rights: ['access'] }, reading({ requests: requestReads(), stores })).state).toBe(
    'kept',
  );
  const late = requestReads({ byKind: { access: figures({ overdue: 1 }) } });
  expect(kind.evidence({ rights: ['access'] }, reading({ requests: late, stores })).state).toBe('broken');
  const dirty = requestReads({ erasures: { done: 1, secondScanClean: 0, secondScanDirty: 1 } });
  expect(kind.evidence({ rights: ['erasure'] }, reading({ requests: dirty, stores })).state).toBe('broken');
  expect(kind.evidence({ rights: ['access'] }, reading({ requests: requestReads() })).state).toBe(
    'not-yet-shown',
  );
  const noMail = requestReads({ channels: { portal: true, api: true, email: false } });
  const mail = { rights: ['access'], via: ['email'] };
  expect(kind.evidence(mail, reading({ requests: noMail, stores })).state).toBe('not-yet-shown');
});
test('evidence: a store that is down puts the right at risk', () => {
  const stores = [{ ...connectedStore, reachable: false }];
  expect(kind.evidence({ rights: ['access'] }, reading({ requests: requestReads(), stores })).state).toBe(
    'at-risk',
  );
});
const given = (packageFormats: string[]) =>
  reading({ requests: requestReads({ handling: { packageFormats } }), stores: [connectedStore] });
test('evidence: portability wants JSON and CSV', () => {
  expect(kind.evidence({ rights: ['portability'] }, given(['json', 'csv'])).state).toBe('kept');
  for (const formats of [['pdf'], ['json'], ['csv']])
    expect(kind.evidence({ rights: ['portability'] }, given(formats)).state).toBe('broken');
  expect(kind.evidence({ rights: ['access'] }, given(['pdf'])).state).toBe('kept');
});
test('evidence: what the law makes one keep needs an end', () => {
  const { orders } = shop().purposes;
  const { retention: _retention, ...bare } = orders!;
  const duty = shop({ purposes: { orders: { ...bare, basis: 'legal-obligation', law: 'Vergi Məcəlləsi' } } });
  const parts = { requests: requestReads(), stores: [connectedStore] };
  const fields = { rights: ['erasure'], saveLegalDuties: true };
  expect(kind.evidence(fields, reading(parts, duty)).state).toBe('at-risk');
  expect(kind.evidence({ rights: ['erasure'] }, reading(parts, duty)).state).toBe('kept');
});
test('evidence: SMA-16 is not called kept while nobody has objected yet', () => {
  const none = requestReads({ byKind: { objection: figures({ open: 2 }) } });
  const shown = kind.evidence({ rights: ['objection'] }, reading({ requests: none }));
  expect(shown).toMatchObject({ state: 'not-yet-shown', facts: { answered: 0, open: 2, late: 0 } });
  const some = requestReads({ byKind: { objection: figures({ answered: 1 }) } });
  expect(kind.evidence({ rights: ['objection'] }, reading({ requests: some })).state).toBe('kept');
});
test('evidence: a store that no connector reads does not make requests wait, and shows nothing by itself', () => {
  const mailbox = { ...connectedStore, reachable: false, unconnected: true } as const;
  const asked = { rights: ['access'] };
  const shown = (stores: readonly object[]) =>
    kind.evidence(asked, reading({ requests: requestReads(), stores: stores as never })).state;
  expect(shown([connectedStore, mailbox])).toBe('kept');
  expect(shown([mailbox])).toBe('not-yet-shown');
});
test('evidence: an erasure that emptied no store shows no erasure', () => {
  const unseen = requestReads({ erasures: { done: 1, secondScanClean: 0, secondScanDirty: 0 } });
  const shown = kind.evidence(
    { rights: ['erasure'] },
    reading({ requests: unseen, stores: [connectedStore] }),
  );
  expect(shown.state).toBe('not-yet-shown');
});
