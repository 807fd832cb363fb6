import type { CompiledManifest } from '../decide/compile.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { type Localized, nameIn } from '../schema/schema.ts';
import { capital, countryName, inside, joined, same } from '../statements/phrase.ts';
import { restsOnConsent } from './decide.ts';
import { preferenceWords } from './preferences-words.ts';
import { transfersByConsent } from './transfers-by-consent.ts';
import type { Language } from './words.ts';

/** One thing that is asked on the page where a person sees and changes what they agreed to. */
export interface AskedPreference {
  readonly id: string;
  /** What is agreed to. */
  readonly label: string;
  /** What for, with which data, who gets it, what stops without it: a sentence each. */
  readonly lines: readonly string[];
}
/** Everything the page of preferences says about the choices it offers: what a choice made there was made to. */
export interface PreferencesWording {
  readonly organisation: string;
  readonly version: number;
  readonly language: Language;
  readonly page: 'preferences';
  readonly text: string;
  readonly agree: string;
  readonly refuse: string;
  readonly purposes: readonly AskedPreference[];
  /** Countries for which the person's written consent is the ground of the transfer (998-IIIQ 14; GDPR 49(1)(a)). */
  readonly transfers: readonly AskedPreference[];
}

/** The wording of a version in a language. Each purpose stands alone and can be refused alone (GDPR 7(2), 7(4)). */
export function preferencesWording(compiled: CompiledManifest, language: Language): PreferencesWording {
  const { manifest, version } = compiled;
  const words = preferenceWords[language];
  return {
    organisation: manifest.organisation.name,
    version,
    language,
    page: 'preferences',
    text: words.text,
    agree: words.agree,
    refuse: words.refuse,
    purposes: Object.entries(manifest.purposes)
      .filter(([, purpose]) => restsOnConsent(purpose))
      .map(([id]) => askedPurpose(manifest, id, language)),
    transfers: transfersByConsent(compiled).map(({ country, recipients }) => ({
      id: country,
      label: words.transferTo(countryName(country)[language]),
      lines: [
        words.transferWho(namesInside(manifest, recipients)[language]),
        words.transferRisk(countryName(country)[language]),
      ],
    })),
  };
}

function askedPurpose(manifest: Manifest, id: string, language: Language): AskedPreference {
  const purpose = manifest.purposes[id]!;
  const words = preferenceWords[language];
  const names = (purpose.categories as readonly string[]).map((category) =>
    inside(manifest.categories[category]?.name ?? same(category)),
  );
  const recipients = purpose.recipients ?? [];
  const why = purpose.why?.[language];
  return {
    id,
    label: purpose.name[language],
    lines: [
      ...(why ? [sentence(why, language)] : []),
      words.data(joined(names)[language]),
      recipients.length > 0 ? words.recipients(namesInside(manifest, recipients)[language]) : words.nobody,
      ...(purpose.ifWithdrawn ? [words.without(inside(purpose.ifWithdrawn)[language])] : []),
    ],
  };
}

/** Recipients in a row, as they are called inside a sentence. */
function namesInside(manifest: Manifest, ids: readonly string[]): Localized {
  return joined(ids.map((id) => inside(nameIn(manifest.recipients?.[id]?.name ?? id))));
}

/** A phrase as a sentence of its own: «… üçün» → «… üçün.» with a capital, by the rules of the language. */
function sentence(phrase: string, language: Language): string {
  return `${capital(phrase, language)}${/[.!?…]$/.test(phrase) ? '' : '.'}`;
}
