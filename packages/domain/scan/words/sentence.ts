import type { Details } from '../details.ts';
import type { SeenThing } from '../observation.ts';
import type { Language } from '../../time/format-date.ts';
import { azScanWords } from './az.ts';
import { enScanWords } from './en.ts';
import { ruScanWords } from './ru.ts';
import { type About, type ScanWords, wordFor } from './scan-words.ts';

/** What a crawl found, in the three languages. */
export const scanWords: Readonly<Record<Language, ScanWords>> = {
  az: azScanWords,
  en: enScanWords,
  ru: ruScanWords,
};

type Thing = Pick<SeenThing, 'kind' | 'name' | 'host'>;

/** The sentence about a finding: which one, its values, and the thing, where it is about one. */
export function scanSentence(
  { details, kind, name = '', host = '' }: { readonly details: Details } & Partial<Thing>,
  language: Language,
): string {
  const words = scanWords[language];
  const subject = kind === undefined ? '' : `${words.kind[kind]} ${name} (${host})`;
  // A sentence takes the details of its own key: the two come from one field.
  const say = words.says[details.says] as (details: Details, about: About) => string;
  return say(details, { subject, name, host });
}

/** Who set or sent something, as it was noted (`script https://…`), in words. */
export function makerInWords(by: string, language: Language): string {
  const [what = '', ...address] = by.split(' ');
  return [wordFor(scanWords[language].maker, what), ...address].join(' ');
}
