import { type RefusalGround, refusalGrounds } from '@amanat/domain/requests/kinds.ts';
import { Select, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTexts } from '../../language/language.tsx';
import { ActDrawer } from '../../parts/act-drawer.tsx';
import { refusalWords } from '../../words/refusal-words.ts';
import { decisionTexts } from './decision-texts.ts';

/** Refusing: a ground of the closed list, and the reason as the person will read it. */
export function RefuseDrawer({
  number,
  opened,
  close,
  overtaken,
}: {
  readonly number: string;
  readonly opened: boolean;
  readonly close: () => void;
  readonly overtaken: ReactNode;
}) {
  const t = useTexts(decisionTexts);
  const grounds = useTexts(refusalWords);
  const [ground, setGround] = useState<RefusalGround | null>(null);
  const [given, setReason] = useState('');
  const reason = given.trim();
  const act =
    ground && reason
      ? { path: `requests/${number}/refusal`, body: { ground, reason }, done: t.refuseDone }
      : undefined;
  return (
    <ActDrawer
      opened={opened}
      close={close}
      overtaken={overtaken}
      title={`${t.refuseTitle} · ${number}`}
      lead={t.refuseLead}
      yes={t.refuseNow}
      act={act}
    >
      {(tried) => (
        <>
          <Select
            label={t.groundLabel}
            placeholder={t.groundPick}
            data={refusalGrounds.map((value) => ({ value, label: grounds[value] }))}
            value={ground}
            onChange={(value) => setGround(value as RefusalGround | null)}
            error={tried && !ground && t.groundNeed}
          />
          <Textarea
            label={t.reasonLabel}
            rows={6}
            maxLength={4000}
            value={given}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={tried && !reason && t.reasonNeed}
          />
        </>
      )}
    </ActDrawer>
  );
}
