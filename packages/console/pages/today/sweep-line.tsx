import type { TodayItem } from '@amanat/contract/console.ts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Confirm } from '../../parts/confirm.tsx';
import { confirmTexts } from '../../parts/confirm-texts.ts';
import { DataName } from '../../parts/data-name.tsx';
import { useAct } from '../../parts/use-act.ts';
import { useStaff } from '../../shell/use-staff.ts';
import { storeReason, storeWords } from '../../words/store-words.ts';
import { Line } from './line.tsx';
import { todayTexts } from './texts.ts';

export function SweepLine({ item }: { readonly item: TodayItem }) {
  const t = useTexts(todayTexts);
  const stores = useTexts(storeWords);
  const { language } = useLanguage();
  const { org, decides } = useStaff();
  const act = useAct(org);
  const ask = useTexts(confirmTexts);
  const [asking, setAsking] = useState(false);
  const [store = '', table = ''] = item.ref.split('/');
  const names = String(item.detail[`data-${language}`] ?? '');
  const waits = item.urgency === 'waiting';
  const rows = Number(item.detail['overdue'] ?? 0);
  const why = waits
    ? t.sweepWaits(stores[storeReason(String(item.detail['reason']))], String(item.detail['attempts'] ?? 1))
    : t.sweepLead;
  const start = () => act.mutate({ path: 'retention/sweeps', body: { store, table }, done: t.sweepStarted });
  return (
    <Line
      tone={waits ? 'plain' : 'risk'}
      tag={waits ? t.urgency.waiting : t.rows(rows)}
      title={
        <>
          {t.sweep}: <DataName names={names} table={table} />
        </>
      }
      action={
        decides && !waits ? (
          <>
            <Button variant="default" loading={act.isPending} onClick={() => setAsking(true)}>
              {t.sweepNow}
            </Button>
            <Confirm
              opened={asking}
              close={() => setAsking(false)}
              title={ask.sweepTitle}
              yes={ask.sweepYes}
              act={start}
            >
              {ask.sweep(names || table, rows)}
            </Confirm>
          </>
        ) : (
          <ButtonLink to="/$org/retention" params={{ org }}>
            {t.look}
          </ButtonLink>
        )
      }
    >
      {why}
    </Line>
  );
}
