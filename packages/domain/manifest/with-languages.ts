import { fact } from './finding-facts.ts';
import { says } from './finding-sentence.ts';
import { isPlain, problem } from '../schema/validate.ts';
import type { Finding } from './finding.ts';

/** The language a file beside the manifest is named after: `tr` of `banner.tr.yaml`; undefined for other files. */
export function languageOfFile(name: string): string | undefined {
  return /^banner\.(.+)\.(?:yaml|yml|json)$/.exec(name)?.[1];
}

/**
 * The declaration with its languages in it, as if they stood in the manifest: what is checked, hashed and published.
 * @param value the parsed manifest. @param files parsed language files by the tag in their name.
 * @returns findings for languages that stand both in the manifest and in a file.
 */
export function withLanguages(
  value: unknown,
  files: ReadonlyMap<string, unknown>,
): { readonly value: unknown; readonly findings: readonly Finding[] } {
  if (!isPlain(value) || files.size === 0) return { value, findings: [] };
  const inside = isPlain(value['languages']) ? value['languages'] : {};
  const twice = [...files.keys()].filter((tag) => Object.hasOwn(inside, tag));
  return {
    value: { ...value, languages: { ...inside, ...Object.fromEntries(files) } },
    findings: twice.map((tag) =>
      problem(
        'AMANAT-CHK-014',
        ['languages', tag],
        says(
          { tag: fact.code(tag) },
          '«{tag}» dili həm bəyannamədə, həm də yanındakı faylda var',
          '"{tag}" stands in the manifest and in a file beside it',
          'Язык «{tag}» есть и в декларации, и в файле рядом',
        ),
        {
          fix: says(
            { file: fact.code(`banner.${tag}.yaml`), drop: fact.remove(['languages', tag]) },
            '{file} faylı qalsın, bəyannamədən isə {drop} bölməsini silin.',
            'Keep {file}, and take {drop} out of the manifest.',
            'Оставьте файл {file}, а из декларации уберите {drop}.',
          ),
        },
      ),
    ),
  };
}
