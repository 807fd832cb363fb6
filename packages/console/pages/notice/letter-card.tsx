import type { VersionNoticeView } from '@amanat/contract/version-notice.ts';
import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import classes from './notice.module.css';
import { noticeTexts } from './texts.ts';

const names = [
  { value: 'az', label: 'Azərbaycanca' },
  { value: 'en', label: 'English' },
  { value: 'ru', label: 'Русский' },
];

/** The letter word for word, in each language. */
export function LetterCard({ letters }: Pick<VersionNoticeView, 'letters'>) {
  const t = useTexts(noticeTexts);
  const { language } = useLanguage();
  const [shown, setShown] = useState<keyof typeof letters>(language);
  const { subject, text } = letters[shown];
  return (
    <Card title={t.letter} padded>
      <SegmentedControl
        aria-label={t.language}
        data={names}
        value={shown}
        onChange={(value) => setShown(value as typeof shown)}
        fullWidth
      />
      <article lang={shown} className={classes.letter}>
        <h3>{subject}</h3>
        <p>{text}</p>
      </article>
    </Card>
  );
}
