import type { RequestDetailView } from '@amanat/contract/console.ts';
import { addDays } from '@amanat/domain/time/local-date.ts';
import { Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../../language/language.tsx';
import { ActDrawer } from '../../parts/act-drawer.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { decisionTexts } from './decision-texts.ts';

const becauses = ['third-party', 'complexity', 'number-of-requests'] as const;
type Because = (typeof becauses)[number];

/** Extending the term: until when, for which reason the law knows, and what the person is told. */
export function ExtendDrawer({
  detail,
  opened,
  close,
}: {
  readonly detail: RequestDetailView;
  readonly opened: boolean;
  readonly close: () => void;
}) {
  const t = useTexts(decisionTexts);
  const { number, due } = detail.summary;
  const [until, setUntil] = useState('');
  const [because, setBecause] = useState<Because>('third-party');
  const [given, setReason] = useState('');
  const reason = given.trim();
  const first = addDays(due, 1);
  const isLater = until >= first;
  const act =
    isLater && reason
      ? { path: `requests/${number}/extension`, body: { until, because, reason }, done: t.extendDone }
      : undefined;
  return (
    <ActDrawer
      opened={opened}
      close={close}
      title={`${t.extendTitle} · ${number}`}
      lead={t.extendLead}
      yes={t.extendNow}
      act={act}
    >
      {(tried) => (
        <>
          <DayField
            label={t.until}
            min={first}
            value={until}
            change={setUntil}
            error={tried && !isLater && t.untilNeed}
          />
          <Select
            label={t.because}
            data={becauses.map((value) => ({ value, label: t.becauses[value] }))}
            value={because}
            onChange={(value) => setBecause((value as Because | null) ?? 'third-party')}
          />
          <Textarea
            label={t.reasonLabel}
            rows={5}
            maxLength={2000}
            value={given}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={tried && !reason && t.reasonNeed}
          />
        </>
      )}
    </ActDrawer>
  );
}
