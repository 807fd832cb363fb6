import type { StaffConsent, StaffFormView } from '@amanat/contract/staff-consent.ts';
import { instantOfBaku } from '../../../format/time.ts';
import { noPerson, type PersonGiven } from '../../../parts/person-fields.tsx';

export type Medium = StaffConsent['medium'];
export type Language = StaffConsent['language'];
export type Act = 'ask' | 'withdraw';
export type Item = StaffFormView['items'][number];
export type Answer = 'none' | 'yes' | 'no';

/** A file that will show what was said. */
export interface Evidence {
  readonly file: File;
  /** By its content. */
  readonly type: string;
  /** Address of the file for a preview, of this page alone. */
  readonly preview: string;
  /** Pages of a PDF; absent for other files and where they cannot be counted. */
  readonly pages?: number;
}
/** What is filled in so far. */
export interface Draft {
  readonly person: PersonGiven;
  readonly medium: Medium;
  readonly act: Act;
  readonly language: Language;
  /** Day and hour in Baku as the field gives them; empty for now. */
  readonly when: string;
  /** Id of a declared form; empty for everything the version asks about. */
  readonly form: string;
  /** By `keyOf` of the item; absent for what was not asked. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** Words that differ from ours; null when ours were on the paper or were read aloud. */
  readonly ownWords: string | null;
  readonly evidence: Evidence | null;
}
export const keyOf = ({ about, id }: Pick<Item, 'about' | 'id'>): string => `${about}:${id}`;

export function emptyDraft(given: {
  readonly medium?: Medium | undefined;
  readonly act?: Act | undefined;
  readonly language: Language;
  readonly person?: PersonGiven | undefined;
}): Draft {
  const { medium = 'paper', act = 'ask', language, person = noPerson } = given;
  return {
    person,
    medium,
    act,
    language,
    when: '',
    form: '',
    answers: {},
    ownWords: null,
    evidence: null,
  };
}

/** Ids of what was asked, of one kind. */
export function askedIds({ answers }: Draft, about: Item['about']): readonly string[] {
  const prefix = `${about}:`;
  return Object.entries(answers).flatMap(([key, answer]) =>
    key.startsWith(prefix) && answer !== 'none' ? [key.slice(prefix.length)] : [],
  );
}
/** A consent on paper is kept with its scan; a withdrawal needs no proof. */
export function needsEvidence({ medium, answers }: Draft): boolean {
  return medium === 'paper' && Object.values(answers).includes('yes');
}

const day = 86_400_000;
/** What still stands in the way. `now` in milliseconds. */
export function missing(draft: Draft, words: string | null, now: number) {
  const at = instantOfBaku(draft.when);
  const age = at === undefined ? 0 : now - Date.parse(at);
  return {
    person: draft.person.value.trim() === '',
    answers: askedIds(draft, 'purpose').length + askedIds(draft, 'transfer').length === 0,
    when: age < -60_000 || age > 30 * day,
    words: (words ?? '').trim().length < 20,
    evidence: needsEvidence(draft) && draft.evidence === null,
  };
}
export type Missing = ReturnType<typeof missing>;

/** What is sent. */
export function recordOf(draft: Draft, words: string): StaffConsent {
  const at = instantOfBaku(draft.when);
  const said = (about: Item['about']) =>
    Object.fromEntries(askedIds(draft, about).map((id) => [id, draft.answers[`${about}:${id}`] === 'yes']));
  const [purposes, transfers] = [said('purpose'), said('transfer')];
  return {
    subject: { kind: draft.person.kind, value: draft.person.value.trim() },
    medium: draft.medium,
    language: draft.language,
    wording: words.trim(),
    ...(Object.keys(purposes).length > 0 ? { purposes } : {}),
    ...(Object.keys(transfers).length > 0 ? { transfers } : {}),
    ...(at === undefined ? {} : { at }),
  };
}
