import { answerCalls } from '../platform/thread/answer-calls.ts';
import { Problem } from '../platform/problem.ts';
import { checkDeclaration, checkedGroups, type CheckedDeclaration } from './check-declaration.ts';
import type { DeclarationTexts } from './read-declaration.ts';

/** Why texts cannot be read: the problem itself would arrive as a mere error. */
export interface Unreadable {
  readonly unreadable: string;
}

const calls = {
  check: (texts: DeclarationTexts, today: string): CheckedDeclaration | Unreadable => {
    try {
      return checkDeclaration(texts, today);
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'AMANAT-POLICY-002') throw error;
      return { unreadable: error.message };
    }
  },
  groups: checkedGroups,
};
/** What the thread that checks declarations can be asked for. */
export type CheckDeclarationCalls = typeof calls;
answerCalls(calls);
