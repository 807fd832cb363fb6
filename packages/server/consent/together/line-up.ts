import { hash } from 'node:crypto';
import type { CarriedChoice } from '@amanat/contract/handover.ts';
import type { ConsentRequest } from '@amanat/contract/consent.ts';
import { sql } from 'kysely';
import type { TogetherDeps } from './handovers.ts';
import { linkSubjects } from './links.ts';
import { standingOf } from './standing.ts';

interface Shown {
  readonly at: string;
  readonly site: string;
  readonly wording: string;
  readonly version: number;
  readonly categories: Readonly<Record<string, boolean>>;
}

/**
 * Two sites asked one browser, each by itself, and now learn of each other: their pseudonyms are linked, and the older
 * of the two choices is replaced by the newer in the record as well, so that nothing stays agreed to that the person
 * took back elsewhere.
 * @returns what stands for both.
 */
export async function lineUp(
  deps: TogetherDeps,
  org: string,
  visitors: { readonly came: string; readonly held: string },
): Promise<CarriedChoice | undefined> {
  const { db, keys, clock } = deps;
  const subjectOf = (visitor: string) => keys.pseudonym(org, 'visitor', visitor);
  const [came, held] = [subjectOf(visitors.came), subjectOf(visitors.held)];
  const [theirs, own] = [await standingOf(deps, org, came), await standingOf(deps, org, held)];
  if (!theirs) return undefined;
  await linkSubjects(db, org, [came, held], clock.now());
  const isNewer = !own || theirs.made > own.made;
  const [newest, older] = isNewer ? [theirs, own] : [own, theirs];
  if (!sameChoice(newest, older))
    await copy(deps, org, newest, {
      from: isNewer ? came : held,
      to: isNewer ? visitors.held : visitors.came,
      older,
    });
  return newest;
}

/** Whether all that the newest says was said by the other as well. */
function sameChoice(newest: CarriedChoice, other: CarriedChoice | undefined): boolean {
  const said = Object.entries(newest.categories);
  return other !== undefined && said.every(([id, yes]) => other.categories[id] === yes);
}

/** Records a choice under the browser's other identifier, with the words and the site it was made with. */
async function copy(
  { db, record }: TogetherDeps,
  org: string,
  newest: CarriedChoice,
  {
    from,
    to,
    older,
  }: { readonly from: string; readonly to: string; readonly older: CarriedChoice | undefined },
): Promise<void> {
  const id = /[0-9a-f-]{36}/.exec(newest.receipt)?.[0] ?? '';
  const { rows } = await sql<Shown>`
    select at, data->>'site' as site, data->>'wording' as wording, (data->>'version')::int as version,
      data->'categories' as categories
    from subject_event
    where org = ${org} and subject = ${from} and id = ${id}`.execute(db);
  if (!rows[0]) return;
  const { site, wording, version, categories } = rows[0];
  // Its words speak of what its own version asks; what another version asked is proven by that record.
  const spoken = Object.entries(newest.categories).filter(([one]) => one in categories);
  if (spoken.length === 0) return;
  const isNarrower = spoken.every(([one, yes]) => !yes || older?.categories[one]);
  const takesBack = isNarrower && spoken.some(([, yes]) => !yes);
  const request: ConsentRequest = {
    organisation: org,
    site,
    visitor: to,
    key: sameInstant(id, to),
    language: newest.language,
    version,
    wordingHash: wording,
    method: takesBack ? 'withdraw' : 'customise',
    choices: Object.fromEntries(spoken),
  };
  await record(request, { copyOf: rows[0] });
}

/** A key whose first six bytes, the time, are those of the record; the same for the same copy. */
function sameInstant(id: string, visitor: string): string {
  const time = Buffer.from(id.replaceAll('-', '').slice(0, 12), 'hex');
  const rest = hash('sha256', `amanat copy ${id} ${visitor}`, 'buffer').subarray(0, 10);
  return Buffer.concat([time, rest]).toString('base64url');
}
