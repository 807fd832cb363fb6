import type { ActivityView, ProcessingRegisterView } from '@amanat/contract/registers.ts';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { below, processingQuery } from '../../api/queries.ts';
import { shortInstant } from '../../format/time.ts';
import { useLanguage, useLocalized, useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { icons } from '../../parts/icons.ts';
import { RowsSkeleton } from '../../parts/rows-skeleton.tsx';
import { PageProblem } from '../../problems/page-problem.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import { declarationWords } from '../../words/declaration-words.ts';
import { keyed } from '../../words/keyed.ts';
import { keptWords } from './kept-words.ts';
import { countryOf } from './country.ts';
import { DataSets } from './data-sets.tsx';
import classes from './registers.module.css';
import { registersTexts } from './texts.ts';

const looks = {
  purpose: { width: '17%', names: true },
  basis: { width: '14%', names: true },
  categories: { width: '25%', names: true },
  receivers: { names: true },
} as const;

/** The record of processing activities (GDPR 30), as it is this moment. */
export function Processing() {
  const t = useTexts(registersTexts);
  const localized = useLocalized();
  const { org } = useStaff();
  const { data, error } = useQuery(processingQuery(org));
  if (error && !data) return <PageProblem error={error} />;
  return (
    <div className={classes.stack}>
      <Card
        title={t.controller}
        beside={data ? t.version(String(data.version), shortInstant(data.at)) : '\u00A0'}
        padded
      >
        <dl className={classes.facts}>
          <div>
            <dt>{t.controller}</dt>
            <dd>{data?.controller.name ?? '\u00A0'}</dd>
          </div>
          <div>
            <dt>{t.place}</dt>
            <dd>
              {data
                ? [countryOf(data, data.controller.country, localized), data.controller.address]
                    .filter(Boolean)
                    .join(', ')
                : '\u00A0'}
            </dd>
          </div>
          <div>
            <dt>{t.responsible}</dt>
            <dd>{data ? (data.controller.responsible ?? t.noResponsible) : '\u00A0'}</dd>
          </div>
        </dl>
      </Card>
      <Card
        title={t.activities}
        beside={
          <Button
            component="a"
            variant="default"
            size="xs"
            href={below(org, 'processing-register.csv')}
            leftSection={<icons.download size={15} aria-hidden />}
          >
            {t.csv}
          </Button>
        }
      >
        {data ? <Activities view={data} /> : <RowsSkeleton rows={8} height={60} />}
      </Card>
      {data && <DataSets view={data} />}
      {data && (
        <Card title={t.measures} beside={data.measures.length || ''}>
          {data.measures.length === 0 ? (
            <p className={classes.quiet}>{t.noMeasures}</p>
          ) : (
            <ul className={classes.measures}>
              {data.measures.map((measure) => (
                <li key={measure.az}>{localized(measure)}</li>
              ))}
            </ul>
          )}
        </Card>
      )}
    </div>
  );
}

function Activities({ view }: { readonly view: ProcessingRegisterView }) {
  const t = useTexts(registersTexts);
  const words = useTexts(declarationWords);
  const { language } = useLanguage();
  const localized = useLocalized();
  const names = view.categoryNames;
  const columns = useMemo<readonly Column<ActivityView>[]>(
    () => [
      {
        id: 'purpose',
        header: t.purpose,
        cell: ({ row: { original: each } }) => (
          <span className={classes.name}>
            {localized(each.name)}
            {each.owner && <small>{localized(each.owner)}</small>}
          </span>
        ),
      },
      {
        id: 'basis',
        header: t.basis,
        cell: ({ row: { original: each } }) => (
          <span>
            {keyed(words.basis, each.basis)}
            {each.law && <span className={classes.under}>{localized(each.law)}</span>}
          </span>
        ),
      },
      {
        id: 'categories',
        header: t.categories,
        cell: ({ row }) =>
          row.original.categories.map((id) => (names?.[id] ? localized(names[id]) : id)).join(', '),
      },
      {
        id: 'receivers',
        header: t.receivers,
        cell: ({ row }) =>
          row.original.recipients
            .map(({ name, countries }) => {
              const abroad = countries.filter((code) => code !== 'AZ');
              const where = abroad.map((code) => countryOf(view, code, localized)).join(', ');
              return where ? `${localized(name)} (${where})` : localized(name);
            })
            .join(', ') || '—',
      },
      {
        id: 'kept',
        header: t.kept,
        cell: ({ row }) => keptWords(row.original.retention, language, t, words.after),
      },
    ],
    [t, words, language, localized, names, view],
  );
  return <DataTable label={t.activities} columns={columns} rows={view.activities} looks={looks} stacks />;
}
