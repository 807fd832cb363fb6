import type { TodayItem } from '@amanat/contract/console.ts';
import { useTexts } from '../../language/language.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import { Line } from './line.tsx';
import { todayTexts } from './texts.ts';

export function PolicyLine({ item }: { readonly item: TodayItem }) {
  const t = useTexts(todayTexts);
  const { org } = useStaff();
  return (
    <Line
      tone="broken"
      tag={t.urgency.drift}
      title={t.rejected}
      action={
        <ButtonLink to="/$org/policy" params={{ org }}>
          {t.mend}
        </ButtonLink>
      }
    >
      {t.rejectedLead(Number(item.detail['findings'] ?? 0))}
    </Line>
  );
}
