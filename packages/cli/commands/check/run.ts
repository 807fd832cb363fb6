import { checkManifest } from '@amanat/domain/manifest/check.ts';
import { codes } from '@amanat/domain/manifest/codes.ts';
import type { Severity } from '@amanat/domain/manifest/finding.ts';
import { findingIn } from '@amanat/domain/manifest/finding-words.ts';
import { gravestFirst, isAtLeast } from '@amanat/domain/manifest/severities.ts';
import { standardLaw } from '@amanat/domain/rules/standard-law.ts';
import { kinds } from '@amanat/domain/statements/registry.ts';
import { json } from './json.ts';
import { manifestFiles } from './manifest-files.ts';
import { type DeclarationFiles, readDeclaration } from './declaration-files.ts';
import type { Located } from './manifest-document.ts';
import { pretty, summary, type PrettyOptions } from './pretty.ts';
import { sarif } from './sarif.ts';

export const formats = ['pretty', 'json', 'sarif'] as const;
export interface CheckRun extends PrettyOptions {
  readonly path: string | undefined;
  readonly format: (typeof formats)[number];
  readonly failOn: Severity;
  /** `YYYY-MM-DD`: contracts, reviews and certificates are held against this day. */
  readonly today: string;
  readonly version: string;
}

/**
 * Checks the manifests of a path. Gives what to print and the exit code: 0 clean, 1 findings at or above
 * `failOn`. Throws `CannotRun` when there is nothing to check or it cannot be read.
 */
export function run(options: CheckRun): { readonly output: string; readonly exitCode: 0 | 1 } {
  const files = manifestFiles(options.path);
  const sources = new Map<string, string>();
  const findings = files.flatMap((file) => {
    const declaration = readDeclaration(file);
    for (const [name, source] of declaration.sources) sources.set(name, source);
    return inFiles(declaration, options.today).map((finding) => findingIn(finding, options.language ?? 'en'));
  });
  const failed = findings.some((finding) => isAtLeast(finding, options.failOn));
  return { output: render(findings, sources, files.length, options), exitCode: failed ? 1 : 0 };
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
  sources: ReadonlyMap<string, string>,
  manifests: number,
  options: CheckRun,
): string {
  if (options.format === 'json') return json(findings, options.language);
  if (options.format === 'sarif') return sarif(findings, codes, options.version, options.language);
  const frames = findings.map((finding) => pretty(finding, sources.get(finding.file) ?? '', options));
  return [...frames, summary(findings, manifests, options.language)].join('\n');
}
