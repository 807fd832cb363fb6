import type { Sentence } from '@amanat/domain/manifest/finding-sentence.ts';
import { inYaml } from '@amanat/domain/manifest/in-yaml.ts';
import type { CheckLanguage } from './check-words.ts';
import type { Located } from './manifest-document.ts';

/** The values of a sentence for programs, with their words in a language. */
export function factsOf({ facts }: Sentence, language: CheckLanguage) {
  return Object.fromEntries(
    Object.entries(facts).map(([name, { kind, value, words }]) => [
      name,
      { kind, value, text: words[language] },
    ]),
  );
}

/** All values of a finding, by the sentence that tells them. */
export function allFacts({ sentence, because, mend }: Located, language: CheckLanguage) {
  return {
    message: factsOf(sentence, language),
    why: factsOf(because, language),
    fix: factsOf(mend, language),
  };
}

/** The findings for programs: one object, its form is docs/schema/check.schema.json. */
export function json(findings: readonly Located[], language: CheckLanguage = 'en'): string {
  const rows = findings.map((finding) => {
    const { code, severity, file, place, message, why, fix, promises, replacement } = finding;
    return {
      code,
      severity,
      file,
      line: place.line,
      column: place.column,
      message,
      why,
      fix,
      promises,
      facts: allFacts(finding, language),
      ...(replacement === undefined ? {} : { replacement: inYaml(replacement) }),
    };
  });
  return JSON.stringify({ findings: rows }, null, 2);
}
