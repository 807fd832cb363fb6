import { type HoldView, type LiftReason, liftReasons } from '@amanat/contract/holds.ts';
import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../../language/language.tsx';
import { ActDrawer } from '../../parts/act-drawer.tsx';
import { holdsTexts } from './texts.ts';

/** Lifting a hold before its last day, with the reason. */
export function LiftDrawer({
  hold: { subject, case: number },
  close,
}: {
  readonly hold: HoldView;
  readonly close: () => void;
}) {
  const t = useTexts(holdsTexts);
  const [because, setBecause] = useState<LiftReason | null>(null);
  const act = because
    ? { path: 'holds/lifting', body: { subject, case: number, because }, done: t.liftDone }
    : undefined;
  return (
    <ActDrawer
      close={close}
      title={t.liftTitle(number)}
      lead={t.liftLead}
      yes={t.liftNow}
      color="red"
      act={act}
    >
      {(tried) => (
        <Select
          label={t.because}
          placeholder={t.choose}
          data={liftReasons.map((value) => ({ value, label: t.reasons[value] }))}
          value={because}
          onChange={(value) => setBecause(value as LiftReason | null)}
          error={tried && !because && t.becauseNeed}
          data-autofocus
        />
      )}
    </ActDrawer>
  );
}
