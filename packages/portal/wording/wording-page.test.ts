import { bannerWording } from '@amanat/domain/consent/wording.ts';
import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { expect, test } from 'vitest';
import { type AnyWording, wordingPage } from './wording-page.ts';

const manifest = manifestOf('smartmarket');
const drawn = (wording: AnyWording, language: 'az' | 'en' | 'ru' = 'az') =>
  wordingPage({ organisation: manifest.organisation, hash: 'abc', wording, language });

test('each thing of a category stands on a line of its own, after who sets it', () => {
  const markup = drawn(bannerWording(manifest, 1, 'az'));
  const lines = [...markup.matchAll(/<li>([^<]*)<\/li>/g)].map(([, line = '']) => line.trim());
  expect(lines).toContain('sm_lang · 12 ay · seçdiyiniz dili yadda saxlayır');
  expect(lines.filter((line) => line.includes('sm_session'))).toHaveLength(1);
  expect(lines.find((line) => line.includes('sm_session'))).not.toContain('sm_lang');
});

test('the language is named, and what is no language tag is shown as it came', () => {
  const foreign = { source: 'other', version: 1, text: 'Razıyam' };
  expect(drawn({ ...foreign, language: 'tr' }, 'en')).toContain('Turkish');
  expect(drawn({ ...foreign, language: 'az' })).toContain('>Azərbaycan<');
  expect(drawn({ ...foreign, language: '??' })).toContain('??');
});
