import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatNumber } from '../format/number.ts';
import { useLanguage, useTexts } from '../language/language.tsx';
import { defineTexts } from '../language/texts.ts';
import classes from './pager.module.css';

export const pagerTexts = defineTexts({
  az: {
    shown: (from: string, to: string, all: string) => `${from}–${to}, cəmi ${all}`,
    previous: 'Əvvəlki',
    next: 'Növbəti',
    label: 'Siyahının hissələri',
  },
  en: {
    shown: (from: string, to: string, all: string) => `${from}–${to} of ${all}`,
    previous: 'Previous',
    next: 'Next',
    label: 'Parts of the list',
  },
  ru: {
    shown: (from: string, to: string, all: string) => `${from}–${to} из ${all}`,
    previous: 'Назад',
    next: 'Дальше',
    label: 'Части списка',
  },
});

/** The part of a list that is shown, and where it begins. A list that grew shorter is shown from its last part. */
export function usePart<Row>(rows: readonly Row[], size = 25) {
  const [wanted, setWanted] = useState(0);
  const last = Math.max(0, Math.ceil(rows.length / size) - 1) * size;
  const from = Math.min(wanted, last);
  return { part: rows.slice(from, from + size), from, size, total: rows.length, go: setWanted };
}

/** Where in the list one is, and the way to the next part; nothing when all of it is shown. */
export function Pager({
  from,
  size,
  total,
  go,
}: {
  readonly from: number;
  readonly size: number;
  readonly total: number;
  readonly go: (from: number) => void;
}) {
  const t = useTexts(pagerTexts);
  const { language } = useLanguage();
  if (total <= size && from === 0) return null;
  const n = (value: number) => formatNumber(value, language);
  const to = Math.min(from + size, total);
  return (
    <nav className={classes.pages} aria-label={t.label}>
      <span>{t.shown(n(Math.min(from + 1, total)), n(to), n(total))}</span>
      <Button variant="default" disabled={from === 0} onClick={() => go(Math.max(0, from - size))}>
        {t.previous}
      </Button>
      <Button variant="default" disabled={to >= total} onClick={() => go(from + size)}>
        {t.next}
      </Button>
    </nav>
  );
}
