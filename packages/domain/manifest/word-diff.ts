/** A run of words: in both texts, taken out of the former, or come in with the new one. */
export interface WordRun {
  readonly kind: 'kept' | 'taken' | 'new';
  readonly text: string;
}
type Kind = WordRun['kind'];
/** A word with what hangs on it (2025-ci, I’m), a run of blanks, or a single sign. */
const token = /[\p{L}\p{N}\p{M}]+(?:[’'ʼ-][\p{L}\p{N}\p{M}]+)*|\s+|[^\s]/gu;
/** Above this many comparisons the middle of two texts is told as a whole: a page must not wait for a book. */
const mostComparisons = 1_000_000;

/**
 * What became of a text, word by word: the shortest way from the former to the new one. The runs that are not `new`
 * spell the former text, those that are not `taken` the new one, to the letter. Texts with little in common are told
 * as one taken out and one come in: single words that happen to stand in both help nobody to read.
 */
export function wordDiff(was: string, is: string): readonly WordRun[] {
  const [old, now] = [was.match(token) ?? [], is.match(token) ?? []];
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  const room = Math.min(old.length, now.length) - head;
  while (tail < room && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  const steps = [
    ...old.slice(0, head).map((text): WordRun => ({ kind: 'kept', text })),
    ...between(old.slice(head, old.length - tail), now.slice(head, now.length - tail)),
    ...old.slice(old.length - tail).map((text): WordRun => ({ kind: 'kept', text })),
  ];
  const runs = runsOf(bridged(runsOf(steps)));
  return isAlike(runs, was, is) ? runs : runsOf([run('taken', was), run('new', is)]);
}
const run = (kind: Kind, text: string): WordRun => ({ kind, text });
const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '').length;

function isAlike(runs: readonly WordRun[], was: string, is: string): boolean {
  const common = runs.reduce((sum, { kind, text }) => sum + (kind === 'kept' ? letters(text) : 0), 0);
  return common * 3 >= Math.min(letters(was), letters(is));
}

/** The longest words that both have, in order; everything else is taken out or new. */
function between(old: readonly string[], now: readonly string[]): readonly WordRun[] {
  const all = [...old.map((text) => run('taken', text)), ...now.map((text) => run('new', text))];
  if (old.length * now.length === 0 || old.length * now.length > mostComparisons) return all;
  const longest = lengths(old, now);
  const steps: WordRun[] = [];
  let [i, j] = [0, 0];
  const wide = now.length + 1;
  while (i < old.length || j < now.length) {
    const [a, b] = [old[i], now[j]];
    if (a !== undefined && a === b) {
      steps.push(run('kept', a));
      i++;
      j++;
    } else if (
      b === undefined ||
      (a !== undefined && longest[(i + 1) * wide + j]! >= longest[i * wide + j + 1]!)
    )
      steps.push(run('taken', old[i++]!));
    else steps.push(run('new', now[j++]!));
  }
  return steps;
}
/** Letters that the rests of both have in common, for each pair of places: longer words hold more than blanks. */
function lengths(old: readonly string[], now: readonly string[]): Uint32Array {
  const wide = now.length + 1;
  const table = new Uint32Array((old.length + 1) * wide);
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      table[i * wide + j] =
        old[i] === now[j]
          ? table[(i + 1) * wide + j + 1]! + old[i]!.length
          : Math.max(table[(i + 1) * wide + j]!, table[i * wide + j + 1]!);
  return table;
}

/** A blank or a comma that alone stayed between two changes belongs to both: changes are read in whole phrases. */
function bridged(runs: readonly WordRun[]): readonly WordRun[] {
  return runs.flatMap((each, i) => {
    const isBridge = each.kind === 'kept' && letters(each.text) === 0 && i > 0 && i < runs.length - 1;
    return isBridge ? [run('taken', each.text), run('new', each.text)] : [each];
  });
}
/** Neighbours of one kind in one run; between two kept runs what was taken out stands before what came in. */
function runsOf(steps: readonly WordRun[]): readonly WordRun[] {
  const runs: WordRun[] = [];
  let pending = { taken: '', new: '' };
  const flush = () => {
    if (pending.taken !== '') runs.push(run('taken', pending.taken));
    if (pending.new !== '') runs.push(run('new', pending.new));
    pending = { taken: '', new: '' };
  };
  for (const { kind, text } of steps) {
    if (kind !== 'kept') {
      pending[kind] += text;
      continue;
    }
    flush();
    const last = runs.at(-1);
    if (last?.kind === 'kept') runs.splice(-1, 1, run('kept', last.text + text));
    else if (text !== '') runs.push(run('kept', text));
  }
  flush();
  return runs;
}
