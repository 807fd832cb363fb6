import { policyErrors } from '@amanat/contract/errors/policy.ts';
import type { Finding } from '@amanat/domain/manifest/finding.ts';
import { withLanguages } from '@amanat/domain/manifest/with-languages.ts';
import { keyAt } from '@amanat/domain/schema/key-at.ts';
import { parseDocument } from 'yaml';
import { problems } from '../platform/problem.ts';

const fail = problems(policyErrors);

/** A declaration as it is given: the manifest, and its language files by the tag in their names. */
export interface DeclarationTexts {
  readonly manifest: string;
  readonly languages: Readonly<Record<string, string>>;
}

/** Reads the texts of a declaration and puts them together; throws a coded problem when one of them is not YAML. */
export function readDeclaration({ manifest, languages }: DeclarationTexts): {
  readonly value: unknown;
  readonly findings: readonly Finding[];
} {
  const files = Object.entries(languages).map(([tag, text]) => [tag, readYaml(text, `${tag}: `)] as const);
  return withLanguages(readYaml(manifest, ''), new Map(files));
}

/** @param where what the problem names the text by, when it is not the manifest. */
function readYaml(source: string, where: string): unknown {
  const document = parseDocument(source, { uniqueKeys: true });
  const [error] = document.errors;
  if (error?.code === 'DUPLICATE_KEY') {
    const line = error.linePos?.[0].line ?? 1;
    throw fail(
      'AMANAT-POLICY-002',
      `${where}The key "${keyAt(source, error.pos[0])}" stands twice (line ${line}).`,
    );
  }
  if (error) throw fail('AMANAT-POLICY-002', `${where}${error.message.split('\n')[0]}`);
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    // Aliases that multiply into a bomb, or one without its anchor.
    throw fail('AMANAT-POLICY-002', cause instanceof ReferenceError ? where + cause.message : undefined);
  }
}
