import type { StatisticsView } from '@amanat/contract/consent-statistics.ts';
import { useMemo } from 'react';
import { formatNumber } from '../../format/number.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Tag } from '../../parts/tag.tsx';
import { languageName } from '../../words/language-name.ts';
import classes from './statistics.module.css';
import { statisticsTexts } from './texts.ts';

type Test = StatisticsView['variants'][number];
type Row = Test['wordings'][number];
const looks = {
  asked: { numbers: true },
  share: { width: '32%' },
} as const;

/** Wordings shown side by side, each with how sure its figure is. */
export function Variants({ view }: { readonly view: StatisticsView }) {
  const t = useTexts(statisticsTexts);
  return view.variants.map((test) => (
    <Card
      key={`${test.version}/${test.language}`}
      title={t.variants}
      beside={`${t.version(String(test.version))} · ${languageName(t.languages, test.language)}`}
    >
      <p className={classes.lead}>{t.variantsLead}</p>
      <Wordings test={test} />
    </Card>
  ));
}

function Wordings({ test }: { readonly test: Test }) {
  const t = useTexts(statisticsTexts);
  const { language } = useLanguage();
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      {
        id: 'wording',
        header: t.wording,
        cell: ({ row: { original: each } }) => (
          <span className={classes.wording}>
            {each.title}
            <small>{each.variant ?? each.hash.slice(0, 8)}</small>
          </span>
        ),
      },
      { id: 'asked', header: t.asked, cell: ({ row }) => formatNumber(row.original.asked, language) },
      { id: 'share', header: t.share, cell: ({ row }) => <Interval share={row.original.share} /> },
      { id: 'against', header: t.against, cell: ({ row }) => <Against against={row.original.against} /> },
    ],
    [t, language],
  );
  return <DataTable label={t.variants} columns={columns} rows={test.wordings} looks={looks} stacks />;
}

const tenth = (value: number) => Math.round(value * 10) / 10;

function Interval({ share: { percent, low, high } }: { readonly share: Row['share'] }) {
  const t = useTexts(statisticsTexts);
  const { language } = useLanguage();
  const n = (value: number) => formatNumber(tenth(value), language);
  const said = t.interval(n(percent), n(low), n(high));
  return (
    <span className={classes.interval}>
      <span className={classes.scale} aria-hidden>
        <i style={{ left: `${low}%`, width: `${high - low}%` }} />
        <b style={{ left: `${percent}%` }} />
      </span>
      <span>{said}</span>
    </span>
  );
}

function Against({ against }: { readonly against: Row['against'] }) {
  const t = useTexts(statisticsTexts);
  const { language } = useLanguage();
  if (!against) return <span className="quiet">{t.first}</span>;
  const signed = (value: number) => `${value > 0 ? '+' : ''}${formatNumber(tenth(value), language)}`;
  const { points, low, high, differs } = against;
  return (
    <span className={classes.wording}>
      {t.points(signed(points), signed(low), signed(high))}{' '}
      <Tag tone={differs ? 'brand' : 'plain'}>
        {differs === null ? t.unknown : differs ? t.differs : t.same}
      </Tag>
    </span>
  );
}
