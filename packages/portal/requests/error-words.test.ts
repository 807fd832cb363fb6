import { expect, test } from 'vitest';
import { errorWords } from './error-words.ts';
import { errorTexts } from './follow-texts.ts';

test('an error is told by its code where the status alone would mislead, else by the nearest status', () => {
  expect(errorWords(403, 'AMANAT-CNS-015').title.az).toBe('Bu keçid qəbzi açmır');
  expect(errorWords(403, 'AMANAT-HTTP-403')).toBe(errorTexts[403]);
  expect(errorWords(410, 'AMANAT-CNS-016').title.az).not.toBe(errorTexts[410].title.az);
  expect(errorWords(418, 'AMANAT-HTTP-400')).toBe(errorTexts[400]);
  expect(errorWords(502, 'AMANAT-HTTP-500')).toBe(errorTexts[500]);
  expect(errorWords(503, 'AMANAT-CNS-011').title.en).toBe('The receipt is not ready yet');
});
