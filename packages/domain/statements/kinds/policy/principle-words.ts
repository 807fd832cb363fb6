import { principleIds } from '../../../manifest/lists.ts';
import type { Localized } from '../../../schema/schema.ts';
import { say } from '../../phrase.ts';

export type Principle = (typeof principleIds)[number];

const table: Readonly<Record<Principle, { words: Localized; servedBy: readonly string[] }>> = {
  lawfulness: {
    words: say('qanunilik', 'lawfulness', 'законность'),
    servedBy: ['grounds-only', 'purpose-declared', 'law-and-controller'],
  },
  fairness: {
    words: say('ədalət', 'fairness', 'справедливость'),
    servedBy: ['objection-to-profiling', 'only-with-consent', 'request-file', 'rights-list'],
  },
  transparency: {
    words: say('şəffaflıq', 'transparency', 'прозрачность'),
    servedBy: ['access-answer-contents', 'notice-before-change', 'published-at', 'cookie-explanation'],
  },
  'purpose-limitation': {
    words: say('məqsədlə məhdudluq', 'purpose limitation', 'ограничение цели'),
    servedBy: ['purpose-limited-to', 'purpose-declared', 'processor-own-aims-forbidden'],
  },
  minimisation: {
    words: say('minimallaşdırma', 'minimisation', 'минимизация'),
    servedBy: ['minimisation', 'recipients-need-only'],
  },
  accuracy: {
    words: say('dəqiqlik', 'accuracy', 'точность'),
    servedBy: ['right', 'rights-list', 'register-review'],
  },
  'storage-limitation': {
    words: say('saxlanmanın məhdudluğu', 'storage limitation', 'ограничение хранения'),
    servedBy: ['retention', 'kept-only-as-needed', 'stop-and-destroy-within', 'cookie-lifetimes'],
  },
  integrity: {
    words: say('bütövlük', 'integrity', 'целостность'),
    servedBy: ['journals-kept', 'backup-restore', 'duties-done'],
  },
  confidentiality: {
    words: say('məxfilik', 'confidentiality', 'конфиденциальность'),
    servedBy: ['access-by-role', 'encrypted-storage', 'staff-sign-in', 'contract-required'],
  },
  accountability: {
    words: say('hesabatlılıq', 'accountability', 'подотчётность'),
    servedBy: ['processing-register', 'request-journal', 'journals-kept', 'impact-assessment'],
  },
};
/** A principle of GDPR 5 by its name. */
export function principleWords(principle: Principle): Localized {
  return table[principle].words;
}
/** Statement kinds that put a principle into practice. */
export function servedBy(principle: Principle): readonly string[] {
  return table[principle].servedBy;
}
