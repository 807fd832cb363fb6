import type { ScheduleView } from '@amanat/contract/console.ts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatNumber } from '../../format/number.ts';
import { shortInstant } from '../../format/time.ts';
import { useLanguage, useLocalized, useTexts } from '../../language/language.tsx';
import { Tag } from '../../parts/tag.tsx';
import { Confirm } from '../../parts/confirm.tsx';
import { confirmTexts } from '../../parts/confirm-texts.ts';
import { DataName } from '../../parts/data-name.tsx';
import { useAct } from '../../parts/use-act.ts';
import { useStaff } from '../../shell/use-staff.ts';
import { storeReason, storeWords } from '../../words/store-words.ts';
import classes from './schedule-item.module.css';
import { retentionTexts } from './texts.ts';

export function ScheduleItem({ schedule }: { readonly schedule: ScheduleView }) {
  const t = useTexts(retentionTexts);
  const localized = useLocalized();
  const { org, decides } = useStaff();
  const act = useAct(org);
  const ask = useTexts(confirmTexts);
  const [asking, setAsking] = useState(false);
  const { store, storeName, table, runs, last } = schedule;
  const names = schedule.categories.map(localized).join(', ');
  const sweeping = last !== null && last.finishedAt === null;
  return (
    <li className={classes.schedule}>
      <div className={classes.words}>
        <h3>
          <DataName names={names} table={table} /> <small>{localized(storeName)}</small>
        </h3>
        <p>{useRule(schedule)}</p>
        <Terms schedule={schedule} />
        {runs && <LastRun schedule={schedule} />}
      </div>
      <div className={classes.side}>
        <Overdue schedule={schedule} />
        {runs && decides && (
          <>
            <Button
              variant={(schedule.overdue ?? 0) > 0 ? 'light' : 'default'}
              loading={act.isPending || sweeping}
              onClick={() => setAsking(true)}
            >
              {t.sweep}
            </Button>
            <Confirm
              opened={asking}
              close={() => setAsking(false)}
              title={ask.sweepTitle}
              yes={ask.sweepYes}
              act={() => act.mutate({ path: 'retention/sweeps', body: { store, table }, done: t.started })}
            >
              {schedule.overdue === null
                ? ask.sweepUnread(names || table)
                : schedule.overdue === 0
                  ? ask.sweepNone(names || table)
                  : ask.sweep(names || table, schedule.overdue)}
            </Confirm>
          </>
        )}
      </div>
    </li>
  );
}

/** Which purpose keeps the rows for how long; without terms, the purposes alone. */
function Terms({ schedule: { purposes, terms } }: { readonly schedule: ScheduleView }) {
  const localized = useLocalized();
  if (!terms?.length) return <p className={classes.purposes}>{purposes.map(localized).join(' · ')}</p>;
  return (
    <ul className={classes.terms}>
      {terms.map(({ purpose, kept }) => (
        <li key={purpose.az}>
          {localized(purpose)}: <b>{localized(kept)}</b>
        </li>
      ))}
    </ul>
  );
}

/** What becomes of a row once nothing keeps it, or why no sweep can run. */
function useRule({ runs, because, keep, then }: ScheduleView): string {
  const t = useTexts(retentionTexts);
  if (!runs) return because ? t.because[because] : t.byHand;
  return (keep.length > 1 ? t.whenAllOver : t.whenOver)(then ? t.then[then] : '');
}

function Overdue({ schedule }: { readonly schedule: ScheduleView }) {
  const t = useTexts(retentionTexts);
  const { runs, overdue } = schedule;
  if (!runs) return <Tag tone="plain">{t.byHand}</Tag>;
  if (overdue === null) return <Tag tone="broken">{t.unknown}</Tag>;
  return overdue > 0 ? <Tag tone="risk">{t.overdue(overdue)}</Tag> : <Tag tone="kept">{t.onTime}</Tag>;
}

function LastRun({ schedule }: { readonly schedule: ScheduleView }) {
  const t = useTexts(retentionTexts);
  const stores = useTexts(storeWords);
  const { language } = useLanguage();
  const { last } = schedule;
  const n = (value: number) => formatNumber(value, language);
  const told = !last
    ? t.neverRun
    : last.waiting
      ? t.waiting(stores[storeReason(last.waiting)])
      : last.finishedAt
        ? t.lastRun(shortInstant(last.finishedAt), n(last.remaining ?? 0))
        : t.running;
  return (
    <p className={classes.last}>
      {told}
      {last && last.held > 0 && ` · ${t.held(last.held)}`}
    </p>
  );
}
