import type { RequestDetailView } from '@amanat/contract/console.ts';
import { Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTexts } from '../../language/language.tsx';
import { ActDrawer } from '../../parts/act-drawer.tsx';
import { decisionTexts } from './decision-texts.ts';

/** Asking the person for what is missing; the term stands still until it is there. */
export function PauseDrawer({
  detail,
  opened,
  close,
  overtaken,
}: {
  readonly detail: RequestDetailView;
  readonly opened: boolean;
  readonly close: () => void;
  readonly overtaken: ReactNode;
}) {
  const t = useTexts(decisionTexts);
  const [given, setReason] = useState('');
  // What is asked for stays what it was when the drawer opened, whatever a colleague does meanwhile.
  const [because] = useState(detail.pausable?.because ?? 'identity');
  const { number } = detail.summary;
  const reason = given.trim();
  return (
    <ActDrawer
      opened={opened}
      close={close}
      overtaken={overtaken}
      title={`${t.pauseTitle} · ${number}`}
      lead={t.pauseLead[because]}
      yes={t.pauseNow}
      act={
        reason
          ? { path: `requests/${number}/pause`, body: { because, reason }, done: t.pauseDone }
          : undefined
      }
    >
      {(tried) => (
        <Textarea
          label={t.questionLabel}
          rows={6}
          maxLength={2000}
          value={given}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={tried && !reason && t.questionNeed}
        />
      )}
    </ActDrawer>
  );
}
