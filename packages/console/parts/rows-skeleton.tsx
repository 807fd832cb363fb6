import { Skeleton } from '@mantine/core';
import classes from './page-skeleton.module.css';

/** Holds the place of rows that are on the way: as many and as high as they will be. */
export function RowsSkeleton({ rows, height }: { readonly rows: number; readonly height: number }) {
  return (
    <div aria-hidden>
      {Array.from({ length: rows }, (_, i) => (
        <div key={i} className={classes.row} style={{ height }}>
          <Skeleton height={14} width={80} />
          <Skeleton height={14} width={`${62 - ((i * 13) % 30)}%`} />
        </div>
      ))}
    </div>
  );
}
