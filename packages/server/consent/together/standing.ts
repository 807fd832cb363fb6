import type { CarriedChoice } from '@amanat/contract/handover.ts';
import { askedCategories } from '@amanat/domain/consent/asked.ts';
import { type RecordedChoice, standingChoice } from '@amanat/domain/consent/standing.ts';
import { categoryEnds } from '@amanat/domain/consent/terms.ts';
import { sql } from 'kysely';
import type { Db } from '../../platform/db.ts';
import type { KeyStore } from '../../platform/keys.ts';
import type { Policies } from '../../policy/reads.ts';

interface Row {
  readonly id: string;
  readonly at: string;
  readonly kind: string;
  readonly version: number | null;
  readonly expires: string | null;
  readonly categories: Readonly<Record<string, boolean>> | null;
  readonly language: string | null;
  readonly given_at: string | null;
}
/** So many records of one browser are looked at, the newest; nobody chooses so often by hand. */
const most = 100;

/** The choices at the banner that were recorded under a pseudonym, oldest first; what an erasure ended is not among them. */
export async function recordedChoices(
  db: Db,
  org: string,
  subject: string,
): Promise<readonly RecordedChoice[]> {
  const { rows } = await sql<Row>`
    select id, at, kind, (data->>'version')::int as version, data->>'expires' as expires, data->'categories' as categories,
      data->>'language' as language, data->>'givenAt' as given_at
    from subject_event where org = ${org} and subject = ${subject} and kind in ('consent', 'erased')
    order by at desc, id desc limit ${most}`.execute(db);
  const oldestFirst = rows.toReversed();
  const erased = oldestFirst.findLastIndex(({ kind }) => kind === 'erased');
  return oldestFirst
    .slice(erased + 1)
    .flatMap(({ id, at, version, expires, categories, language, given_at }) => {
      const isOfBanner = version !== null && expires !== null && Object.keys(categories ?? {}).length > 0;
      return isOfBanner
        ? [
            {
              id,
              at,
              version,
              expires,
              categories: categories ?? {},
              language: language ?? 'az',
              givenAt: given_at ?? at,
            },
          ]
        : [];
    });
}

/** What stands of a browser's choices, as its sites need it; undefined when nothing was recorded. */
export async function standingOf(
  {
    db,
    keys,
    policies,
  }: { readonly db: Db; readonly keys: Pick<KeyStore, 'receiptToken'>; readonly policies: Policies },
  org: string,
  subject: string,
): Promise<CarriedChoice | undefined> {
  const recorded = await recordedChoices(db, org, subject);
  const inForce = policies.inForce(org)?.manifest;
  const asked = inForce && askedCategories(inForce).map((category) => category.id);
  const standing = standingChoice(recorded, asked);
  if (!standing) return undefined;
  const { id, restsOn, ...choice } = standing;
  const { givenAt } = recorded.find((one) => one.id === id)!;
  const ends = Object.entries(restsOn)
    .map(([category, behind]) => [category, countsFor(policies, org, category, behind, givenAt)] as const)
    .filter(([, ms]) => ms < choice.lasts);
  return {
    ...choice,
    ...(ends.length > 0 ? { ends: Object.fromEntries(ends) } : {}),
    receipt: `/v1/consents/${id}/receipt?token=${keys.receiptToken(org, id)}`,
  };
}

/** How long a category counts from an instant on: until the first end of the records that allowed it, milliseconds. */
function countsFor(
  policies: Policies,
  org: string,
  category: string,
  behind: readonly RecordedChoice[],
  from: string,
): number {
  const ends = behind.map(({ version, givenAt, expires }) => {
    const manifest = policies.version(org, version)?.manifest;
    return (manifest && categoryEnds(manifest, givenAt, expires)[category]) ?? expires;
  });
  return Math.min(...ends.map((end) => Date.parse(end))) - Date.parse(from);
}
