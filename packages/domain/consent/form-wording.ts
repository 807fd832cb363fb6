import type { Entry, Manifest } from '../manifest/manifest.ts';
import { nameIn } from '../schema/schema.ts';
import { inside } from '../statements/phrase.ts';
import { restsOnConsent } from './decide.ts';
import type { FormWords } from './form-words.ts';
import { consentForms } from './language/shown-texts.ts';
import { ownLanguage, type Spoken, spokenIn } from './language/spoken.ts';

/** What a form says beside its send button: what it asks for, and one box a purpose. */
export interface FormWording {
  readonly organisation: string;
  readonly version: number;
  /** BCP 47. */
  readonly language: string;
  /** Which way it is read; absent: from left to right. */
  readonly dir?: 'rtl';
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
  language: string,
  form: string,
): FormWording | undefined {
  const property = Object.hasOwn(manifest.properties, form) ? manifest.properties[form] : undefined;
  if (property?.kind !== 'form') return undefined;
  // A form that asks no consent says nothing in the organisation’s own languages.
  const spoken = spokenIn(manifest, consentForms(manifest).includes(form) ? language : ownLanguage(language));
  const words = formWordsIn(spoken);
  const collected = (property.collects ?? []).map((id) =>
    spoken.text(inside(nameIn(manifest.categories[id]?.name ?? id)), 'categories', id, 'name'),
  );
  const purposes = (property.purposes ?? []).flatMap((id) => {
    const purpose = manifest.purposes[id];
    if (!purpose || !restsOnConsent(purpose)) return [];
    const name = spoken.text(purpose.name, 'purposes', id, 'name');
    const why = purpose.why ? spoken.text(purpose.why, 'purposes', id, 'why') : name;
    return [{ id, label: words.agree(name), why }];
  });
  const required = requiredOf(manifest, form, property, spoken);
  return {
    organisation: manifest.organisation.name,
    version,
    language: spoken.language,
    ...(spoken.dir === 'rtl' ? { dir: 'rtl' } : {}),
    form,
    title: spoken.text(property.name, 'properties', form, 'name'),
    text: words.text(manifest.organisation.name, collected.join(', ')),
    privacy: spoken.words.privacy,
    purposes,
    ...(required.length > 0 ? { required } : {}),
    ...(purposes.some(({ id }) => manifest.purposes[id]?.doubleOptIn) ? { byMail: words.byMail } : {}),
  };
}

function requiredOf(
  manifest: Manifest,
  form: string,
  { age, terms }: Entry<'properties'>,
  spoken: Spoken,
): readonly RequiredConfirmation[] {
  const words = formWordsIn(spoken);
  const name = terms && spoken.text(terms.name, 'properties', form, 'terms', 'name');
  const minimum = manifest.age?.minimum;
  return [
    ...(age && minimum !== undefined ? [{ id: 'age', label: words.oldEnough(minimum) } as const] : []),
    ...(terms && name !== undefined
      ? [{ id: 'terms', label: words.terms(name), href: terms.url } as const]
      : []),
  ];
}

/** A language is offered only when it has the words of the forms there are. */
function formWordsIn({ form, language }: Spoken): FormWords {
  if (!form) throw new RangeError(`There are no words of forms in ${language}`);
  return form;
}
