import { fact } from '@amanat/domain/manifest/finding-facts.ts';
import type { Finding } from '@amanat/domain/manifest/finding.ts';
import { says } from '@amanat/domain/manifest/finding-sentence.ts';
import { expect, test } from 'vitest';
import { inLanguageFile } from './in-language-file.ts';

const nothing = says({}, '', '', '');
const accept = fact.place(['languages', 'tr', 'words', 'acceptAll']);
const close = fact.write(['languages', 'tr', 'words', 'close'], 'Kapat');

function finding(mend: Finding['mend'], path: Finding['path'] = ['languages', 'tr', 'words']): Finding {
  const said = { sentence: nothing, because: nothing, mend, message: '', why: '', fix: mend.words.en };
  return { code: 'AMANAT-CHK-004', severity: 'error', path, ...said, promises: [] };
}

test('places are told from the root of the file, which is named once in each language', () => {
  const mend = says(
    { accept, close, shop: fact.place(['purposes', 'orders']) },
    'Əvvəl {close}, sonra {accept}, {shop} yox.',
    'First {accept}, then {close}, not {shop}.',
    'Сначала {accept}, потом {close}, но не {shop}.',
  );
  const told = inLanguageFile(finding(mend), 'shop/banner.tr.yaml');
  expect(told.mend.words).toEqual({
    az: 'Əvvəl `words.close: Kapat` (banner.tr.yaml), sonra `words.acceptAll`, `purposes.orders` yox.',
    en: 'First `words.acceptAll` (banner.tr.yaml), then `words.close: Kapat`, not `purposes.orders`.',
    ru: 'Сначала `words.acceptAll` (banner.tr.yaml), потом `words.close: Kapat`, но не `purposes.orders`.',
  });
  expect(told.fix).toBe(told.mend.words.en);
  expect(told.mend.facts).toMatchObject({
    accept: { value: ['words', 'acceptAll'], words: { az: '`words.acceptAll`' } },
    close: { value: [['words', 'close'], 'Kapat'] },
    shop: { value: ['purposes', 'orders'] },
  });
});

test('the language as a whole is its file, and files are named as the one beside them', () => {
  const mend = says(
    { drop: fact.remove(['languages', 'tr']), file: fact.code('banner.de.yaml') },
    '{drop}, {file}',
    '{drop}, {file}',
    '{drop}, {file}',
  );
  const told = inLanguageFile(finding(mend), 'banner.tr.json');
  expect(told.mend.words.en).toBe('banner.tr.json, banner.de.json');
  expect(told.mend.facts).toMatchObject({ drop: { value: [] }, file: { value: 'banner.de.json' } });
});

test('what would rename the language is no text to put into its file', () => {
  const named = (path: Finding['path']) =>
    inLanguageFile({ ...finding(nothing, path), at: 'key', replacement: 'pt-BR' }, 'banner.pt-br.yaml');
  expect(named(['languages', 'pt-br'])).not.toHaveProperty('replacement');
  expect(named(['languages', 'pt-br', 'word'])).toHaveProperty('replacement', 'pt-BR');
});
