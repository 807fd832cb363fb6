import { emailForm } from '@amanat/contract/mail-address.ts';
import type { Category, Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import { type Correctable, type Draft, longestText, longestValue } from '@amanat/portal/requests/draft.ts';
import type { FieldErrors } from '@amanat/portal/requests/field.ts';
import { q } from '@amanat/portal/requests/question-texts.ts';
import { Problem } from '../../platform/problem.ts';
import { checkAsk, qualifyingPurposes } from '../../requests/check-ask.ts';
import type { Form } from './form-fields.ts';

/** The draft with a page's answers, and what is wrong with them. */
export interface Read {
  readonly draft: Draft;
  readonly errors: FieldErrors;
}
const emailPattern = new RegExp(emailForm);
/** What is wrong with an e-mail address; undefined when nothing is. */
export function emailProblem(value: string, missing: string, language: Language): string | undefined {
  if (value === '') return missing;
  return value.length <= 254 && emailPattern.test(value) ? undefined : q.emailWrong[language];
}
function only(errors: Readonly<Record<string, string | undefined>>): FieldErrors {
  return Object.fromEntries(
    Object.entries(errors).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
function withText(draft: Draft, form: Form): Draft {
  const { text: _, ...rest } = draft;
  const text = form.text('text');
  return text === '' ? rest : { ...rest, text };
}
function textProblem(draft: Draft, language: Language): string | undefined {
  return (draft.text?.length ?? 0) > longestText ? q.textLong[language] : undefined;
}

/** Reads the details page of any kind. */
export function readDetails(
  draft: Draft,
  form: Form,
  manifest: Manifest,
  correctable: readonly Correctable[],
  l: Language,
): Read {
  if (draft.kind === 'rectification') {
    const fields = correctable.map(({ id }) => id).filter((id) => form.all('fields').includes(id));
    return {
      draft: { ...draft, fields },
      errors: only({ fields: fields.length === 0 ? q.fieldsMissing[l] : undefined }),
    };
  }
  if (draft.kind === 'withdrawal' || draft.kind === 'objection') {
    const purposes = qualifyingPurposes(manifest, draft.kind).filter((id) =>
      form.all('purposes').includes(id),
    );
    return {
      draft: { ...draft, purposes },
      errors: only({ purposes: purposes.length === 0 ? q.purposesMissing[l] : undefined }),
    };
  }
  const worded = withText(draft, form);
  const text = textProblem(worded, l);
  if (draft.kind === 'guardian-report') {
    const about = form.text('about');
    return {
      draft: { ...worded, about },
      errors: only({ about: emailProblem(about, q.aboutMissing[l], l), text }),
    };
  }
  const missing = draft.kind === 'question' && !worded.text ? q.questionMissing[l] : undefined;
  return { draft: worded, errors: only({ text: missing ?? text }) };
}

/** Reads the right values of a correction; each must have the form of its kind. */
export function readValues(
  draft: Draft,
  form: Form,
  manifest: Manifest,
  correctable: readonly Correctable[],
  l: Language,
): Read {
  const chosen = correctable.filter(({ id }) => draft.fields?.includes(id));
  const values = Object.fromEntries(chosen.map(({ id }) => [id, form.text(id)]));
  const problem = (each: Correctable): string | undefined => {
    const value = values[each.id] ?? '';
    if (value === '') return q.valueMissing[l];
    if (value.length > longestValue) return q.valueLong[l];
    return fits(manifest, each, value) ? undefined : wrongForm(manifest, each, l);
  };
  return {
    draft: { ...draft, values },
    errors: only(Object.fromEntries(chosen.map((each) => [each.id, problem(each)]))),
  };
}
/** How values of a kind are written, for who wrote one otherwise; made up. */
const examples: Partial<Record<Category['kind'], string>> = {
  phone: '+994 50 123 45 67',
  email: 'ad@example.az',
};
function wrongForm(manifest: Manifest, { category }: Correctable, l: Language): string {
  const kind = manifest.categories[category]?.kind;
  const example = kind && examples[kind];
  return example ? `${q.valueLike[l]} ${example}` : q.valueWrong[l];
}

/** Whether the value would be taken as a correction of this thing. */
export function fits(manifest: Manifest, { category, column }: Correctable, value: string): boolean {
  try {
    checkAsk(manifest, 'rectification', {
      corrections: [{ category, value, ...(column === undefined ? {} : { column }) }],
    });
    return true;
  } catch (error) {
    if (error instanceof Problem && error.code === 'AMANAT-REQ-008') return false;
    throw error;
  }
}

/** Reads name and e-mail address. */
export function readContact(draft: Draft, form: Form, l: Language): Read {
  const { name: _, ...rest } = draft;
  const [email, name] = [form.text('email'), form.text('name')];
  return {
    draft: { ...rest, email, ...(name === '' ? {} : { name }) },
    errors: only({
      email: emailProblem(email, q.emailMissing[l], l),
      name: name.length > 200 ? q.nameLong[l] : undefined,
    }),
  };
}

/** The first page that still lacks an answer; undefined when the draft can be sent. */
export function firstGap(
  draft: Draft,
  manifest: Manifest,
  correctable: readonly Correctable[],
): 'details' | 'values' | 'contact' | undefined {
  const { kind } = draft;
  if (kind === 'rectification') {
    const chosen = correctable.filter(({ id }) => draft.fields?.includes(id));
    if (chosen.length === 0) return 'details';
    if (!chosen.every((each) => fits(manifest, each, draft.values?.[each.id] ?? ''))) return 'values';
  }
  if (kind === 'withdrawal' || kind === 'objection') {
    const known = qualifyingPurposes(manifest, kind);
    if (!draft.purposes?.length || draft.purposes.some((id) => !known.includes(id))) return 'details';
  }
  if (kind === 'guardian-report' && !emailPattern.test(draft.about ?? '')) return 'details';
  if (kind === 'question' && !draft.text) return 'details';
  return emailPattern.test(draft.email ?? '') ? undefined : 'contact';
}
