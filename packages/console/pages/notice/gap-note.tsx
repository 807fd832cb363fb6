import type { AccountsGap } from '@amanat/contract/version-notice.ts';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../language/language.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import { gapTexts } from './gap-texts.ts';
import classes from './notice.module.css';

const steps = {
  stores: ['declare', 'mark', 'name', 'publish'],
  accounts: ['mark', 'publish'],
  connector: ['declare', 'mark', 'name', 'publish'],
  connection: ['connect'],
} as const;

/** What is missing to know whom to write to, and how it is mended, step by step. */
export function GapNote({ gap: { lacks, names } }: { readonly gap: AccountsGap }) {
  const t = useTexts(gapTexts);
  const { org } = useStaff();
  const named = names.join(', ');
  return (
    <div className={classes.gap} role="status">
      <h3>{t.title}</h3>
      <p>{t.lacks[lacks](named)}</p>
      <p>
        <b>{t.how}</b>
      </p>
      <ol>
        {steps[lacks].map((step) => (
          <li key={step}>{step === 'connect' ? t.steps.connect(named) : t.steps[step]}</li>
        ))}
      </ol>
      <p>
        {t.orSelf}{' '}
        <Link to="/$org/today" params={{ org }}>
          {t.today}
        </Link>
      </p>
    </div>
  );
}
