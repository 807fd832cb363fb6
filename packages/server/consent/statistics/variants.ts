import type { StatisticsView } from '@amanat/contract/consent-statistics.ts';
import { type ChoiceCell, groupThreshold, outcomeOf } from '@amanat/domain/consent/statistics.ts';
import { compareShares, type Sample, shareOf } from '@amanat/domain/consent/variant-test.ts';
import { sql } from 'kysely';
import type { Db } from '../../platform/db.ts';

type Tests = StatisticsView['variants'];
interface Named {
  readonly hash: string;
  readonly title: string | null;
  readonly variant: string | null;
}

/**
 * Wordings that were shown side by side: those of one version in one language. The one without a variant's name is the
 * measure of the others. A wording with too few answers is left out.
 */
export async function variantsOf(db: Db, org: string, cells: readonly ChoiceCell[]): Promise<Tests> {
  const tests = Map.groupBy(cells, ({ version, language }) => `${version} ${language}`);
  const several = [...tests.values()].filter((own) => new Set(own.map(({ wording }) => wording)).size > 1);
  if (several.length === 0) return [];
  const names = await namesOf(db, org, several.flat());
  return several.flatMap((own) => {
    const { version, language } = own[0]!;
    const wordings = compared(own, names);
    return wordings.length > 1 ? [{ version, language, wordings }] : [];
  });
}

function compared(
  cells: readonly ChoiceCell[],
  names: ReadonlyMap<string, Named>,
): Tests[number]['wordings'] {
  const samples = [...Map.groupBy(cells, ({ wording }) => wording)]
    .map(([hash, own]) => ({ hash, sample: sampleOf(own), named: names.get(hash) }))
    .filter(({ sample, named }) => named !== undefined && sample.asked >= groupThreshold)
    .toSorted((a, b) => ((a.named?.variant ?? '') < (b.named?.variant ?? '') ? -1 : 1));
  return samples.map(({ hash, sample, named }, n) => ({
    hash,
    variant: named?.variant ?? null,
    title: named?.title ?? '',
    asked: sample.asked,
    share: shareOf(sample),
    against: n === 0 ? null : compareShares(samples[0]!.sample, sample),
  }));
}

function sampleOf(cells: readonly ChoiceCell[]): Sample {
  const asked = cells.reduce((sum, { n }) => sum + n, 0);
  const refused = cells
    .filter(({ choices }) => outcomeOf(choices) === 'none')
    .reduce((sum, { n }) => sum + n, 0);
  return { asked, agreed: asked - refused };
}

async function namesOf(
  db: Db,
  org: string,
  cells: readonly ChoiceCell[],
): Promise<ReadonlyMap<string, Named>> {
  const hashes = [...new Set(cells.map(({ wording }) => wording))];
  const { rows } = await sql<Named>`
    select hash, text->>'title' as title, text->>'variant' as variant from wording
    where org = ${org} and hash = any(${hashes})`.execute(db);
  return new Map(rows.map((row) => [row.hash, row]));
}
