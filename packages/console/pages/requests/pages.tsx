import { Button } from '@mantine/core';
import { pageSize } from '../../api/queries.ts';
import type { RequestsSearch } from '../../app/search-params.ts';
import { formatNumber } from '../../format/number.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import classes from './pages.module.css';
import { requestsTexts } from './texts.ts';

/** Where in the list one is, and the way to the next part; nothing when all of it is shown. */
export function Pages({
  total,
  offset,
  change,
}: {
  readonly total: number;
  readonly offset: number;
  readonly change: (next: RequestsSearch) => void;
}) {
  const t = useTexts(requestsTexts);
  const { language } = useLanguage();
  if (total <= pageSize && offset === 0) return null;
  const n = (value: number) => formatNumber(value, language);
  const last = Math.min(offset + pageSize, total);
  return (
    <nav className={classes.pages}>
      <span>{t.page(n(Math.min(offset + 1, total)), n(last), n(total))}</span>
      <Button
        variant="default"
        disabled={offset === 0}
        onClick={() => change({ offset: Math.max(0, offset - pageSize) || undefined })}
      >
        {t.previous}
      </Button>
      <Button
        variant="default"
        disabled={last >= total}
        onClick={() => change({ offset: offset + pageSize })}
      >
        {t.next}
      </Button>
    </nav>
  );
}
