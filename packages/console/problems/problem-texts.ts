import { accessProblems } from './said/access.ts';
import { consentsProblems } from './said/consents.ts';
import { noticesProblems } from './said/notices.ts';
import { oversightProblems } from './said/oversight.ts';
import { preferencesProblems } from './said/preferences.ts';
import { requestsProblems } from './said/requests.ts';
import type { ProblemTexts } from './said.ts';

/** What went wrong and how to mend it, in the console's words. */
export const problemTexts: ProblemTexts = {
  ...accessProblems,
  ...requestsProblems,
  ...consentsProblems,
  ...preferencesProblems,
  ...oversightProblems,
  ...noticesProblems,
};
