import type { Manifest } from '../../manifest/manifest.ts';
import type { Localized, Name } from '../../schema/schema.ts';
import { askedCategories } from '../asked.ts';
import { restsOnConsent } from '../decide.ts';

/** A text of the organisation that the banner or a form shows, by the keys it stands under in the declaration. */
export interface ShownText {
  readonly path: readonly string[];
  readonly said: Localized;
}
type Read = (said: Name | undefined, ...path: string[]) => readonly ShownText[];
// A proper name is the same in every language, and nobody has to write it again.
const read: Read = (said, ...path) =>
  said === undefined || typeof said === 'string' ? [] : [{ path, said }];

/** Forms of a declaration that ask for consent, by id. */
export function consentForms(manifest: Manifest): readonly string[] {
  return Object.entries(manifest.properties)
    .filter(([, { kind, purposes = [] }]) => kind === 'form' && asking(manifest, purposes).length > 0)
    .map(([id]) => id);
}
function asking(manifest: Manifest, purposes: readonly string[]): readonly string[] {
  return purposes.filter((id) => {
    const purpose = manifest.purposes[id];
    return purpose !== undefined && restsOnConsent(purpose);
  });
}

/** Whether films and maps may have to wait for a choice. */
export function holdsFrames(manifest: Manifest): boolean {
  return askedCategories(manifest).some(
    ({ fixed, cookies }) => !fixed && cookies.some(({ hosts = [] }) => hosts.length > 0),
  );
}

/** What the organisation says of one category of cookies: what a consent to it rests on. */
export function textsOfCategory(manifest: Manifest, id: string): readonly ShownText[] {
  const asked = askedCategories(manifest).find((one) => one.id === id);
  if (!asked) return [];
  const providers = new Set(asked.cookies.map(({ provider }) => provider));
  return [
    ...read(asked.category.name, 'cookieCategories', id, 'name'),
    ...read(asked.category.text, 'cookieCategories', id, 'text'),
    ...asked.cookies.flatMap((cookie) => read(cookie.purpose, 'cookies', cookie.id, 'purpose')),
    ...[...providers].flatMap((one) => read(manifest.recipients?.[one]?.name, 'recipients', one, 'name')),
  ];
}

function textsOfForm(manifest: Manifest, id: string): readonly ShownText[] {
  const { name, terms, collects = [], purposes = [] } = manifest.properties[id]!;
  return [
    ...read(name, 'properties', id, 'name'),
    ...read(terms?.name, 'properties', id, 'terms', 'name'),
    ...collects.flatMap((one) => read(manifest.categories[one]?.name, 'categories', one, 'name')),
    ...asking(manifest, purposes).flatMap((one) => [
      ...read(manifest.purposes[one]!.name, 'purposes', one, 'name'),
      ...read(manifest.purposes[one]!.why, 'purposes', one, 'why'),
    ]),
  ];
}

function textsOfBanner({ banner }: Manifest): readonly ShownText[] {
  return [
    ...read(banner?.settingsLabel, 'banner', 'settingsLabel'),
    ...Object.entries(banner?.variants ?? {}).flatMap(([id, { title, opening }]) => [
      ...read(title, 'banner', 'variants', id, 'title'),
      ...read(opening, 'banner', 'variants', id, 'opening'),
    ]),
  ];
}

/** Every text of the organisation that the banner and its forms show, once each. */
export function shownTexts(manifest: Manifest): readonly ShownText[] {
  const all = [
    ...textsOfBanner(manifest),
    ...askedCategories(manifest).flatMap(({ id }) => textsOfCategory(manifest, id)),
    ...consentForms(manifest).flatMap((id) => textsOfForm(manifest, id)),
  ];
  return [...new Map(all.map((one) => [one.path.join('/'), one])).values()];
}
