import { hash } from 'node:crypto';
import type { CarriedChoice } from '@amanat/contract/handover.ts';
import type { ConsentRequest } from '@amanat/contract/consent.ts';
import { type Refusal, takenBackElsewhere } from '@amanat/domain/consent/standing.ts';
import { sql } from 'kysely';
import type { TogetherDeps } from './handovers.ts';
import { linkedSubjects, linkSubjects } from './links.ts';
import { recordedChoices, standingOf } from './standing.ts';

interface Shown {
  readonly at: string;
  readonly site: string;
  readonly wording: string | null;
  readonly version: number;
  readonly language: string;
  readonly categories: Readonly<Record<string, boolean>>;
}
/** One of the two identifiers of a browser. */
interface Side {
  readonly visitor: string;
  readonly subject: string;
  /** Pseudonyms that were linked to it before: they say what it says. */
  readonly linked: readonly string[];
}

/**
 * Two sites asked one browser, each by itself, and now learn of each other: their pseudonyms are linked, and the older
 * of the two choices is replaced by the newer in the record as well, so that nothing stays agreed to that the person
 * took back elsewhere, also under a version that asked for more than the newest.
 * @returns what stands for both.
 */
export async function lineUp(
  deps: TogetherDeps,
  org: string,
  visitors: { readonly came: string; readonly held: string },
): Promise<CarriedChoice | undefined> {
  const { db, clock } = deps;
  const [came, held] = [await sideOf(deps, org, visitors.came), await sideOf(deps, org, visitors.held)];
  const [theirs, own] = [
    await standingOf(deps, org, came.subject),
    await standingOf(deps, org, held.subject),
  ];
  if (!theirs) return undefined;
  const isNewer = !own || theirs.made > own.made;
  const [newest, older] = isNewer ? [theirs, own] : [own, theirs];
  const [from, to] = isNewer ? [came, held] : [held, came];
  const said = await recordedChoices(db, org, from.subject);
  const saidOlder = await recordedChoices(db, org, to.subject);
  await linkSubjects(db, org, [came.subject, held.subject], clock.now());
  for (const { record, categories } of takenBackElsewhere(saidOlder, said)) {
    // What the newest says of what is asked today goes along with the whole of it.
    const left = categories.filter((id) => record.id !== idOf(newest) || !(id in newest.categories));
    await takeBack(deps, org, { record, categories: left }, { from, to });
  }
  for (const refusal of takenBackElsewhere(said, saidOlder))
    await takeBack(deps, org, refusal, { from: to, to: from });
  if (!sameChoice(newest, older)) await copy(deps, org, newest, { from, to, older });
  return newest;
}

const idOf = ({ receipt }: CarriedChoice) => /[0-9a-f-]{36}/.exec(receipt)?.[0] ?? '';

async function sideOf({ db, keys }: TogetherDeps, org: string, visitor: string): Promise<Side> {
  const subject = keys.pseudonym(org, 'visitor', visitor);
  return { visitor, subject, linked: await linkedSubjects(db, org, subject) };
}

/** Whether all that the newest says was said by the other as well. */
function sameChoice(newest: CarriedChoice, other: CarriedChoice | undefined): boolean {
  const said = Object.entries(newest.categories);
  return other !== undefined && said.every(([id, yes]) => other.categories[id] === yes);
}

/** Records a choice under the browser's other identifier, with the words and the site it was made with. */
async function copy(
  deps: TogetherDeps,
  org: string,
  newest: CarriedChoice,
  { from, to, older }: { readonly from: Side; readonly to: Side; readonly older: CarriedChoice | undefined },
): Promise<void> {
  const id = idOf(newest);
  const shown = await shownIn(deps, org, from.subject, id);
  if (!shown) return;
  // Its words speak of what its own version asks; what another version asked is proven by that record.
  const spoken = Object.entries(newest.categories).filter(([one]) => one in shown.categories);
  if (spoken.length === 0) return;
  const isNarrower = spoken.every(([one, yes]) => !yes || older?.categories[one]);
  const takesBack = isNarrower && spoken.some(([, yes]) => !yes);
  const method = takesBack ? 'withdraw' : 'customise';
  await record(deps, org, shown, { from, to, method, choices: Object.fromEntries(spoken), key: id });
}

/** Takes back under the other identifier what a record refuses that the newest choice may not speak of. */
async function takeBack(
  deps: TogetherDeps,
  org: string,
  { record: { id }, categories }: Refusal,
  { from, to }: { readonly from: Side; readonly to: Side },
): Promise<void> {
  const shown = categories.length > 0 && (await shownIn(deps, org, from.subject, id));
  if (!shown) return;
  const choices = Object.fromEntries(categories.map((one) => [one, false]));
  await record(deps, org, shown, {
    from,
    to,
    method: 'withdraw',
    choices,
    key: `${id} ${categories.join()}`,
  });
}

interface ShownRecord extends Shown {
  readonly id: string;
  readonly wording: string;
}
/** What was shown for a record; undefined for one without words of ours, which can be no record of another site. */
async function shownIn(
  { db }: TogetherDeps,
  org: string,
  subject: string,
  id: string,
): Promise<ShownRecord | undefined> {
  const { rows } = await sql<Shown>`
    select at, data->>'site' as site, data->>'wording' as wording, (data->>'version')::int as version,
      data->>'language' as language, data->'categories' as categories
    from subject_event
    where org = ${org} and subject = ${subject} and id = ${id}`.execute(db);
  const { wording, ...shown } = rows[0] ?? { wording: null };
  return wording === null ? undefined : { ...(shown as Shown), wording, id };
}

async function record(
  { record: write }: TogetherDeps,
  org: string,
  { id, at, site, wording, version, language }: ShownRecord,
  {
    from,
    to,
    key,
    ...chosen
  }: { readonly from: Side; readonly to: Side; readonly key: string } & Pick<
    ConsentRequest,
    'method' | 'choices'
  >,
): Promise<void> {
  const request: ConsentRequest = {
    organisation: org,
    site,
    visitor: to.visitor,
    key: sameInstant(id, `${key} ${to.visitor}`),
    language,
    version,
    wordingHash: wording,
    ...chosen,
  };
  const alsoFor = to.linked.filter((one) => one !== from.subject && !from.linked.includes(one));
  await write(request, { copyOf: { at, alsoFor } });
}

/** A key whose first six bytes, the time, are those of the record; the same for the same copy. */
function sameInstant(id: string, what: string): string {
  const time = Buffer.from(id.replaceAll('-', '').slice(0, 12), 'hex');
  const rest = hash('sha256', `amanat copy ${what}`, 'buffer').subarray(0, 10);
  return Buffer.concat([time, rest]).toString('base64url');
}
