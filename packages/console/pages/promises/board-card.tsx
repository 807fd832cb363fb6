import type { BoardView } from '@amanat/contract/console.ts';
import { Skeleton } from '@mantine/core';
import { formatShare } from '../../format/number.ts';
import { useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { Legend } from '../../parts/legend.tsx';
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
  return (
    <Card
      title={t.wall}
      beside={board ? t.share(formatShare(board.counts.kept, board.promises.length)) : '\u00A0'}
      padded
    >
      <div className={classes.wall}>
        {board ? (
          <Wall squares={board.promises} large chosen={chosen} dimmed={dimmed} onChoose={choose} />
        ) : (
          <Skeleton height={69} />
        )}
      </div>
      <div className={classes.legend}>
        <Legend counts={board?.counts ?? { kept: 0, 'at-risk': 0, broken: 0, 'not-yet-shown': 0 }} />
      </div>
    </Card>
  );
}
