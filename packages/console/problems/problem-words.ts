import type { Language } from '@amanat/domain/time/format-date.ts';
import { ApiProblem } from '../api/request.ts';
import { problemTexts } from './problem-texts.ts';

/** Title and mend of whatever was thrown; a code without words of ours is told as the server told it. */
export function problemWords(
  error: unknown,
  language: Language,
): { readonly title: string; readonly fix: string; readonly code: string } {
  const problem =
    error instanceof ApiProblem
      ? error
      : { code: 'AMANAT-HTTP-500', title: 'Something failed in this page', fix: 'Reload the page.' };
  const ours = problemTexts[problem.code];
  const said = ours && (language === 'en' ? undefined : ours[language]);
  return { title: said?.title ?? problem.title, fix: said?.fix ?? problem.fix, code: problem.code };
}
