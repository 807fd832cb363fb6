import { expect, test } from 'vitest';
import { audit } from '../area-a-fixture.ts';
import { codes, reading, shop, trying } from '../area-c-fixture.ts';
import backupRestore from './backup-restore.ts';

const kind = trying(backupRestore);

const drill = { ...audit, kind: 'restore-drill' } as const;
const fields = { drill: 'drill' };

test('promises restore that brings nobody back', () => {
  expect(kind.text(fields).az).toContain('geri gətirmir');
});
test('reports a drill that is none', () => {
  expect(kind.check(fields, shop({ duties: { drill } }))).toEqual([]);
  expect(codes(kind.check(fields, shop({ duties: { drill: audit } })))).toEqual(['AMANAT-CHK-341']);
});
test('is broken when the drill is late, at most not yet shown otherwise', () => {
  expect(kind.evidence(fields, reading({}, shop({ duties: { drill } }))).state).toBe('not-yet-shown');
  const late = shop({ duties: { drill: { ...drill, next: '2026-11-21' } } });
  expect(kind.evidence(fields, reading({}, late)).state).toBe('broken');
});
