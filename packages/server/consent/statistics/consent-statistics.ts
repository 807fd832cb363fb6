import type { StatisticsView } from '@amanat/contract/consent-statistics.ts';
import {
  bannerMethods,
  cellThreshold,
  type ChoiceCell,
  countedIn,
  daysTold,
  type Group,
  groupsBy,
  groupThreshold,
  told,
} from '@amanat/domain/consent/statistics.ts';
import { type Db, inTransaction } from '../../platform/db.ts';
import { cellsOf, countNext, forget } from './store.ts';
import { variantsOf } from './variants.ts';

/** How long one who asks waits for entries that are not counted yet, in milliseconds. */
const patience = 500;

/**
 * Counts what the journal has gained. Each transaction takes few thousand entries, so that nobody waits long for
 * another. @param milliseconds after which it stops between two of them. @returns entries left.
 */
export async function catchUp(db: Db, org: string, milliseconds = Infinity): Promise<number> {
  const until = performance.now() + milliseconds;
  for (;;) {
    const left = await inTransaction(db, (tx) => countNext(tx, org));
    if (left === 0 || performance.now() >= until) return left;
  }
}
/** Counts everything anew from the journal, in one transaction: nobody sees half of it. */
export function rebuild(db: Db, org: string): Promise<void> {
  return inTransaction(db, async (tx) => {
    await forget(tx, org);
    while ((await countNext(tx, org)) > 0);
  });
}

/** Choices of a period, counted; days in Baku, both with it. Only sums leave, and no small ones. */
export async function consentStatistics(
  db: Db,
  org: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<StatisticsView> {
  const behind = await catchUp(db, org, patience);
  const all = await cellsOf(db, org, from, to);
  const answers = all.filter(({ method }) => bannerMethods.includes(method));
  const days = daysTold(answers);
  const cells = answers.filter(({ day }) => days.has(day));
  const by = (trait: (cell: ChoiceCell) => string) => copied(groupsBy(cells, trait));
  const withdrawn = all
    .filter(({ tookBack, day }) => tookBack && days.has(day))
    .reduce((n, cell) => n + cell.n, 0);
  return {
    from,
    to,
    behind,
    threshold: { group: groupThreshold, cell: cellThreshold },
    hiddenDays: new Set(answers.map(({ day }) => day)).size - days.size,
    total: told(countedIn(cells)),
    byDay: by(({ day }) => day),
    bySite: by(({ site }) => site),
    byLanguage: by(({ language }) => language),
    byVersion: by(({ version }) => String(version)),
    byWording: by(({ wording }) => wording),
    byMethod: by(({ method }) => method),
    byPurpose: copied(groupsBy(cells.flatMap(byPurpose), ({ site }) => site, null)),
    withdrawn: withdrawn > 0 && withdrawn < cellThreshold ? null : withdrawn,
    variants: await variantsOf(db, org, cells),
  };
}

/** An answer as one to each of its purposes, which stand in the place of the site. */
function byPurpose(cell: ChoiceCell): readonly ChoiceCell[] {
  if (cell.choices === '') return [];
  return cell.choices
    .split(',')
    .map((choices) => ({ ...cell, choices, site: choices.slice(0, choices.lastIndexOf(':')) }));
}
function copied({ groups, hidden }: { readonly groups: readonly Group[]; readonly hidden: number }) {
  return { groups: [...groups], hidden };
}
