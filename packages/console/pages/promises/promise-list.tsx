import type { BoardRowView, BoardView } from '@amanat/contract/console.ts';
import { SegmentedControl, TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import type { PromisesSearch } from '../../app/search-params.ts';
import { capital } from '../../format/time.ts';
import { useLanguage, useLocalized, useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { Empty } from '../../parts/empty.tsx';
import { icons } from '../../parts/icons.ts';
import { states } from '../../parts/legend.tsx';
import { RowsSkeleton } from '../../parts/rows-skeleton.tsx';
import { StateTag } from '../../parts/state-tag.tsx';
import { stateWords } from '../../words/state-words.ts';
import classes from './promise-list.module.css';
import { promisesTexts } from './texts.ts';

export function PromiseList({
  board,
  shown,
  search,
  change,
}: {
  readonly board: BoardView | undefined;
  readonly shown: readonly BoardRowView[];
  readonly search: PromisesSearch;
  readonly change: (next: PromisesSearch) => void;
}) {
  const t = useTexts(promisesTexts);
  const words = useTexts(stateWords);
  const { language } = useLanguage();
  const localized = useLocalized();
  const [find, setFind] = useState(search.find ?? '');
  const look = useDebouncedCallback((value: string) => change({ find: value.trim() || undefined }), 200);
  return (
    <Card title={t.list} beside={board ? t.found(shown.length) : '\u00A0'}>
      <div className={classes.filters}>
        <SegmentedControl
          className={classes.states}
          aria-label={t.which}
          value={search.state ?? ''}
          onChange={(value) => change({ state: states.find((each) => each === value) })}
          data={[
            { value: '', label: t.all },
            ...states.map((value) => ({ value, label: capital(words[value], language) })),
          ]}
        />
        <TextInput
          className={classes.search}
          aria-label={t.search}
          placeholder={t.search}
          leftSection={<icons.search size={16} aria-hidden />}
          value={find}
          onChange={(event) => {
            setFind(event.currentTarget.value);
            look(event.currentTarget.value);
          }}
        />
      </div>
      {!board && <RowsSkeleton rows={8} height={68} />}
      {board && shown.length === 0 && (
        <Empty title={t.none} icon="search">
          {t.noneLead}
        </Empty>
      )}
      <ul>
        {shown.map((row) => (
          <li key={row.id} className={classes.row}>
            <UnstyledButton className={classes.open} onClick={() => change({ id: row.id })}>
              <span className={classes.id}>
                {row.id}
                {row.clause && /^[\d.]+[a-z]?$/.test(row.clause) && <small>{t.clause(row.clause)}</small>}
              </span>
              <span className={classes.words}>
                {localized(row.text)}
                <small>{localized(row.because)}</small>
              </span>
              <StateTag state={row.state} />
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Card>
  );
}
