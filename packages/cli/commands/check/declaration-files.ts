import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Finding } from '@amanat/domain/manifest/finding.ts';
import { languageOfFile, withLanguages } from '@amanat/domain/manifest/with-languages.ts';
import { inLanguageFile } from './in-language-file.ts';
import { type Located, type ManifestDocument, manifestDocument, textOf } from './manifest-document.ts';
import { reading } from './reading.ts';

/** A manifest with the language files beside it, as one declaration. */
export interface DeclarationFiles {
  /** Undefined when one of the files cannot be read as YAML. */
  readonly value: unknown;
  /** What is wrong with the YAML of any of them. */
  readonly faults: readonly Located[];
  /** What only shows when they are put together. */
  readonly findings: readonly Finding[];
  /** Texts by file name. */
  readonly sources: ReadonlyMap<string, string>;
  readonly manifest: string;
  /** Texts of the language files by tag. */
  readonly languages: Readonly<Record<string, string>>;
  locate(finding: Finding): Located;
}

/** Reads a manifest and the `banner.<language>.yaml` beside it. Throws `CannotRun` when one cannot be read. */
export function readDeclaration(file: string): DeclarationFiles {
  const paths = [file, ...languageFiles(file)];
  return declarationOf(file, new Map(paths.map((path) => [path, textOf(path)])));
}

/** The same of texts that were read already. @param file path of the manifest. @param sources all texts by path, its own among them. */
export function declarationOf(file: string, sources: ReadonlyMap<string, string>): DeclarationFiles {
  const documents = Array.from(sources, ([path, source]) => ({
    path,
    tag: path === file ? undefined : languageOfFile(basename(path)),
    document: manifestDocument(path, source),
  }));
  const manifest = documents.find(({ path }) => path === file)!.document;
  const languages = documents.flatMap(({ tag, ...one }) => (tag === undefined ? [] : [{ tag, ...one }]));
  const byTag = new Map(languages.map((one) => [one.tag, one]));
  const faults = documents.flatMap(({ document }) => document.faults);
  const parsed = new Map(languages.map(({ tag, document }) => [tag, document.value]));
  const { value, findings } =
    faults.length > 0 ? { value: undefined, findings: [] } : withLanguages(manifest.value, parsed);
  return {
    value,
    faults,
    findings,
    manifest: manifest.source,
    languages: Object.fromEntries(languages.map(({ tag, document }) => [tag, document.source])),
    sources,
    locate: (finding) => locateIn(finding, manifest, byTag),
  };
}

/** A finding about a language is one about its file, except that it stands in the manifest as well. */
function locateIn(
  finding: Finding,
  manifest: ManifestDocument,
  files: ReadonlyMap<string, { readonly path: string; readonly document: ManifestDocument }>,
): Located {
  const [section, tag, ...path] = finding.path;
  const own = section === 'languages' ? files.get(String(tag)) : undefined;
  if (!own || finding.code === 'AMANAT-CHK-014') return manifest.locate(finding);
  const placed: Placed =
    path.length > 0 ? { path, at: finding.at ?? 'value' } : { path: ['language'], at: 'value' };
  return { ...own.document.locate({ ...inLanguageFile(finding, own.path), ...placed }), path: finding.path };
}
type Placed = Required<Pick<Finding, 'path' | 'at'>>;

function languageFiles(file: string): readonly string[] {
  const folder = dirname(file);
  return reading(folder, () => readdirSync(folder))
    .toSorted()
    .filter((name) => languageOfFile(name) !== undefined)
    .map((name) => join(folder, name));
}
