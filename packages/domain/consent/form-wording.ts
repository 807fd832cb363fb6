import { nameIn } from '../schema/schema.ts';
import type { Entry, Manifest } from '../manifest/manifest.ts';
import { formWords } from './form-words.ts';
import { bannerWords, type Language } from './words.ts';

/** What a form says beside its send button: what it asks for, and one box a purpose. */
export interface FormWording {
  readonly organisation: string;
  readonly version: number;
  readonly language: Language;
  readonly form: string;
  readonly title: string;
  readonly text: string;
  readonly privacy: string;
  /** Purposes that rest on consent; each is agreed to on its own, none is ticked beforehand (GDPR 4(11), 7(2)). */
  readonly purposes: readonly { readonly id: string; readonly label: string; readonly why: string }[];
  /** What must be confirmed for the form to be taken: age and terms, each apart from every consent; absent when nothing. */
  readonly required?: readonly RequiredConfirmation[];
  /** That consents of this form are confirmed by mail; absent when none is. */
  readonly byMail?: string;
}
export interface RequiredConfirmation {
  readonly id: 'age' | 'terms';
  readonly label: string;
  /** Where what is accepted can be read. */
  readonly href?: string;
}

/** The consent wording of a declared form; undefined when the declaration has no form of this id (ALQ-5.1). */
export function formWording(
  manifest: Manifest,
  version: number,
  language: Language,
  form: string,
): FormWording | undefined {
  const property = Object.hasOwn(manifest.properties, form) ? manifest.properties[form] : undefined;
  if (property?.kind !== 'form') return undefined;
  const words = bannerWords[language];
  const collected = (property.collects ?? []).map((id) => manifest.categories[id]?.name[language] ?? id);
  const purposes = (property.purposes ?? []).flatMap((id) => {
    const purpose = manifest.purposes[id];
    if (purpose?.basis !== 'consent') return [];
    const name = purpose.name[language];
    return [{ id, label: words.agree(name), why: purpose.why?.[language] ?? name }];
  });
  const required = requiredOf(manifest, property, language);
  return {
    organisation: manifest.organisation.name,
    version,
    language,
    form,
    title: nameIn(property.name)[language],
    text: words.form(manifest.organisation.name, collected.join(', ')),
    privacy: words.privacy,
    purposes,
    ...(required.length > 0 ? { required } : {}),
    ...(purposes.some(({ id }) => manifest.purposes[id]?.doubleOptIn)
      ? { byMail: formWords[language].byMail }
      : {}),
  };
}

function requiredOf(
  manifest: Manifest,
  { age, terms }: Entry<'properties'>,
  language: Language,
): readonly RequiredConfirmation[] {
  const words = formWords[language];
  const minimum = manifest.age?.minimum;
  return [
    ...(age && minimum !== undefined ? [{ id: 'age', label: words.oldEnough(minimum) } as const] : []),
    ...(terms ? [{ id: 'terms', label: words.terms(terms.name[language]), href: terms.url } as const] : []),
  ];
}
