interface Line {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}
const around = 3;

/**
 * The difference of two texts as `diff -u` writes it, for `patch -p0` and `git apply -p0`; empty when there is none. Meant for
 * edits inside lines: what lies between two lines that stayed is told as taken out and put in as a whole.
 */
export function unifiedDiff(path: string, was: string, is: string): string {
  if (was === is) return '';
  const lines = linesBetween(linesOf(was), linesOf(is));
  const hunks = hunksOf(lines).map((hunk) => told(lines, hunk));
  return `--- ${path}\n+++ ${path}\n${hunks.join('')}`;
}

/** Lines with their ends, so that a missing last one and CR LF are told as what they are. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

function linesBetween(old: readonly string[], now: readonly string[]): readonly Line[] {
  const lines: Line[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (old[i] === now[j]) {
      lines.push({ sign: ' ', text: old[i]! });
      [i, j] = [i + 1, j + 1];
      continue;
    }
    const [a, b] = nextInBoth(old, i, now, j);
    for (const text of old.slice(i, a)) lines.push({ sign: '-', text });
    for (const text of now.slice(j, b)) lines.push({ sign: '+', text });
    [i, j] = [a, b];
  }
  return lines;
}

/** The nearest pair of places from which both go on alike. */
function nextInBoth(old: readonly string[], i: number, now: readonly string[], j: number): [number, number] {
  const room = old.length - i + (now.length - j);
  for (let sum = 1; sum <= room; sum += 1)
    // Equal shares first: an edit inside lines leaves as many as there were.
    for (const taken of nearTheMiddle(sum)) {
      const [a, b] = [i + taken, j + sum - taken];
      if (a < old.length && b < now.length && old[a] === now[b]) return [a, b];
    }
  return [old.length, now.length];
}
function nearTheMiddle(sum: number): readonly number[] {
  return Array.from({ length: sum + 1 }, (_, taken) => taken).toSorted(
    (a, b) => Math.abs(sum - 2 * a) - Math.abs(sum - 2 * b),
  );
}

/** Runs of changed lines with those around them; runs that are near each other are one. */
function hunksOf(lines: readonly Line[]): readonly (readonly [number, number])[] {
  const hunks: [number, number][] = [];
  for (const [at, { sign }] of lines.entries()) {
    if (sign === ' ') continue;
    const last = hunks.at(-1);
    const to = Math.min(lines.length, at + around + 1);
    if (last && at - around <= last[1]) last[1] = to;
    else hunks.push([Math.max(0, at - around), to]);
  }
  return hunks;
}

function told(lines: readonly Line[], [from, to]: readonly [number, number]): string {
  const range = (other: Line['sign']) => {
    const before = lines.slice(0, from).filter(({ sign }) => sign !== other).length;
    const length = lines.slice(from, to).filter(({ sign }) => sign !== other).length;
    return `${length === 0 ? before : before + 1}${length === 1 ? '' : `,${length}`}`;
  };
  const rows = lines
    .slice(from, to)
    .map(({ sign, text }) =>
      text.endsWith('\n') ? sign + text : `${sign}${text}\n\\ No newline at end of file\n`,
    );
  return `@@ -${range('+')} +${range('-')} @@\n${rows.join('')}`;
}
