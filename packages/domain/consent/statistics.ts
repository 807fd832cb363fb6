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
/** From this many on a whole percent, and the half one next to 0 and to 100, covers as many people as are not told of. */
const roundingHides = 200 * cellThreshold;

export interface Counted {
  all: number;
  some: number;
  none: number;
}
/** The ways a banner is answered. What comes as a withdrawal, forms and records of other tools are no answer to it. */
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
 * enough to be worked out from the total (the next smallest is hidden with it). The same holds for each number of a
 * group, against the others of the group and against the same number of the other groups.
 * @param all everything the groups are parts of, as it is told beside them; null where nothing of the kind is told.
 */
export function groupsBy(
  cells: readonly ChoiceCell[],
  trait: (cell: ChoiceCell) => string,
  all: Counted | null = countedIn(cells),
): { readonly groups: readonly Group[]; readonly hidden: number } {
  const groups = [...Map.groupBy(cells, trait)].map(([key, own]) => ({ key, counted: countedIn(own) }));
  const { shown, hidden } = withoutSmall(groups, ({ counted }) => sum(counted));
  const untold = untoldNumbers(
    shown.map(({ counted }) => counted),
    all,
  );
  return {
    groups: shown
      .map(({ key, counted }, n) => ({ key, ...told(counted, untold[n]) }))
      .toSorted((one, other) => (one.key < other.key ? -1 : 1)),
    hidden,
  };
}

/** How many agreed to everything, to a part, to nothing. */
export function countedIn(cells: readonly Pick<ChoiceCell, 'choices' | 'n'>[]): Counted {
  const sums = { all: 0, some: 0, none: 0 };
  for (const { choices, n } of cells) sums[outcomeOf(choices)] += n;
  return sums;
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

type Name = keyof Counted;
const names: readonly Name[] = ['all', 'some', 'none'];

/** The numbers of one group as they may be told. @param untold what is not told of it; by itself alone unless given. */
export function told(group: Counted, untold: ReadonlySet<Name> = untoldOf(group)): Outcomes {
  const total = sum(group);
  const hides = untold.has('none') && total < roundingHides;
  return {
    total,
    all: untold.has('all') ? null : group.all,
    some: untold.has('some') ? null : group.some,
    none: untold.has('none') ? null : group.none,
    rate: total === 0 || hides ? null : Math.round(((group.all + group.some) / total) * 100),
  };
}

/** One number of a line in which any number follows from the others: a group, or the same number of all groups. */
interface Entry {
  readonly value: number;
  /** Whether it is not told. */
  untold: boolean;
  /** Of the sum over everything, which is told apart and in one way. */
  readonly fixed: boolean;
}
type Row = Readonly<Record<Name, Entry>>;

function rowOf(group: Counted, untold?: ReadonlySet<Name>): Row {
  const entry = (name: Name): Entry => ({
    value: group[name],
    untold: untold?.has(name) ?? (group[name] > 0 && group[name] < cellThreshold),
    fixed: untold !== undefined,
  });
  return { all: entry('all'), some: entry('some'), none: entry('none') };
}
const untoldIn = (row: Row): ReadonlySet<Name> => new Set(names.filter((name) => row[name].untold));

/**
 * Hides the next smallest numbers of a line beside those that are hidden, until what is missing is neither one number
 * alone nor as little as a number that is not told. @returns whether any was hidden.
 */
function cover(line: readonly Entry[]): boolean {
  const order = line
    .filter(({ untold, fixed }) => !untold && !fixed)
    .toSorted((a, b) => Number(a.value === 0) - Number(b.value === 0) || a.value - b.value);
  const missing = line.filter(({ untold }) => untold);
  let hidden = 0;
  const isOpen = () => missing.length === 1 || missing.reduce((n, { value }) => n + value, 0) < cellThreshold;
  while (missing.length > 0 && isOpen() && hidden < order.length) {
    const next = order[hidden]!;
    next.untold = true;
    missing.push(next);
    hidden += 1;
  }
  return hidden > 0;
}

function untoldOf(group: Counted): ReadonlySet<Name> {
  const row = rowOf(group);
  cover(Object.values(row));
  return untoldIn(row);
}

/**
 * What is not told of each group, so that no small number follows from the group's own, nor from the same number of the
 * other groups and of everything.
 */
function untoldNumbers(shown: readonly Counted[], all: Counted | null): readonly ReadonlySet<Name>[] {
  if (all === null) return shown.map(untoldOf);
  const left = (name: Name) => all[name] - shown.reduce((n, group) => n + group[name], 0);
  // The groups that are not shown are one whose numbers nobody is told, and anybody can take from the sum.
  const rest = { all: left('all'), some: left('some'), none: left('none') };
  const groups = [...shown, ...(sum(rest) > 0 ? [rest] : [])].map((group) => rowOf(group));
  const rows = [...groups, rowOf(all, untoldOf(all))];
  const lines = [
    ...groups.map((row) => Object.values(row)),
    ...names.map((name) => rows.map((row) => row[name])),
  ];
  while (lines.map(cover).includes(true));
  return groups.slice(0, shown.length).map(untoldIn);
}
