import type { Localized } from '../../schema/schema.ts';

/** An absent part of a text. */
export const nothing: Localized = { az: '', en: '', ru: '' };

/** A sentence from the facts as a part of another one: without its full stop. */
export function withoutStop({ az, en, ru }: Localized): Localized {
  const cut = (text: string) => text.replace(/\.$/, '');
  return { az: cut(az), en: cut(en), ru: cut(ru) };
}
