import type { BoardView } from '@amanat/contract/console.ts';
import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { todayQuery } from '../../api/queries.ts';
import { formatShare } from '../../format/number.ts';
import { useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { Legend } from '../../parts/legend.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import { Wall } from '../../parts/wall.tsx';
import classes from './board-card.module.css';
import { promisesTexts } from './texts.ts';

export function BoardCard({
  board,
  dimmed,
  chosen,
  choose,
}: {
  readonly board: BoardView | undefined;
  readonly dimmed: ReadonlySet<string>;
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
}) {
  const t = useTexts(promisesTexts);
  const { org } = useStaff();
  // Bu gün knows the squares already: the wall stands while the evidence is on its way.
  const { data: today } = useQuery(todayQuery(org));
  const squares = board?.promises ?? today?.states;
  return (
    <Card
      title={t.wall}
      beside={board ? t.share(formatShare(board.counts.kept, board.promises.length)) : '\u00A0'}
      padded
    >
      <div className={classes.wall}>
        {squares ? (
          <Wall squares={squares} chosen={chosen} dimmed={dimmed} onChoose={choose} />
        ) : (
          <Skeleton height={32} />
        )}
      </div>
      <div className={classes.legend}>
        <Legend counts={board?.counts ?? today?.counts} />
      </div>
    </Card>
  );
}
