import type { Path } from '@amanat/domain/manifest/finding.ts';
import { isAtLeast, severities } from '@amanat/domain/manifest/severities.ts';
import type { Located } from './manifest-document.ts';

/**
 * What speaks against edits: a finding that was not there before them, as grave as one of those they mend, or one of those
 * itself that is there still. Undefined when nothing does.
 *
 * What the checker could not see before is no harm: rules are not asked while parts are missing or of a wrong type, kinds not
 * while dates are no dates, and nothing looks below a key that is not known.
 */
export function harmOf(
  mended: readonly Located[],
  before: readonly Located[],
  after: readonly Located[],
): Located | undefined {
  const least = severities.findLast((severity) => mended.some((one) => one.severity === severity)) ?? 'note';
  const known = new Map<string, number>();
  for (const one of before) {
    const name = nameOf(one.code, renamed(one, mended));
    known.set(name, (known.get(name) ?? 0) + 1);
  }
  for (const one of mended) {
    const name = nameOf(one.code, renamed(one, mended));
    known.set(name, (known.get(name) ?? 0) - 1);
  }
  return after.find((one) => {
    const name = nameOf(one.code, one.path);
    const left = known.get(name) ?? 0;
    known.set(name, left - 1);
    return left <= 0 && isAtLeast(one, least) && !wasHidden(one, mended, before);
  });
}

const nameOf = (code: string, path: Path) => JSON.stringify([code, ...path]);

/** The path of a finding once the keys on its way have their new names. */
function renamed({ path }: Located, mended: readonly Located[]): Path {
  const keys = mended.filter(({ at }) => at === 'key').toSorted((a, b) => a.path.length - b.path.length);
  return keys.reduce<Path>(
    (now, { path: key, replacement }) =>
      key.every((step, i) => path[i] === step) ? now.with(key.length - 1, replacement!) : now,
    path,
  );
}

/** Findings of facts wait for the form, those of statements for real dates and periods as well. */
const waitsFor = (code: string): RegExp | undefined =>
  /-[12]\d\d$/.test(code) ? /-00[45]$/ : /-[345]\d\d$/.test(code) ? /-00[4578]$/ : undefined;

function wasHidden({ code, path }: Located, mended: readonly Located[], before: readonly Located[]): boolean {
  const wait = waitsFor(code);
  if (wait && before.some((one) => wait.test(one.code))) return true;
  return mended.some((one) => {
    const key = renamed(one, mended);
    const unknown = one.code === 'AMANAT-CHK-003' && one.at === 'key';
    return unknown && path.length > key.length && key.every((step, i) => path[i] === step);
  });
}
