import { requestKinds } from '@amanat/domain/requests/kinds.ts';
import { phases } from '@amanat/domain/requests/state.ts';
import { Button, Checkbox, SegmentedControl, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import type { RequestsSearch } from '../../app/search-params.ts';
import { useTexts } from '../../language/language.tsx';
import { icons } from '../../parts/icons.ts';
import { requestWords } from '../../words/request-words.ts';
import classes from './filters.module.css';
import { requestsTexts } from './texts.ts';

export function Filters({
  search,
  change,
  clear,
}: {
  readonly search: RequestsSearch;
  readonly change: (next: RequestsSearch) => void;
  readonly clear: () => void;
}) {
  const t = useTexts(requestsTexts);
  const words = useTexts(requestWords);
  const [number, setNumber] = useState(search.number ?? '');
  const look = useDebouncedCallback((value: string) => change({ number: value.trim() || undefined }), 250);
  const isFiltered = Object.values(search).some((value) => value !== undefined);
  return (
    <div className={classes.filters} role="search">
      <TextInput
        className={classes.number}
        aria-label={t.search}
        placeholder={t.searchHint}
        leftSection={<icons.search size={16} aria-hidden />}
        value={number}
        onChange={(event) => {
          setNumber(event.currentTarget.value);
          look(event.currentTarget.value);
        }}
      />
      <SegmentedControl
        aria-label={t.which}
        value={search.open ?? (search.number ? 'all' : 'true')}
        onChange={(open) => change({ open: open as 'true' | 'false' | 'all' })}
        data={[
          { value: 'true', label: t.open },
          { value: 'false', label: t.closed },
          { value: 'all', label: t.all },
        ]}
      />
      <Select
        className={classes.select}
        aria-label={t.kind}
        value={search.kind ?? ''}
        onChange={(kind) => change({ kind: requestKinds.find((each) => each === kind) })}
        data={[
          { value: '', label: t.anyKind },
          ...requestKinds.map((value) => ({ value, label: words.kind[value] })),
        ]}
      />
      <Select
        className={classes.select}
        aria-label={t.phase}
        value={search.phase ?? ''}
        onChange={(phase) => change({ phase: phases.find((each) => each === phase) })}
        data={[
          { value: '', label: t.anyPhase },
          ...phases.map((value) => ({ value, label: words.phase[value] })),
        ]}
      />
      <Checkbox
        label={t.late}
        checked={search.late === 'true'}
        onChange={(event) => change({ late: event.currentTarget.checked ? 'true' : undefined })}
      />
      <Button
        variant="subtle"
        className={isFiltered ? undefined : classes.hidden}
        onClick={() => {
          setNumber('');
          clear();
        }}
      >
        {t.clear}
      </Button>
    </div>
  );
}
