import { expect, test } from 'vitest';
import { codes, connectedStore, figures, reading, requestReads, shop, trying } from '../area-c-fixture.ts';
import { selfService } from './self-service.ts';

const kind = trying(selfService);

test('the text says what one does oneself and where', () => {
  expect(kind.text({ rights: ['rectification', 'erasure'] }).az).toContain('Hesabınızın ayarları');
  expect(kind.text({ rights: ['erasure'], at: 'portal' }).az).toContain('müraciət portalı');
});
test('a right that is not declared is found', () => {
  expect(codes(kind.check({ rights: ['erasure'] }, shop({ rights: ['access'] })))).toEqual([
    'AMANAT-CHK-512',
  ]);
  expect(kind.check({ rights: ['erasure'] }, shop({ rights: ['erasure'] }))).toEqual([]);
});
test('evidence: not yet shown until self-service runs; then it follows the requests', () => {
  const stores = [connectedStore];
  expect(kind.evidence({ rights: ['erasure'] }, reading({ requests: requestReads(), stores })).state).toBe(
    'not-yet-shown',
  );
  const handling = { selfService: true };
  const open = reading({ requests: requestReads({ handling }), stores });
  expect(kind.evidence({ rights: ['erasure'] }, open).state).toBe('kept');
  const late = requestReads({ handling, byKind: { erasure: figures({ overdue: 2 }) } });
  expect(kind.evidence({ rights: ['erasure'] }, reading({ requests: late, stores })).state).toBe('broken');
});
