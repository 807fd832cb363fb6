import type { Language } from '@amanat/domain/time/format-date.ts';
import { ApiProblem, silence } from '../api/request.ts';
import { problemTexts } from './problem-texts.ts';

/** Whether a part of the console itself did not arrive: each browser says so in words of its own. */
const isUnloaded = (error: unknown): boolean =>
  error instanceof TypeError &&
  /dynamically imported module|importing a module script failed/i.test(error.message);

/** Title and mend of whatever was thrown; a code without words of ours is told as the server told it. */
export function problemWords(
  error: unknown,
  language: Language,
): { readonly title: string; readonly fix: string; readonly code: string } {
  const problem =
    error instanceof ApiProblem
      ? error
      : isUnloaded(error)
        ? silence
        : { code: 'AMANAT-HTTP-500', title: 'Something failed in this page', fix: 'Reload the page.' };
  const ours = problemTexts[problem.code];
  const said = ours && (language === 'en' ? undefined : ours[language]);
  return { title: said?.title ?? problem.title, fix: said?.fix ?? problem.fix, code: problem.code };
}
