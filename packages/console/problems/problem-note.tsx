import { useLanguage } from '../language/language.tsx';
import { icons } from '../parts/icons.ts';
import classes from './problem-note.module.css';
import { problemWords } from './problem-words.ts';

/** What went wrong and how to mend it, where it happened. */
export function ProblemNote({ error }: { readonly error: unknown }) {
  const { language } = useLanguage();
  const { title, fix, code } = problemWords(error, language);
  return (
    <div className={classes.note} role="alert">
      <icons.warning size={18} aria-hidden />
      <p>
        <strong>{title}</strong>
        <span>{fix}</span>
        <small>{code}</small>
      </p>
    </div>
  );
}
