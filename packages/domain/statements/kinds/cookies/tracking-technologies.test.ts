import { expect, test } from 'vitest';
import { cleanCrawl, evidenceOf, findings, textOf } from '../area-b-fixture.ts';
import { trackingTechnologies } from './tracking-technologies.ts';

test('names the technologies', () => {
  expect(textOf(trackingTechnologies, { kinds: ['cookie', 'beacon', 'tag', 'script'] }).az).toContain(
    'cookie-lər, mayaklar, teqlər və skriptlər',
  );
});

test('a technology that the list lacks is told', () => {
  expect(findings(trackingTechnologies, { kinds: ['cookie'] })).toEqual([]);
  const [found] = findings(trackingTechnologies, { kinds: ['cookie', 'beacon'] });
  expect(found).toMatchObject({ code: 'AMANAT-CHK-446', severity: 'note' });
  expect(found?.message).toContain('beacon');
});

test('a crawl that sees something undeclared or early breaks it', () => {
  const fields = { kinds: ['cookie'] };
  expect(evidenceOf(trackingTechnologies, fields).state).toBe('not-yet-shown');
  expect(evidenceOf(trackingTechnologies, fields, { crawls: [cleanCrawl] }).state).toBe('kept');
  const undeclared = { crawls: [{ ...cleanCrawl, undeclared: ['_x'] }] };
  expect(evidenceOf(trackingTechnologies, fields, undeclared).state).toBe('broken');
  const early = { crawls: [{ ...cleanCrawl, beforeChoice: ['_st'] }] };
  expect(evidenceOf(trackingTechnologies, fields, early).state).toBe('broken');
});
