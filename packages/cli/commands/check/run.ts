import { checkManifest } from '@amanat/domain/manifest/check.ts';
import { codes } from '@amanat/domain/manifest/codes.ts';
import type { Severity } from '@amanat/domain/manifest/finding.ts';
import { findingIn } from '@amanat/domain/manifest/finding-words.ts';
import { gravestFirst, isAtLeast } from '@amanat/domain/manifest/severities.ts';
import { standardLaw } from '@amanat/domain/rules/standard-law.ts';
import { kinds } from '@amanat/domain/statements/registry.ts';
import { type CheckLanguage, checkWords } from './check-words.ts';
import { type DeclarationFiles, readDeclaration } from './declaration-files.ts';
import { json } from './json.ts';
import type { Located } from './manifest-document.ts';
import { manifestFiles } from './manifest-files.ts';
import { mendDeclaration, type MendedDeclaration, mendsIn } from './mend.ts';
import { type Mends, mendsInWords } from './mends-told.ts';
import { pretty, type PrettyOptions, summary } from './pretty.ts';
import { replaceable, replaceFile } from './replace-file.ts';
import { sarif } from './sarif.ts';
import { unifiedDiff } from './unified-diff.ts';

export const formats = ['pretty', 'json', 'sarif'] as const;
export interface CheckRun extends PrettyOptions {
  readonly path: string | undefined;
  readonly format: (typeof formats)[number];
  readonly failOn: Severity;
  /** `YYYY-MM-DD`: contracts, reviews and certificates are held against this day. */
  readonly today: string;
  readonly version: string;
  /** Whether what is certain is put right in the files; only told unless given. */
  readonly fix?: 'no' | 'dry-run' | 'write';
}
interface Printed {
  readonly output: string;
  /** For standard error: what is no part of a diff that stands in `output`. */
  readonly aside?: string;
}
interface Checked extends Pick<MendedDeclaration, 'findings' | 'mended' | 'undone'> {
  readonly read: DeclarationFiles;
  /** As it is once mended; the same as `read` where nothing was. */
  readonly declaration: DeclarationFiles;
}

/**
 * Checks the manifests of a path, and puts right what is certain where that is asked for. Gives what to print and the exit
 * code: 0 clean, 1 findings at or above `failOn`, of those that are left. Throws `CannotRun` when there is nothing to check, or
 * a file cannot be read or written; nothing is written then, unless the system refuses in the midst of it.
 */
export function run(options: CheckRun): Printed & { readonly exitCode: 0 | 1 } {
  const check = (declaration: DeclarationFiles) => inFiles(declaration, options.today);
  const checked = manifestFiles(options.path).map((file): Checked => {
    const read = readDeclaration(file);
    if (options.fix === 'write' || options.fix === 'dry-run')
      return { read, ...mendDeclaration(file, read, check) };
    return { read, declaration: read, findings: check(read), mended: [], undone: [] };
  });
  const findings = checked.flatMap((one) =>
    one.findings.map((finding) => findingIn(finding, options.language ?? 'en')),
  );
  const failed = findings.some((finding) => isAtLeast(finding, options.failOn));
  return { ...render(findings, checked, mendsOf(checked, options), options), exitCode: failed ? 1 : 0 };
}

/** Writes what was mended, all files that may not be written being told before the first is. */
function mendsOf(checked: readonly Checked[], { fix }: CheckRun): Mends | undefined {
  if (fix === undefined || fix === 'no') return undefined;
  const changed = checked.flatMap(({ read, declaration }) =>
    Array.from(read.sources, ([path, was]) => ({ path, was, is: declaration.sources.get(path)! })),
  );
  const all = {
    mended: checked.flatMap(({ mended }) => mended),
    undone: checked.flatMap(({ undone }) => undone),
  };
  const others = changed.filter(({ was, is }) => was !== is);
  if (fix === 'dry-run') {
    const diff = others.map(({ path, was, is }) => unifiedDiff(path, was, is)).join('');
    return { ...all, written: [], diff };
  }
  const files = others.map(({ path, was, is }) => ({ file: replaceable(path, was), is }));
  for (const { file, is } of files) replaceFile(file, is);
  return { ...all, written: files.map(({ file }) => file.path) };
}

/** The findings of one manifest and its languages, worst first; those of the YAML itself when it cannot be read. */
export function inFiles(declaration: DeclarationFiles, today: string): readonly Located[] {
  if (declaration.faults.length > 0) return declaration.faults;
  const findings = checkManifest(declaration.value, { law: standardLaw, today, kinds });
  return [...declaration.findings, ...findings]
    .map((finding) => declaration.locate(finding))
    .toSorted((a, b) => gravestFirst(a, b) || a.place.line - b.place.line);
}

function render(
  findings: readonly Located[],
  checked: readonly Checked[],
  mends: Mends | undefined,
  options: CheckRun,
): Printed {
  const { format, language = 'en', version } = options;
  if (format === 'json') return { output: `${json(findings, language, mends)}\n` };
  if (format === 'sarif') return { output: `${sarif(findings, codes, version, language)}\n` };
  const sources = new Map(checked.flatMap(({ declaration }) => [...declaration.sources]));
  const frames = findings.map((finding) => pretty(finding, sources.get(finding.file) ?? '', options));
  const told = mends ? mendsInWords(mends, language) : [];
  const more = counted(checked, mends, language);
  const text = [
    ...told,
    ...(told.length > 0 && frames.length > 0 ? [''] : []),
    ...frames,
    [summary(findings, checked.length, language), ...more].join('; '),
  ].join('\n');
  return mends?.diff === undefined ? { output: `${text}\n` } : { output: mends.diff, aside: text };
}

function counted(
  checked: readonly Checked[],
  mends: Mends | undefined,
  language: CheckLanguage,
): readonly string[] {
  const words = checkWords[language];
  if (mends?.diff !== undefined) return [words.toMendCount(mends.mended.length)];
  if (mends) return [words.mendedCount(mends.mended.length)];
  const offered = checked.flatMap(({ findings, declaration }) => mendsIn(findings, declaration));
  return offered.length === 0 ? [] : [words.mendable(offered.length)];
}
