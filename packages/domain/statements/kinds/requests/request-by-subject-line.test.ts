import { expect, test } from 'vitest';
import { compileManifest } from '../../../decide/compile.ts';
import { codes, figures, reading, requestReads, shop, trying } from '../area-c-fixture.ts';
import { requestBySubjectLine } from './request-by-subject-line.ts';

const kind = trying(requestBySubjectLine);

const line = 'Razılığın geri götürülməsi';
const withLines = (subjects: Record<string, string>) =>
  shop({ channels: { email: { kind: 'email', address: 'info@example.az', forRequests: true, subjects } } });
const fields = { via: 'email', opens: 'rectification' };

test('the text quotes the address and the subject line from the facts', () => {
  const text = kind.text({ via: 'email', opens: 'withdrawal' }, withLines({ withdrawal: line }));
  expect(text.az).toContain(`ünvan info@example.az, mövzu «${line}»`);
  expect(text.ru).toContain(line);
});
test('a subject line nobody declared is found', () => {
  expect(codes(kind.check(fields))).toEqual(['AMANAT-CHK-510']);
  expect(kind.check(fields, withLines({ rectification: 'Düzəliş' }))).toEqual([]);
});
test('two lines that differ in case and diacritics only are found', () => {
  const manifest = withLines({ rectification: 'DÜZƏLİŞ', erasure: 'duzelis' });
  expect(codes(kind.check(fields, manifest))).toEqual(['AMANAT-CHK-511']);
});
test('withdrawal names the recipients nothing would tell, and is not shown while there are such', () => {
  const manifest = shop({
    channels: withLines({ withdrawal: line }).channels,
    purposes: { marketing: { ...shop().purposes['marketing']!, recipients: ['mailer', 'told'] } },
    recipients: {
      mailer: { name: 'Mailer', role: 'processor', country: 'AZ', task: { az: '—', en: '—', ru: '—' } },
      told: {
        name: 'Told',
        role: 'processor',
        country: 'AZ',
        task: { az: '—', en: '—', ru: '—' },
        propagate: 'task',
      },
    },
  });
  const found = kind.check({ via: 'email', opens: 'withdrawal' }, manifest);
  expect(codes(found)).toEqual(['AMANAT-CHK-531']);
  expect(found[0]?.sentence.facts['recipients']?.value).toEqual(['mailer']);
  const seen = kind.evidence(
    { via: 'email', opens: 'withdrawal' },
    reading({ requests: requestReads() }, manifest),
  );
  expect(seen).toMatchObject({ state: 'not-yet-shown', facts: { unreached: 1 } });
});
test('evidence: kept with intake and gate in order, not yet shown without mail, broken when late', () => {
  expect(kind.evidence(fields, reading({ requests: requestReads() })).state).toBe('kept');
  expect(kind.evidence(fields, reading()).state).toBe('not-yet-shown');
  const late = requestReads({ byKind: { rectification: figures({ overdue: 1 }) } });
  expect(kind.evidence(fields, reading({ requests: late })).state).toBe('broken');
});
test('evidence: refusing marketing rests on objection, the request it opens', () => {
  const optOut = { via: 'email', opens: 'marketing-opt-out' };
  expect(kind.evidence(optOut, reading({ requests: requestReads() })).state).toBe('kept');
  const without = requestReads({ kinds: ['withdrawal'] });
  expect(kind.evidence(optOut, reading({ requests: without })).state).toBe('not-yet-shown');
});
test('evidence: a letter that the gate does not follow is broken', () => {
  // Before the birth that proves somebody grown up nothing of the story happened: the gate names another reason.
  const elsewhere = shop({ age: { minimum: 16, check: 'attestation', whenFound: 'delete-at-once' } });
  const adults = compileManifest({ ...elsewhere, purposes: { marketing: shop().purposes['marketing']! } }, 1);
  const gate = { ...adults, purposes: new Map() };
  const reads = { ...reading({ requests: requestReads() }), gate };
  expect(kind.evidence({ via: 'email', opens: 'marketing-opt-out' }, reads)).toMatchObject({
    state: 'broken',
    facts: { purposes: 1 },
  });
  expect(kind.evidence(fields, reads).state).toBe('kept');
});
