import { expect, test } from 'vitest';
import { connectedStore, reading, requestReads, shop, trying } from '../area-c-fixture.ts';
import { accessAnswerContents } from './access-answer-contents.ts';

const kind = trying(accessAnswerContents);

const parts = ['fact', 'content', 'rights', 'complaint', 'automated-decisions'];
test('the text lists the parts as questions one may ask', () => {
  expect(kind.text({ parts: ['fact', 'sources'] }).az).toContain('işləyib-işləmədiyimiz; haradan aldığımız');
});
test('parts the GDPR names are noted where it applies', () => {
  expect(kind.check({ parts: ['fact'] })[0]).toMatchObject({ code: 'AMANAT-CHK-528', severity: 'note' });
  expect(kind.check({ parts })).toEqual([]);
  expect(kind.check({ parts: ['fact'] }, shop({ regimes: [{ id: 'az-998', people: 'everyone' }] }))).toEqual(
    [],
  );
});
const answer = (accessParts: string[]) =>
  reading({ requests: requestReads({ handling: { accessParts } }), stores: [connectedStore] });
test('evidence: kept when every part is there, broken when one is missing, not yet shown unseen', () => {
  expect(kind.evidence({ parts }, answer(parts)).state).toBe('kept');
  expect(kind.evidence({ parts }, answer(['fact'])).state).toBe('broken');
  const unseen = reading({ requests: requestReads(), stores: [connectedStore] });
  expect(kind.evidence({ parts }, unseen).state).toBe('not-yet-shown');
  expect(kind.evidence({ parts }, reading()).state).toBe('not-yet-shown');
});
test('evidence: an answer that lacks a part is broken whatever else has not been shown', () => {
  const lacking = { accessParts: ['fact'] };
  const without = (changes: object) =>
    kind.evidence({ parts }, reading({ requests: requestReads({ handling: lacking, ...changes }) }));
  expect(without({}).state).toBe('broken');
  expect(without({ byKind: {} })).toMatchObject({ state: 'broken', facts: { missing: parts.length - 1 } });
});
