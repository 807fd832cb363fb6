import type { Localized } from '../schema/schema.ts';
import type { Finding } from './finding.ts';

/** The three sentences of a finding. */
type Said = Pick<Finding, 'sentence' | 'because' | 'mend'>;
/** The same as texts of one language. */
type Told = Pick<Finding, 'message' | 'why' | 'fix'>;

/** A finding in a reader's language: what is wrong there, why it matters and how to mend it, with its own values. */
export function findingIn<F extends Said>(finding: F, language: keyof Localized): F & Told {
  const { sentence, because, mend } = finding;
  return {
    ...finding,
    message: sentence.words[language],
    why: because.words[language],
    fix: mend.words[language],
  };
}
