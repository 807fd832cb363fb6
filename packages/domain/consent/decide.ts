import type { Manifest, Purpose } from '../manifest/manifest.ts';
import type { SubjectEvent } from '../decide/state.ts';
import { askedCategories, type AskedCategory } from './asked.ts';
import { endsByPurpose, type PurposeTerms, termsOf } from './terms.ts';

/**
 * How a choice was made: at the banner; with a form (`confirmed`: by the link in the mail that followed it); on the
 * person's own page; by one click in a mail; on paper or by telephone, written down by staff.
 */
export const consentMethods = [
  'accept-all',
  'reject-all',
  'customise',
  'withdraw',
  'form',
  'confirmed',
  'preferences',
  'unsubscribe',
  'paper',
  'phone',
] as const;
export type ConsentMethod = (typeof consentMethods)[number];

/** The banner asks for everything at once: what is not chosen there is refused. Elsewhere only what is named changes. */
function atBanner(method: ConsentMethod): boolean {
  return method === 'accept-all' || method === 'reject-all' || method === 'customise';
}

/** What the banner records, its settings included, where one takes back. */
function byWordsOfBanner(method: ConsentMethod): boolean {
  return atBanner(method) || method === 'withdraw';
}

/** What a person chose, as it came in. */
export interface ConsentChoice {
  readonly method: ConsentMethod;
  /** By cookie category. */
  readonly choices?: Readonly<Record<string, boolean>>;
  /** By purpose: forms and preference pages, where no cookie is asked about. */
  readonly purposes?: Readonly<Record<string, boolean>>;
  /** The form it was made with, whose own words it answers. */
  readonly form?: string;
}
export type ConsentEvent = Extract<SubjectEvent, { kind: 'consent' }>;
export interface ConsentDecided {
  readonly event: ConsentEvent;
  /** The choice by cookie category, complete: what was not chosen is refused. */
  readonly categories: Readonly<Record<string, boolean>>;
}
export interface ConsentRefused {
  readonly refused:
    | 'unknown-category'
    | 'unknown-purpose'
    | 'purpose-not-on-consent'
    | 'purpose-not-asked'
    | 'necessary-refused'
    | 'method-contradicts'
    | 'nothing-chosen';
  /** Where in the choice. */
  readonly at: string;
}

/**
 * A choice held against the declaration it was made under. A refusal is a decision like any other and is recorded;
 * on a withdrawal only what is named changes. Each purpose lapses with the first end of the terms that apply to it.
 * @param at instant of the choice, ISO 8601 UTC.
 * @param givenAt when it was given, where this is the copy of a choice that was recorded before: its terms began then. Source: GDPR 4(11), 7; 998-IIIQ 8; SMA-13, LAL-C5.1, LAL-C8.2.
 */
export function decideConsent(
  manifest: Manifest,
  version: number,
  choice: ConsentChoice,
  at: string,
  givenAt = at,
): ConsentDecided | ConsentRefused {
  const said = saidBefore(manifest, choice) ?? saidBy(manifest, choice);
  if ('refused' in said) return said;
  const { categories, choices, terms } = said;
  return {
    event: { kind: 'consent', at, version, choices, ...endsByPurpose(manifest, terms, givenAt) },
    categories,
  };
}

/** What a choice says under a declaration, whenever it is made: by category, by purpose, and how long each counts. */
interface Said {
  readonly categories: Readonly<Record<string, boolean>>;
  readonly choices: Readonly<Record<string, boolean>>;
  /** Of the purposes agreed to. */
  readonly terms: readonly PurposeTerms[];
}

/**
 * A crowd at a banner makes the same few choices: each is worked out once. Choices by purpose are not kept, for there
 * are as many as people think of.
 */
function saidBefore(manifest: Manifest, choice: ConsentChoice): Said | ConsentRefused | undefined {
  if (choice.purposes !== undefined || choice.choices === undefined) return undefined;
  const known = saidByCrowds.get(manifest) ?? new Map<string, Said>();
  saidByCrowds.set(manifest, known);
  const key = choice.method + JSON.stringify(choice.choices);
  const before = known.get(key);
  if (before) return before;
  const made = saidBy(manifest, choice);
  // A refused one names what it likes.
  if (!('refused' in made)) known.set(key, made);
  return made;
}
const saidByCrowds = new WeakMap<Manifest, Map<string, Said>>();

