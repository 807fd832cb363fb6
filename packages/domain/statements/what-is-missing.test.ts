import { expect, test } from 'vitest';
import { manifestOf, organisations } from '../manifest/testing/organisations.ts';
import type { PromiseState } from './kind.ts';
import type { Reads } from './reads.ts';
import { kinds } from './registry.ts';
import { everythingSeen } from './testing/everything-seen.ts';

type Path = readonly (string | number)[];
/** One figure of a reading that is not as it was. */
interface Change {
  readonly path: Path;
  readonly value: unknown;
}
const worstFirst: readonly PromiseState[] = ['broken', 'at-risk', 'not-yet-shown', 'kept'];
/** The declaration and the day; all the rest of a reading was seen. */
const given = ['now', 'today', 'law', 'manifest', 'gate'];

function changed(value: unknown, [first, ...rest]: Path, to: unknown): unknown {
  if (first === undefined) return to;
  if (Array.isArray(value))
    return value.map((each: unknown, i) => (i === first ? changed(each, rest, to) : each));
  const record = value as Readonly<Record<string, unknown>>;
  return { ...record, [first]: changed(record[first], rest, to) };
}
const after = (reads: Reads, { path, value }: Change) => changed(reads, path, value) as Reads;

/** Every value inside, with the way to it; of rows that are alike the first two. */
function* inside(value: unknown, path: Path): Generator<readonly [path: Path, value: unknown]> {
  if (path.length > 0) yield [path, value];
  const rows = Array.isArray(value) ? [...value.slice(0, 2).entries()] : Object.entries(value ?? {});
  if (typeof value !== 'object' || value === null) return;
  for (const [name, each] of rows)
    if (path.length > 0 || !given.includes(String(name))) yield* inside(each, [...path, name]);
}

/** What else a figure could be; whether that is worse shows in the states. */
function others(value: unknown): readonly unknown[] {
  if (typeof value === 'number') return [value + 1, Math.max(0, value - 1)];
  if (typeof value === 'boolean') return [!value];
  if (value === null) return ['2019-01-01T00:00:00.000Z'];
  if (Array.isArray(value))
    return [value.slice(1), ...(value.every((each) => typeof each === 'string') ? [['x']] : [])];
  if (typeof value !== 'string') return [];
  if (/^\d{4}-/.test(value)) return [`2018${value.slice(4)}`, `2031${value.slice(4)}`];
  return /^P\d/.test(value) ? ['P99Y', 'P1D'] : /^\d\.\d$/.test(value) ? ['1.0'] : [];
}
/** Rows that have a form of their own, and that are there when something is wrong. */
const faults: readonly Change[] = [
  { path: ['unseenSites'], value: [{ site: 'https://example.az', because: 'failing' }] },
  { path: ['stores', 0, 'specialColumns'], value: [{ column: 'blood', kind: 'health' }] },
];

/** What says which row it is and what it was done by is never missing from a row. */
const ofEachRow = [
  'number',
  'version',
  'effectiveAt',
  'publishedAt',
  'approved',
  'at',
  'checkedAt',
  'startedAt',
];
/** How a figure is missing: not read, not counted, none so far, no such day. */
function absent(path: Path, value: unknown): readonly Change[] {
  const name = String(path.at(-1));
  if (ofEachRow.includes(name)) return [];
  const isDay = typeof value === 'string' && /^\d{4}-\d\d-\d\dT|^\d\.\d$/.test(value);
  if (path.length === 1 || name === 'verified' || name === 'clock' || isDay) return [{ path, value: null }];
  const optional = path.length === 2 && path[0] === 'retention' && name !== 'schedules' && name !== 'acts';
  if (optional || path.at(-2) === 'handling') return [{ path, value: undefined }];
  if (typeof value === 'number') return [{ path, value: 0 }];
  return Array.isArray(value) ? [{ path, value: [] }] : [];
}

/** What says nothing without the other: a part of it, or a figure that is held against it. */
const saysNothingWithout: readonly (readonly [part: RegExp, whole: RegExp])[] = [
  [/^stores/, /^requests$/],
  [/^unseenSites/, /^crawls$/],
  [/^consents\.lastAt/, /^consents\.sites$/],
  [/^consents\.without/, /^consents\.total$/],
  [/^announcements/, /^policy(\.versions)?$/],
  [/^policy/, /^policy\.(versions|inForce)$/],
  [/^requests\.handling/, /^requests\.handling/],
  [/^retention\.confirmations/, /^retention\.confirmations\.given$/],
  [
    /^retention\.(acts|erasedRows|schedules\.\d\.destroyed)/,
    /^retention\.(acts|erasedRows|schedules(\.\d\.destroyed)?)$/,
  ],
  [/^disclosures\.told/, /^disclosures\.tellable$/],
  [/^access\.accounts/, /^access\.accounts$/],
];
function isOnItsOwn(fault: Path, missing: Path): boolean {
  const [part, whole] = [fault.join('.'), missing.join('.')];
  const within = missing.every((name, i) => i >= fault.length || fault[i] === name);
  return !within && !saysNothingWithout.some(([a, b]) => a.test(part) && b.test(whole));
}

/** Evidence from a reading, and which parts of it were looked at: what was not cannot have changed it. */
function looking(reads: Reads, evidence: (reads: Reads) => { readonly state: PromiseState }) {
  const parts = new Set<string>();
  const { state } = evidence(
    new Proxy(reads, { get: (target, part: keyof Reads & string) => (parts.add(part), target[part]) }),
  );
  return { state, sawPart: ({ path }: Change) => parts.has(String(path[0])) };
}

for (const name of organisations)
  test(`${name}: what is missing hides nothing that is broken or at risk, and what is at risk nothing that is broken`, () => {
    const manifest = manifestOf(name);
    const well = everythingSeen(manifest);
    const figures = [...inside(well, [])];
    const worse = [
      ...figures
        .filter(([path]) => !['unswept', 'unseenSites'].includes(String(path.at(-1))))
        .flatMap(([path, value]) => others(value).map((other) => ({ path, value: other }))),
      ...faults,
    ];
    const missing = figures.flatMap(([path, value]) => absent(path, value));
    const hidden: string[] = [];
    let [shown, tried] = [0, 0];
    for (const statement of manifest.statements) {
      const evidence = (reads: Reads) => kinds.get(statement.says)!.evidence(statement, reads);
      const start = looking(well, evidence);
      for (const fault of worse.filter(start.sawPart)) {
        const faulty = after(well, fault);
        const { state, sawPart } = looking(faulty, evidence);
        if (state === start.state || worstFirst.indexOf(state) > 1) continue;
        shown += 1;
        for (const lack of missing.filter(sawPart)) {
          if (!isOnItsOwn(fault.path, lack.path)) continue;
          tried += 1;
          const without = evidence(after(faulty, lack)).state;
          if (worstFirst.indexOf(without) > worstFirst.indexOf(state))
            hidden.push(
              `${statement.id} ${statement.says}: ${state} by ${fault.path.join('.')}, ${without} without ${lack.path.join('.')}`,
            );
        }
      }
    }
    expect(hidden).toEqual([]);
    expect(Math.min(shown, tried)).toBeGreaterThan(20);
  });
