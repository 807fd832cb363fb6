import type { RequestDetailView } from '@amanat/contract/console.ts';
import type { ExtensionLeft, ExtensionReason } from '@amanat/domain/requests/extension.ts';
import { formatDate } from '@amanat/domain/time/format-date.ts';
import { addDays } from '@amanat/domain/time/local-date.ts';
import { Select, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { ActDrawer } from '../../parts/act-drawer.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { decisionTexts } from './decision-texts.ts';

/** Extending the term: until when at most, for which reason the law knows, and what the person is told. */
export function ExtendDrawer({
  detail,
  left: now,
  opened,
  close,
  overtaken,
}: {
  readonly detail: RequestDetailView;
  /** None once somebody else extended or decided it. */
  readonly left: ExtensionLeft | null;
  readonly opened: boolean;
  readonly close: () => void;
  readonly overtaken: ReactNode;
}) {
  const t = useTexts(decisionTexts);
  const { language } = useLanguage();
  const { number, due } = detail.summary;
  const [until, setUntil] = useState('');
  const [because, setBecause] = useState<ExtensionReason>('third-party');
  const [given, setReason] = useState('');
  const reason = given.trim();
  // The fields keep the limits they were filled in by.
  const [left, setLeft] = useState(now);
  if (now && now !== left) setLeft(now);
  if (!left) return null;
  const first = addDays(due, 1);
  const fits = until >= first && until <= left.until;
  const act =
    fits && reason
      ? { path: `requests/${number}/extension`, body: { until, because, reason }, done: t.extendDone }
      : undefined;
  return (
    <ActDrawer
      opened={opened}
      close={close}
      overtaken={overtaken}
      title={`${t.extendTitle} · ${number}`}
      lead={t.extendLead}
      yes={t.extendNow}
      act={act}
    >
      {(tried) => (
        <>
          <DayField
            label={t.until}
            description={t.untilAtMost(formatDate(left.until, language))}
            min={first}
            max={left.until}
            value={until}
            change={setUntil}
            error={tried && !fits && t.untilNeed}
          />
          <Select
            label={t.because}
            data={left.reasons.map((value) => ({ value, label: t.becauses[value] }))}
            value={because}
            onChange={(value) => setBecause((value as ExtensionReason | null) ?? 'third-party')}
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
