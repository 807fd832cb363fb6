import type { RequestDetailView } from '@amanat/contract/console.ts';
import { bakuDateOf } from '@amanat/domain/time/baku.ts';
import { Select } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTexts } from '../../language/language.tsx';
import { ActDrawer } from '../../parts/act-drawer.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { useNow } from '../../parts/use-now.ts';
import { decisionTexts } from './decision-texts.ts';

const proofs = ['document', 'signature', 'staff'] as const;
type Proof = (typeof proofs)[number];

/**
 * What was awaited of the person came: on which day, and where it is about who they are, what proved it. A term that stood
 * still runs on from that day.
 */
export function AnsweredDrawer({
  detail,
  about,
  opened,
  close,
  overtaken,
}: {
  readonly detail: RequestDetailView;
  readonly about: 'identity' | 'scope';
  readonly opened: boolean;
  readonly close: () => void;
  readonly overtaken: ReactNode;
}) {
  const t = useTexts(decisionTexts);
  const today = bakuDateOf(new Date(useNow()).toISOString());
  const { number, pausedAt, receivedAt } = detail.summary;
  const first = bakuDateOf(pausedAt ?? receivedAt);
  const [on, setOn] = useState(today);
  const [by, setBy] = useState<Proof>('document');
  const fits = on >= first && on <= today;
  const act = !fits
    ? undefined
    : about === 'identity'
      ? { path: `requests/${number}/identity`, body: { by, on }, done: t.identifyDone }
      : { path: `requests/${number}/resumption`, body: { on }, done: t.resumeDone };
  return (
    <ActDrawer
      opened={opened}
      close={close}
      overtaken={overtaken}
      title={`${about === 'identity' ? t.identifyTitle : t.resumeTitle} · ${number}`}
      lead={
        about === 'scope' ? t.resumeLead : pausedAt ? `${t.identifyLead} ${t.resumeLead}` : t.identifyLead
      }
      yes={about === 'identity' ? t.identifyNow : t.resumeNow}
      act={act}
    >
      {(tried) => (
        <>
          {about === 'identity' && (
            <Select
              label={t.proofLabel}
              data={proofs.map((value) => ({ value, label: t.proofs[value] }))}
              value={by}
              allowDeselect={false}
              onChange={(value) => setBy((value as Proof | null) ?? 'document')}
            />
          )}
          <DayField
            label={t.cameOn}
            min={first}
            max={today}
            value={on}
            change={setOn}
            error={tried && !fits && t.cameOnNeed}
          />
        </>
      )}
    </ActDrawer>
  );
}
