/** Choices that are alike, counted: what is kept for statistics. Nobody's pseudonym is part of it. */
export interface ChoiceCell {
  /** Calendar day in Baku, `YYYY-MM-DD`. */
  readonly day: string;
  readonly site: string;
  readonly language: string;
  readonly version: number;
  /** Hash of the words shown. */
  readonly wording: string;
  readonly method: string;
  /** Purposes with 1 or 0: `improvement:1,marketing:0`. */
  readonly choices: string;
  readonly n: number;
}
/** How many chose what; null where a number is too small to be told. */
export interface Outcomes {
  readonly total: number;
  /** Agreed to everything, to a part, to nothing. */
  readonly all: number | null;
  readonly some: number | null;
  readonly none: number | null;
  /** Share that agreed to something, in whole percent; null where it would tell a number that is not told. */
  readonly rate: number | null;
}
export interface Group extends Outcomes {
  readonly key: string;
}

/** A group of fewer choices than this is not shown: with so few, its figures could be somebody's own. */
export const groupThreshold = 10;
/** Within a group, a number from one to less than this is not told. */
export const cellThreshold = 5;
/** From this many on a whole percent covers several people and may stand beside a number that is not told. */
const roundingHides = 100;

export interface Counted {
  all: number;
  some: number;
  none: number;
}
/** The ways a banner is answered. Withdrawals, forms and records of other tools are no answer to it. */
export const bannerMethods: readonly string[] = ['accept-all', 'reject-all', 'customise'];

export function outcomeOf(choices: string): keyof Counted {
  const answers = choices === '' ? [] : choices.split(',').map((one) => one.endsWith(':1'));
  if (!answers.includes(true)) return 'none';
  return answers.includes(false) ? 'some' : 'all';
}

/**
 * The days that are told at all: those with enough answers. The others are left out of every figure, so that nothing
 * about them follows from two questions over periods that differ by a day.
 */
export function daysTold(
  cells: readonly { readonly day: string; readonly n: number }[],
): ReadonlySet<string> {
  const totals = new Map<string, number>();
  for (const { day, n } of cells) totals.set(day, (totals.get(day) ?? 0) + n);
  return new Set([...totals].filter(([, n]) => n >= groupThreshold).map(([day]) => day));
}

/**
 * Groups by one trait, the small ones hidden: none below the threshold is shown, and what is hidden is never little
 * enough to be worked out from the total (the next smallest is hidden with it).
 */
export function groupsBy(
  cells: readonly ChoiceCell[],
  trait: (cell: ChoiceCell) => string,
): { readonly groups: readonly Group[]; readonly hidden: number } {
  const counted = new Map<string, Counted>();
  for (const cell of cells) {
    const group = counted.get(trait(cell)) ?? { all: 0, some: 0, none: 0 };
    group[outcomeOf(cell.choices)] += cell.n;
    counted.set(trait(cell), group);
  }
  const { shown, hidden } = withoutSmall([...counted], ([, group]) => sum(group));
  const groups = shown
    .map(([key, group]) => ({ key, ...told(group) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  return { groups, hidden };
}

/** Leaves out the groups that are too small to be shown, and those without which a hidden one could be worked out. */
export function withoutSmall<T>(
  groups: readonly T[],
  sizeOf: (group: T) => number,
): { readonly shown: readonly T[]; readonly hidden: number } {
  const bySize = groups.toSorted((a, b) => sizeOf(a) - sizeOf(b));
  let inHidden = 0;
  let hidden = 0;
  for (const group of bySize) {
    const isSmall = sizeOf(group) < groupThreshold || (inHidden > 0 && inHidden < groupThreshold);
    if (!isSmall) break;
    inHidden += sizeOf(group);
    hidden += 1;
  }
  return { shown: bySize.slice(hidden), hidden };
}
const sum = ({ all, some, none }: Counted) => all + some + none;

/** The numbers of one group as they may be told. */
export function told(group: Counted): Outcomes {
  const total = sum(group);
  const names = ['all', 'some', 'none'] as const;
  const small = new Set(names.filter((name) => group[name] > 0 && group[name] < cellThreshold));
  // One number alone would follow from the total.
  const rest = names.filter((name) => !small.has(name)).toSorted((a, b) => group[a] - group[b]);
  const missing = [...small].reduce((n, name) => n + group[name], 0);
  const partner = rest.find((name) => group[name] > 0);
  if (small.size > 0 && missing < cellThreshold && partner) small.add(partner);
  const hides = small.has('none') && total < roundingHides;
  return {
    total,
    all: small.has('all') ? null : group.all,
    some: small.has('some') ? null : group.some,
    none: small.has('none') ? null : group.none,
    rate: total === 0 || hides ? null : Math.round(((group.all + group.some) / total) * 100),
  };
}
