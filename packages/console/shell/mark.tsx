import classes from './mark.module.css';

export function Mark() {
  return (
    <span className={classes.mark}>
      <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden>
        <rect width="32" height="32" rx="9" />
        <path d="M9.5 11.2c1.6-1.9 3.7-2.9 6.2-2.9 4.4 0 7.3 3.1 7.3 7.7s-2.9 7.7-7.1 7.7c-4 0-6.6-2.7-6.6-6.6v-.9h10.3c-.1-3.2-1.5-5-4-5-1.8 0-3.2.8-4.4 2.4zm3 7.2c.2 2.4 1.4 3.7 3.4 3.7s3.3-1.3 3.6-3.7z" />
      </svg>
      <span>Əmanət</span>
    </span>
  );
}
