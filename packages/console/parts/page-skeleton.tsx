import { Skeleton } from '@mantine/core';
import classes from './page-skeleton.module.css';

/** Holds the place of a page while its code is on the way, in the sizes the page will have. */
export function PageSkeleton() {
  return (
    <div aria-hidden>
      <div className={classes.head}>
        <Skeleton height={26} width={190} />
        <Skeleton height={16} width={260} mt={9} />
      </div>
      <Skeleton height={420} radius={12} />
    </div>
  );
}
