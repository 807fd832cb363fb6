import type { Manifest } from '../manifest/manifest.ts';
import { countryName } from '../statements/phrase.ts';
import type { Language } from './words.ts';

/** The words of a consent that was not given on a screen, with what it was about. */
export interface StaffWording {
  readonly organisation: string;
  readonly version: number;
  readonly language: Language;
  readonly medium: 'paper' | 'phone';
  /** What stood on the paper, or was read aloud. */
  readonly text: string;
  readonly purposes: readonly { readonly id: string; readonly label: string }[];
  readonly transfers: readonly { readonly id: string; readonly label: string }[];
}

/** Puts the words together with the names of the purposes and countries they were about (998-IIIQ 8; GDPR 7(1)). */
export function staffWording(
  manifest: Manifest,
  version: number,
  given: {
    readonly language: Language;
    readonly medium: 'paper' | 'phone';
    readonly text: string;
    readonly purposes: readonly string[];
    readonly countries: readonly string[];
  },
): StaffWording {
  const { language, medium, text, purposes, countries } = given;
  return {
    organisation: manifest.organisation.name,
    version,
    language,
    medium,
    text,
    purposes: purposes.map((id) => ({ id, label: manifest.purposes[id]?.name[language] ?? id })),
    transfers: countries.map((id) => ({ id, label: countryName(id)[language] })),
  };
}
