import { expect, test } from 'vitest';
import { inTurkish } from './language-fixture.ts';
import { languageIncomplete } from './language-incomplete.ts';
import { changed, findings, found } from './rule-fixture.ts';

const [first] = Object.keys(changed({}).cookies!) as [string];

test('a whole language is left alone', () => {
  expect(found(languageIncomplete, inTurkish())).toEqual([]);
});

test('what people would be shown and is not said is named, with its English', () => {
  const all = findings(
    languageIncomplete,
    inTurkish({ [`cookies/${first}`]: undefined, 'banner/settingsLabel': ' ' }),
  );
  expect(all.map(({ path }) => path.join('/'))).toEqual([
    'languages/tr/banner/settingsLabel',
    `languages/tr/cookies/${first}/purpose`,
  ]);
  expect(all[1]!.fix).toBe(
    `Add cookies.${first}.purpose: what stands in English as “${changed({}).cookies![first]!.purpose.en}”.`,
  );
  expect(all.every(({ severity }) => severity === 'error')).toBe(true);
});

test('words of forms and frames are missed only where there are such', () => {
  const none = { form: undefined, frame: undefined };
  const waiting = Object.entries(changed({}).cookies!).filter(([, { hosts }]) => hosts !== undefined);
  const noHosts = Object.fromEntries(waiting.map(([id]) => [`cookies/${id}/hosts`, undefined]));
  expect(waiting.length).toBeGreaterThan(0);
  expect(found(languageIncomplete, inTurkish(none))).toContain('languages/tr/frame');
  expect(found(languageIncomplete, { ...inTurkish(none), ...noHosts })).not.toContain('languages/tr/frame');
});
