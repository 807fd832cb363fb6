import type { ConsentRecordView } from '@amanat/contract/consent-reads.ts';
import { idCount, readTcString } from '@amanat/domain/consent/tc-string.ts';
import { Button } from '@mantine/core';
import { shortDay, shortInstant } from '../../../format/time.ts';
import { formatNumber } from '../../../format/number.ts';
import { useLanguage, useTexts } from '../../../language/language.tsx';
import { Card } from '../../../parts/card.tsx';
import { icons } from '../../../parts/icons.ts';
import { Tag } from '../../../parts/tag.tsx';
import { keyed } from '../../../words/keyed.ts';
import { useAnswers } from '../use-answers.ts';
import classes from './person.module.css';
import { personTexts } from './texts.ts';
import { Wording } from './wording.tsx';

/** Every choice, the newest first: how, where, what, in which words, with its proof. */
export function Timeline({
  records,
  more,
  loading,
}: {
  readonly records: readonly ConsentRecordView[];
  readonly more: (() => void) | null;
  readonly loading: boolean;
}) {
  const t = useTexts(personTexts);
  return (
    <Card title={t.timeline}>
      <ol className={classes.timeline}>
        {records.map((record) => (
          <RecordItem key={record.id} record={record} />
        ))}
      </ol>
      {more && (
        <div className={classes.more}>
          <Button variant="default" loading={loading} onClick={more}>
            {t.older}
          </Button>
        </div>
      )}
    </Card>
  );
}

/** What advertisers were told by the TC string of a record, where it has one. */
function advertised({ tcString }: ConsentRecordView, t: (typeof personTexts)['az']): string | undefined {
  const said = tcString === null ? undefined : readTcString(tcString);
  return said && t.advertised(said.purposes.join(', ') || '—', idCount(said.vendors));
}

function RecordItem({ record }: { readonly record: ConsentRecordView }) {
  const t = useTexts(personTexts);
  const { language } = useLanguage();
  const said = useAnswers({ purposes: record.choices, transfers: record.transfers });
  const { receipt, at, site, form, version, language: asked, method, entry, provenance } = record;
  const facts = [
    site ?? form,
    t.version(String(version)),
    asked && keyed(t.lang, asked),
    entry !== null && t.entry(formatNumber(entry, language)),
    advertised(record, t),
    provenance && t.imported(provenance.source, shortDay(provenance.importedAt)),
  ].filter(Boolean);
  const saysNo = !said.some(([, yes]) => yes);
  return (
    <li className={classes.record} data-method={method}>
      <div className={classes.heading}>
        <h3>{keyed(saysNo && Object.hasOwn(t.tookBack, method) ? t.tookBack : t.methods, method)}</h3>
        <time dateTime={at}>{shortInstant(at)}</time>
      </div>
      <p className={classes.facts}>{facts.join(' · ')}</p>
      <ul className={classes.choices}>
        {said.map(([label, yes]) => (
          <li key={label}>
            <Tag tone={yes ? 'kept' : 'plain'}>{`${label}: ${yes ? t.yes : t.no}`}</Tag>
          </li>
        ))}
      </ul>
      <div className={classes.proofs}>
        <Wording record={record} />
        {receipt !== null && (
          <Button
            component="a"
            variant="subtle"
            size="xs"
            href={receipt}
            target="_blank"
            leftSection={<icons.outside size={15} aria-hidden />}
          >
            {t.receipt}
          </Button>
        )}
      </div>
    </li>
  );
}
