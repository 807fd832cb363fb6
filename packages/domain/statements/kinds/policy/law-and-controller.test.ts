import { expect, test } from 'vitest';
import { evidenceOf, findings, published, textOf } from '../area-b-fixture.ts';
import { lawAndController } from './law-and-controller.ts';

const fields = { regimes: ['az-998'], privateLife: true };

test('names the law, its number and the body that answers, in three languages', () => {
  const text = textOf(lawAndController, fields);
  expect(text.az).toContain('998-IIIQ');
  expect(text.en).toContain('Nümunə sayt');
  expect(text.ru).toContain('О персональных данных');
  expect(text.az).toContain('ailə');
});

test('a law the declaration does not answer under is found', () => {
  expect(findings(lawAndController, fields)).toEqual([]);
  const [found] = findings(lawAndController, { regimes: ['az-998', 'eu-gdpr'] });
  expect(found?.code).toBe('AMANAT-CHK-402');
  expect(found?.sentence.facts['law']?.value).toBe('eu-gdpr');
});

test('is shown by the published page alone', () => {
  expect(evidenceOf(lawAndController, fields).state).toBe('not-yet-shown');
  expect(evidenceOf(lawAndController, fields, { policy: published() }).state).toBe('kept');
});
