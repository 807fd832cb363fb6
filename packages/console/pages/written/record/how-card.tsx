import { Input, SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { capital } from '../../../format/time.ts';
import { useLanguage, useTexts } from '../../../language/language.tsx';
import { Card } from '../../../parts/card.tsx';
import { DayField } from '../../../parts/day-field.tsx';
import { useStaff } from '../../../shell/use-staff.ts';
import type { Draft } from './draft.ts';
import classes from './record.module.css';
import { recordTexts } from './texts.ts';

/** What is recorded, how and in which language it was said, when, and who writes it down. */
export function HowCard({
  draft,
  change,
  wrongWhen,
}: {
  readonly draft: Draft;
  readonly change: (next: Partial<Draft>) => void;
  readonly wrongWhen: boolean;
}) {
  const t = useTexts(recordTexts);
  const { me } = useStaff();
  const { language: pageLanguage } = useLanguage();
  return (
    <Card title={t.how} padded>
      <div className={classes.fields}>
        <Choice label={t.act}>
          <SegmentedControl
            aria-label={t.act}
            value={draft.act}
            onChange={(act) => change({ act: act as Draft['act'], answers: {}, ownWords: null })}
            data={(['ask', 'withdraw'] as const).map((value) => ({ value, label: t.acts[value] }))}
          />
        </Choice>
        <Choice label={t.medium}>
          <SegmentedControl
            aria-label={t.medium}
            value={draft.medium}
            onChange={(medium) => change({ medium: medium as Draft['medium'] })}
            data={(['paper', 'phone'] as const).map((value) => ({ value, label: t.mediums[value] }))}
          />
        </Choice>
        <Choice label={t.language}>
          <SegmentedControl
            className={classes.languages}
            aria-label={t.language}
            value={draft.language}
            onChange={(language) => change({ language: language as Draft['language'] })}
            data={(['az', 'en', 'ru'] as const).map((value) => ({ value, label: t.languages[value] }))}
          />
        </Choice>
        <DayField
          hour
          label={t.when}
          description={t.whenHint}
          none={capital(t.now, pageLanguage)}
          value={draft.when}
          change={(when) => change({ when })}
          error={wrongWhen && t.whenWrong}
        />
        <p className={classes.taker}>
          {t.taker}: {t.takerYou} ({me.email})
        </p>
      </div>
    </Card>
  );
}

function Choice({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <Input.Label component="span" labelElement="div">
        {label}
      </Input.Label>
      <div className={classes.choice}>{children}</div>
    </div>
  );
}
