import { expect, test } from 'vitest';
import { processor, shopWith, journalOf } from '../area-a-fixture.ts';
import { reading, trying } from '../area-c-fixture.ts';
import closedRecipients from './closed-recipients.ts';

const kind = trying(closedRecipients);

const manifest = shopWith({ courier: processor() });

test('names everybody on the list with what they do', () => {
  expect(kind.text({ recipients: ['courier'], recorded: true }, manifest).az).toBe(
    'Məlumatlarınızı yalnız bu tərəflərlə bölüşürük: Kuryer MMC (çatdırılma). Siyahı qapalıdır. Hər ötürmə qeydə alınır.',
  );
  expect(kind.text({ recipients: ['courier'], withConsent: true }, manifest).en).toContain(
    'only with your consent',
  );
});
test('does not say that consent and agreement are all, where law or another clause gives data too', () => {
  const body = { ...processor(), role: 'state-body' as const };
  const court = shopWith({ courier: processor(), court: body });
  const fields = { recipients: ['courier', 'court'], withConsent: true };
  expect(kind.text(fields, court).en).toContain('or where the law provides. They are');
  expect(kind.text(fields, court).en).toContain('Nobody else receives it.');
  const sold = { ...court, statements: [{ id: 'DUK-01', says: 'business-transfer' }] };
  expect(kind.text(fields, sold).en).toContain('Apart from the cases this policy names, nobody else');
});
test('reports a recipient outside the list', () => {
  expect(kind.check({ recipients: ['courier'] }, manifest)).toEqual([]);
  const more = shopWith({ courier: processor(), stranger: processor() });
  expect(kind.check({ recipients: ['courier'] }, more)).toMatchObject([
    { code: 'AMANAT-CHK-325', path: ['recipients', 'stranger'] },
  ]);
});
test('a recipient nobody declared is refused; a promised record must have entries', () => {
  const fields = { recipients: ['courier'] };
  expect(kind.evidence(fields, reading({}, manifest))).toMatchObject({
    state: 'kept',
    facts: { strangerRefused: true },
  });
  expect(kind.evidence({ ...fields, recorded: true }, reading({}, manifest)).state).toBe('not-yet-shown');
  const journal = journalOf({ 'gate.disclosed': 2 });
  expect(kind.evidence({ ...fields, recorded: true }, reading({ journal }, manifest)).state).toBe('kept');
  expect(kind.evidence({ recipients: [] }, reading({}, manifest)).state).toBe('broken');
});
