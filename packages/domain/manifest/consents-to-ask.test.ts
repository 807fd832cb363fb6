import { assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { sampleManifest } from '../decide/testing/sample.ts';
import { consentsToAsk } from './consents-to-ask.ts';
import type { Category, Manifest, Purpose, Recipient } from './manifest.ts';

const said = (text: string) => ({ az: text, en: text, ru: text });
const purpose = (id: string, change: Partial<Purpose>, of = sampleManifest): Manifest => ({
  ...of,
  purposes: { ...of.purposes, [id]: { ...of.purposes[id]!, ...change } },
});
const category = (id: string, change: Partial<Category>): Manifest => ({
  ...sampleManifest,
  categories: {
    ...sampleManifest.categories,
    [id]: { ...sampleManifest.categories[id]!, ...change },
  },
});
const recipient = (id: string, change: Partial<Recipient>): Manifest => ({
  ...sampleManifest,
  recipients: {
    ...sampleManifest.recipients,
    [id]: { ...sampleManifest.recipients![id]!, ...change },
  },
});

test.each<[string, Manifest, readonly string[]]>([
  [
    'a purpose whose second basis is consent uses more',
    purpose('analytics', { categories: ['usage', 'email'] }),
    ['analytics'],
  ],
  ['consent becomes the second basis', purpose('support', { alsoBasis: 'consent' }), ['support']],
  ['a category holds another item', category('location', { items: [said('Wi-Fi')] }), ['location']],
  ['a category is of another kind', category('location', { kind: 'health' }), ['location']],
  ['a recipient takes data to another country', recipient('mailer', { dataIn: ['IN'] }), ['marketing']],
  ['a recipient sells it on', recipient('agency', { sale: true }), ['marketing']],
  ['a processor becomes its own master', recipient('mailer', { role: 'controller' }), ['marketing']],
])('LAL-8.5: consent is asked anew when %s', (_what, after, anew) => {
  expect(consentsToAsk(sampleManifest, after)).toEqual(anew);
});

test.each<[string, Manifest, Manifest]>([
  [
    'a word of an item is mended',
    category('location', { items: [said('GPS')] }),
    category('location', { items: [{ ...said('GPS'), en: 'Gps' }] }),
  ],
  ['data leaves a country', recipient('cloud', { dataIn: ['IE', 'DE'] }), sampleManifest],
  [
    'a purpose on a contract uses more',
    sampleManifest,
    purpose('delivery', { categories: ['name', 'email'] }),
  ],
])('nobody is asked again because %s', (_what, before, after) => {
  expect(consentsToAsk(before, after)).toEqual([]);
});

test('nobody is asked again because the same is written in another order', () => {
  const text = { az: 'a', en: 'b', ru: 'c' };
  const turned = { ru: 'c', en: 'b', az: 'a' };
  assert(
    property(constantFrom('marketing', 'analytics', 'location'), (id) => {
      const { categories, recipients = [] } = sampleManifest.purposes[id]!;
      const after = purpose(id, {
        why: turned,
        categories: categories.toReversed(),
        recipients: recipients.toReversed(),
      });
      expect(consentsToAsk(purpose(id, { why: text }), after)).toEqual([]);
    }),
  );
});
