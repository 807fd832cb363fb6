import type { StatisticsView } from '@amanat/contract/consent-statistics.ts';
import {
  cellThreshold,
  type ChoiceCell,
  countedIn,
  groupThreshold,
} from '@amanat/domain/consent/statistics.ts';
import { compareShares, type Sample, shareOf } from '@amanat/domain/consent/variant-test.ts';
import { sql } from 'kysely';
import type { Db } from '../../platform/db.ts';

type Tests = StatisticsView['variants'];
interface Named {
  readonly hash: string;
  readonly title: string | null;
  readonly variant: string | null;
}

interface Answered extends Named {
  readonly sample: Sample;
}

/**
 * Wordings that were shown side by side: those of one version in one language, where it tries others. The one without a
 * variant's name is the measure of the others. A wording with too few answers, or with too few of one kind, is left out,
 * and so is the whole test while such a number would follow from the sums told elsewhere.
 */
export async function variantsOf(db: Db, org: string, cells: readonly ChoiceCell[]): Promise<Tests> {
  const tests = Map.groupBy(cells, ({ version, language }) => `${version} ${language}`);
  const several = [...tests.values()].filter((own) => new Set(own.map(({ wording }) => wording)).size > 1);
  if (several.length === 0) return [];
  const names = await namesOf(db, org, several.flat());
  return several.flatMap((own) => {
    const { version, language } = own[0]!;
    const wordings = compared(answered(own, names));
    return wordings.length > 1 ? [{ version, language, wordings }] : [];
  });
}

function answered(cells: readonly ChoiceCell[], names: ReadonlyMap<string, Named>): readonly Answered[] {
  return [...Map.groupBy(cells, ({ wording }) => wording)].flatMap(([hash, own]) => {
    const named = names.get(hash);
    return named ? [{ ...named, sample: sampleOf(own) }] : [];
  });
}

function compared(all: readonly Answered[]): Tests[number]['wordings'] {
  // Words that changed with a release were shown one after the other: that is no test.
  if (all.every(({ variant }) => variant === null)) return [];
  const isShown = ({ sample }: Answered) => sample.asked >= groupThreshold && tellsOfMany(sample);
  const left = all.filter((one) => !isShown(one)).map(({ sample }) => sample);
  const [asked, agreed] = [
    left.reduce((n, one) => n + one.asked, 0),
    left.reduce((n, one) => n + one.agreed, 0),
  ];
  if (!tellsOfMany({ asked, agreed })) return [];
  const shown = all.filter(isShown).toSorted((a, b) => ((a.variant ?? '') < (b.variant ?? '') ? -1 : 1));
  return shown.map(({ hash, variant, title, sample }, n) => ({
    hash,
    variant,
    title: title ?? '',
    asked: sample.asked,
    share: shareOf(sample),
    against: n === 0 ? null : compareShares(shown[0]!.sample, sample),
  }));
}

/** Whether neither who agreed nor who refused are so few that they are not told of: a share beside its sum tells both. */
function tellsOfMany({ asked, agreed }: Sample): boolean {
  return [agreed, asked - agreed].every((n) => n === 0 || n >= cellThreshold);
}

function sampleOf(cells: readonly ChoiceCell[]): Sample {
  const { all, some, none } = countedIn(cells);
  return { asked: all + some + none, agreed: all + some };
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
