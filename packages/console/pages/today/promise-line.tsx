import type { TodayItem } from '@amanat/contract/console.ts';
import type { PromiseState } from '@amanat/domain/statements/kind.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import { stateWords } from '../../words/state-words.ts';
import { capital } from '../../format/time.ts';
import { Line } from './line.tsx';
import classes from './line.module.css';
import { todayTexts } from './texts.ts';

export function PromiseLine({ item }: { readonly item: TodayItem }) {
  const t = useTexts(todayTexts);
  const words = useTexts(stateWords);
  const { language } = useLanguage();
  const { org } = useStaff();
  const state: PromiseState = item.detail['state'] === 'broken' ? 'broken' : 'at-risk';
  return (
    <Line
      tone={state === 'broken' ? 'broken' : 'risk'}
      tag={capital(words[state], language)}
      title={<span className={classes.clamped}>{String(item.detail[`text-${language}`] ?? '')}</span>}
      action={
        <ButtonLink to="/$org/promises" params={{ org }} search={{ id: item.ref }}>
          {t.look}
        </ButtonLink>
      }
    >
      {`${item.ref} · ${String(item.detail[language] ?? '')}`}
    </Line>
  );
}
