import { shopManifest } from '@amanat/domain/consent/testing/shop-manifest.ts';
import { bannerWording, type Wording } from '@amanat/domain/consent/wording.ts';
import { expect, test } from 'vitest';
import { firstLayer, settingsPart } from './banner-markup.ts';

const look = { privacy: '/shop/privacy', cookies: '/shop/cookies' };
const hostile = `<img src=x onerror=alert(1)>'"\`&<>`;
const escaped = '&#60;img src=x onerror=alert(1)&#62;&#39;&#34;&#96;&#38;&#60;&#62;';

/** Every text of a wording made hostile, however deep it lies; ids keep the form that manifests hold them to. */
function poisoned<T>(value: T, key = ''): T {
  if (typeof value === 'string') return (key === 'id' ? value : hostile) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => poisoned(one)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poisoned(one, name)])) as T;
}

test('no text of a declaration becomes markup, and none can stand for the address of the server', () => {
  const wording: Wording = poisoned(bannerWording(shopManifest(), 1, 'az'));
  const first = firstLayer(wording, { ...look, logo: hostile });
  const { layer } = settingsPart(wording, look);
  for (const markup of [first, layer]) {
    expect(markup).not.toContain('<img src=x');
    expect(markup).toContain(escaped);
    // What is left without tags are texts alone, and the server stands in its own addresses only.
    expect(markup.replaceAll(/<\/?[a-z](?:'[^']*'|[^'>])*>/g, '')).not.toMatch(/[<>]/);
    expect(markup.replaceAll(/(?:href|src)='<>/g, '')).not.toContain('<>');
  }
});
