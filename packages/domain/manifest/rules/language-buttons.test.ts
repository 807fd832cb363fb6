import { expect, test } from 'vitest';
import { inLanguage, inTurkish } from './language-fixture.ts';
import { languageButtons } from './language-buttons.ts';
import { changed, found } from './rule-fixture.ts';
import { turkishFor } from '../../consent/testing/turkish.ts';

test('plain buttons are left alone', () => {
  expect(found(languageButtons, inTurkish())).toEqual([]);
});

test.each([
  ['words/acceptAll', 'Lütfen tümünü kabul et'],
  ['words/acceptAll', 'Ücretsiz kabul et'],
  ['words/acceptAll', 'Tümünü kabul et!'],
  ['words/acceptAll', 'Kabul et 😀'],
  ['words/acceptAll', 'TÜMÜNÜ kabul et'],
  ['words/rejectAll', 'Tümünü kabul et'],
  ['words/rejectAll', 'Sitenin daha az işe yaramasını istiyorum, hepsini reddet'],
])('%s: «%s» is an error', (path, said) => {
  expect(found(languageButtons, inTurkish({ [path]: said }))).toEqual([`languages/tr/${path}`]);
});

test('what is told of no language in particular holds in every one', () => {
  const { words } = turkishFor(changed({}));
  const shouting = { ...words, acceptAll: 'ყველას მიღება!', rejectAll: 'ყველას უარყოფა' };
  expect(found(languageButtons, inLanguage('ka', { words: shouting }))).toEqual([
    'languages/ka/words/acceptAll',
  ]);
});
