import type { Localized } from '../schema/schema.ts';
import { same } from '../statements/phrase.ts';
import { wordsOfCode } from './code-words/words-of-code.ts';
import type { FindingGroup } from './finding-group.ts';
import type { Finding } from './finding.ts';
import { gravestFirst } from './severities.ts';

type Found = Pick<Finding, 'code' | 'path' | 'message'> & Partial<Finding>;

/**
 * Findings by code and severity, gravest first, then those with most places.
 * @param placeOf how a place is told; without it, as its path: `purposes.marketing.basis`.
 */
export function groupFindings(
  findings: readonly Found[],
  placeOf: (path: Finding['path']) => Localized = (path) => same(path.join('.')),
): readonly FindingGroup[] {
  const groups = Map.groupBy(findings, ({ severity, code }) => `${severity} ${code}`);
  return [...groups.values()]
    .map((found): FindingGroup => {
      const { code, severity = 'error', law = null } = found[0]!;
      const places = found.map(({ path, message, sentence, mend, promises = [] }) => ({
        place: placeOf(path),
        promise: path[0] === 'statements' ? (promises[0] ?? null) : null,
        message: sentence?.words ?? same(message),
        fix: mend?.words ?? null,
        promises,
      }));
      return { code, severity, words: wordsOf(code, found), law, places };
    })
    .toSorted((a, b) => gravestFirst(a, b) || b.places.length - a.places.length);
}

/** What a code stands for; where all its findings give one reason and cite no law beside it, that reason. */
function wordsOf(code: string, found: readonly Found[]): FindingGroup['words'] {
  const words = wordsOfCode(code);
  const [first] = found;
  if (
    !words ||
    !first?.because ||
    found.some(({ law, because }) => law || because?.words.en !== first.because?.words.en)
  )
    return words ?? null;
  return { ...words, why: first.because.words };
}
