import { expect, test } from 'vitest';
import { inTurkish } from './language-fixture.ts';
import { languageStray } from './language-stray.ts';
import { changed, findings, found } from './rule-fixture.ts';

test('texts of what is declared are left alone', () => {
  expect(found(languageStray, inTurkish())).toEqual([]);
});

test('a text under an id the manifest does not have is found, and what was meant is named', () => {
  const [category] = Object.keys(changed({}).cookieCategories!) as [string];
  const all = findings(
    languageStray,
    inTurkish({
      [`cookieCategories/${category}x`]: { name: 'Bir', text: 'Bir.' },
      'purposes/zzzzzz': { name: 'İki' },
    }),
  );
  expect(all).toMatchObject([
    {
      path: ['languages', 'tr', 'cookieCategories', `${category}x`],
      at: 'key',
      fix: `Did you mean "${category}"?`,
    },
    {
      path: ['languages', 'tr', 'purposes', 'zzzzzz'],
      fix: expect.stringMatching(
        /^Use an id of the manifest \(.+\), or take `languages\.tr\.purposes\.zzzzzz` out\.$/,
      ) as string,
    },
  ]);
});
