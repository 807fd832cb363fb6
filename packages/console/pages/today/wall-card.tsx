import type { TodayView } from '@amanat/contract/console.ts';
import { Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { formatNumber } from '../../format/number.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { Legend } from '../../parts/legend.tsx';
import { SmallWall } from '../../parts/small-wall.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import { todayTexts } from './texts.ts';
import classes from './wall-card.module.css';

export function WallCard({ view }: { readonly view: TodayView | undefined }) {
  const t = useTexts(todayTexts);
  const { language } = useLanguage();
  const { org } = useStaff();
  return (
    <Card
      title={
        <Link to="/$org/promises" params={{ org }} className={classes.title}>
          {t.wall}
        </Link>
      }
      beside={view ? formatNumber(view.states.length, language) : ''}
      padded
    >
      <div className={classes.room}>
        {view ? (
          <Link to="/$org/promises" params={{ org }} aria-label={t.wallLink}>
            <SmallWall squares={view.states} />
          </Link>
        ) : (
          <Skeleton height={58} />
        )}
      </div>
      <Legend counts={view?.counts} />
    </Card>
  );
}
