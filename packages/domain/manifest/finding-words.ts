import type { Localized } from '../schema/schema.ts';
import type { Finding } from './finding.ts';

/** A finding in a reader's language: what is wrong there, why it matters and how to mend it, with its own values. */
export function findingIn<F extends Finding>(finding: F, language: keyof Localized): F {
  const { sentence, because, mend } = finding;
  return {
    ...finding,
    message: sentence.words[language],
    why: because.words[language],
    fix: mend.words[language],
  };
}
