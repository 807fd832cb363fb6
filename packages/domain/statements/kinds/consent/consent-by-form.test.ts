import { expect, test } from 'vitest';
import { choicesTaken, evidenceOf, findings, textOf } from '../area-b-fixture.ts';
import { consentByForm } from './consent-by-form.ts';

const fields = { forms: ['form'] };

test('names the forms', () => {
  expect(textOf(consentByForm, fields).az).toContain('Əlaqə forması');
});

test('a form that serves no purpose on consent is found', () => {
  expect(findings(consentByForm, fields)).toEqual([]);
  const properties = { form: { kind: 'form', name: 'Sifariş', purposes: ['account'] } } as const;
  expect(findings(consentByForm, fields, { properties })[0]?.code).toBe('AMANAT-CHK-423');
});

test('consents without their wording or version break it', () => {
  expect(evidenceOf(consentByForm, fields).state).toBe('not-yet-shown');
  expect(evidenceOf(consentByForm, fields, { consents: choicesTaken }).state).toBe('kept');
  const lost = { consents: { ...choicesTaken, withoutWording: 1 } };
  expect(evidenceOf(consentByForm, fields, lost).state).toBe('broken');
});