function saidBy(manifest: Manifest, choice: ConsentChoice): Said | ConsentRefused {
  const asked = askedCategories(manifest);
  const refused = refusal(manifest, asked, choice);
  if (refused) return refused;
  const categories = completed(asked, choice);
  const choices: Record<string, boolean> = {};
  for (const { id, purposes } of asked) {
    const yes = categories[id];
    if (yes === undefined) continue;
    for (const purpose of purposes) choices[purpose] = (choices[purpose] ?? true) && yes;
  }
  const contradicted = Object.keys(choice.purposes ?? {}).find(
    (id) => choice.purposes?.[id] === true && choices[id] === false,
  );
  // What was refused by its category is not agreed to beside it.
  if (contradicted !== undefined) return { refused: 'method-contradicts', at: `/purposes/${contradicted}` };
  Object.assign(choices, choice.purposes);
  const terms = Object.keys(choices)
    .filter((id) => choices[id])
    .map((id) => [id, termsOf(manifest, id)] as const);
  // In the order of the journal's canonical text, which spares it being put into it.
  return { categories: sorted(categories), choices: sorted(choices), terms };
}

function sorted(record: Readonly<Record<string, boolean>>): Readonly<Record<string, boolean>> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function refusal(
  manifest: Manifest,
  asked: readonly AskedCategory[],
  { method, choices = {}, purposes = {}, form }: ConsentChoice,
): ConsentRefused | null {
  for (const [id, yes] of Object.entries(choices)) {
    const category = asked.find((a) => a.id === id);
    if (!category) return { refused: 'unknown-category', at: `/choices/${id}` };
    if (category.fixed && !yes) return { refused: 'necessary-refused', at: `/choices/${id}` };
    if (!category.fixed && contradicts(method, yes)) {
      return { refused: 'method-contradicts', at: `/choices/${id}` };
    }
  }
  for (const [id, yes] of Object.entries(purposes)) {
    const purpose = Object.hasOwn(manifest.purposes, id) ? manifest.purposes[id] : undefined;
    if (!purpose) return { refused: 'unknown-purpose', at: `/purposes/${id}` };
    if (!restsOnConsent(purpose)) return { refused: 'purpose-not-on-consent', at: `/purposes/${id}` };
    if (contradicts(method, yes)) return { refused: 'method-contradicts', at: `/purposes/${id}` };
  }
  const said = [...Object.values(choices), ...Object.values(purposes)];
  if (!atBanner(method) && said.length === 0) return { refused: 'nothing-chosen', at: '/choices' };
  // A withdrawal may leave the rest as it stands, but it takes something back.
  if (method === 'withdraw' && said.every(Boolean)) return { refused: 'method-contradicts', at: '/choices' };
  const left = unanswered(asked, method, choices);
  if (left) return { refused: 'method-contradicts', at: `/choices/${left.id}` };
  // The banner's words do not name it: the record would prove a consent that nobody was asked for.
  const beside = form === undefined && byWordsOfBanner(method) ? beyond(asked, purposes) : undefined;
  return beside === undefined ? null : { refused: 'purpose-not-asked', at: `/purposes/${beside}` };
}

/** The first purpose agreed to that no category of the banner asks for. */
function beyond(
  asked: readonly AskedCategory[],
  purposes: Readonly<Record<string, boolean>>,
): string | undefined {
  return Object.keys(purposes).find((id) => purposes[id] && !asked.some((a) => a.purposes.includes(id)));
}

/**
 * The first category that a button over all of them leaves out. Naming none at all lets the button speak for each;
 * naming some would record an answer to what the choice does not speak of.
 */
function unanswered(
  asked: readonly AskedCategory[],
  method: ConsentMethod,
  choices: Readonly<Record<string, boolean>>,
): AskedCategory | undefined {
  if (method !== 'accept-all' && method !== 'reject-all') return undefined;
  const open = asked.filter(({ fixed }) => !fixed);
  const named = open.some(({ id }) => Object.hasOwn(choices, id));
  return named ? open.find(({ id }) => !Object.hasOwn(choices, id)) : undefined;
}

/** Whether the gate asks for consent before it lets the purpose pass: of two declared bases consent governs. */
export function restsOnConsent({ basis, alsoBasis }: Purpose): boolean {
  return basis === 'consent' || alsoBasis === 'consent';
}

function contradicts(method: ConsentMethod, yes: boolean): boolean {
  return (method === 'accept-all' && !yes) || (method === 'reject-all' && yes);
}

function completed(asked: readonly AskedCategory[], choice: ConsentChoice): Record<string, boolean> {
  const complete: Record<string, boolean> = {};
  const banner = atBanner(choice.method);
  for (const { id, fixed } of asked) {
    const said = choice.choices?.[id];
    if (fixed || (!banner && said === undefined)) continue;
    complete[id] = said ?? choice.method === 'accept-all';
  }
  return complete;
}
