import type { TodayItem } from '@amanat/contract/console.ts';
import { bakuDateOf } from '@amanat/domain/time/baku.ts';
import { formatDate } from '@amanat/domain/time/format-date.ts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatNumber } from '../../format/number.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import { Line } from './line.tsx';
import { todayTexts } from './texts.ts';
import { UntoldDrawer } from './untold-drawer.tsx';
import { untoldTexts } from './untold-texts.ts';

/** A significant change of which people were not told: why not, what changed, and the note of how they were. */
export function UntoldLine({ item }: { readonly item: TodayItem }) {
  const t = useTexts(untoldTexts);
  const today = useTexts(todayTexts);
  const { language } = useLanguage();
  const { org, decides } = useStaff();
  const [noting, setNoting] = useState(false);
  const { ref: number, urgency, detail } = item;
  const changes = formatNumber(Number(detail['changes'] ?? 0), language);
  const day = formatDate(bakuDateOf(String(detail['effectiveAt'])), language);
  const via = String(detail['via'] ?? '')
    .split(' ')
    .map((channel) => t.via[channel as keyof typeof t.via])
    .filter(Boolean)
    .join(', ');
  const letters = detail['because'] === 'letters' ? String(detail['state']) : undefined;
  const mayNote = letters === undefined || letters === 'draft' || letters === 'cancelled';
  const former = Number(number) - 1;
  return (
    <Line
      tone={urgency === 'late' ? 'broken' : 'risk'}
      tag={today.urgency[urgency]}
      title={t.title(number)}
      action={
        <>
          <Button
            component="a"
            variant="default"
            href={`/${org}/versions/compare?from=${former}&to=${number}&lang=${language}`}
          >
            {t.what}
          </Button>
          {letters && (
            <ButtonLink to="/$org/policy/$number/notice" params={{ org, number }} variant="light">
              {t.letters}
            </ButtonLink>
          )}
          {decides && mayNote && (
            <>
              <Button variant="light" onClick={() => setNoting(true)}>
                {t.note}
              </Button>
              <UntoldDrawer number={number} opened={noting} close={() => setNoting(false)} />
            </>
          )}
        </>
      }
    >
      {letters
        ? t.lettersLead(changes, day, t.states[letters as keyof typeof t.states])
        : via
          ? t.promised(changes, day, via)
          : t.nothingPromised(changes, day)}
    </Line>
  );
}
