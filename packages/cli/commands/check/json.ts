import type { Sentence } from '@amanat/domain/manifest/finding-sentence.ts';
import type { CheckLanguage } from './check-words.ts';
import type { Located } from './manifest-document.ts';
import { type Mends, mendsForPrograms } from './mends-told.ts';

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
export function json(findings: readonly Located[], language: CheckLanguage = 'en', mends?: Mends): string {
  const rows = findings.map((finding) => {
    const { code, severity, file, place, message, why, fix, promises, edit } = finding;
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
      ...(edit ? { replacement: edit.text } : {}),
    };
  });
  return JSON.stringify({ findings: rows, ...(mends ? mendsForPrograms(mends, language) : {}) }, null, 2);
}
