import type { VersionNoticeView } from '@amanat/contract/version-notice.ts';
import { bakuDateOf } from '@amanat/domain/time/baku.ts';
import { formatDate } from '@amanat/domain/time/format-date.ts';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { noticePeopleQuery } from '../../api/queries.ts';
import { formatNumber } from '../../format/number.ts';
import { dayInWords, instantOfBaku } from '../../format/time.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { Confirm } from '../../parts/confirm.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { useAct } from '../../parts/use-act.ts';
import { ProblemNote } from '../../problems/problem-note.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import { GapNote } from './gap-note.tsx';
import classes from './notice.module.css';
import { noticeTexts } from './texts.ts';

/** How many people, by when, on which day it takes effect; and the one button. */
export function SendCard({ view }: { readonly view: VersionNoticeView }) {
  const t = useTexts(noticeTexts);
  const { language } = useLanguage();
  const { org, decides } = useStaff();
  const act = useAct(org);
  const [asking, setAsking] = useState(false);
  const [at, setAt] = useState('');
  const { data: people, error } = useQuery({
    ...noticePeopleQuery(org, String(view.version)),
    enabled: view.gap === null,
  });
  const n = (value: number) => formatNumber(value, language);
  const { az = 0, en = 0, ru = 0 } = people?.byLanguage ?? {};
  const rows = [
    ...(view.gap
      ? []
      : ([
          [t.people, people ? n(people.people) : '…', people && t.byLanguage(n(az), n(en), n(ru))],
          [t.closed, people ? n(people.closed) : '…'],
          [t.without, people ? n(people.withoutAddress) : '…'],
        ] as const)),
    [t.effective, formatDate(bakuDateOf(view.effectiveAt), language)],
    ...(view.lastDay ? [[t.lastDay, formatDate(view.lastDay, language)] as const] : []),
    [t.onSite, view.onSite ? t.onSiteYes : t.onSiteNo],
    [t.pace, t.perMinute(n(view.perMinute))],
  ] as const;
  const instant = instantOfBaku(at);
  const send = () => {
    const body = { hash: view.hash, ...(instant ? { at: instant } : {}) };
    act.mutate({ path: `versions/${view.version}/notice`, body, done: t.sent });
  };
  return (
    <Card title={t.who} padded>
      {view.gap && <GapNote gap={view.gap} />}
      {error && !people && <ProblemNote error={error} />}
      {act.isError && <ProblemNote error={act.error} />}
      <dl className={classes.facts}>
        {rows.map(([name, value, more]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {value}
              {more && <small>{more}</small>}
            </dd>
          </div>
        ))}
      </dl>
      {decides && !view.gap && (
        <>
          <DayField hour label={t.when} none={t.now} value={at} change={setAt} />
          <Button
            mt={14}
            fullWidth
            loading={act.isPending}
            // A time that cannot be read is no «at once».
            disabled={!people || people.people === 0 || (at !== '' && !instant)}
            onClick={() => setAsking(true)}
          >
            {t.send}
          </Button>
          <Confirm
            opened={asking}
            close={() => setAsking(false)}
            title={t.confirm}
            yes={t.send}
            act={send}
            color="brand"
          >
            {t.confirmLead(people?.people ?? 0)}{' '}
            {instant ? t.goesAt(dayInWords(at, language) ?? at) : t.goesNow}
          </Confirm>
        </>
      )}
    </Card>
  );
}
