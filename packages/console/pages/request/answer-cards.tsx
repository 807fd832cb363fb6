import type { RequestDetailView } from '@amanat/contract/console.ts';
import { Button } from '@mantine/core';
import { below } from '../../api/queries.ts';
import { formatBytes } from '../../format/number.ts';
import { shortInstant } from '../../format/time.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import { keyed } from '../../words/keyed.ts';
import classes from './list.module.css';
import { requestTexts } from './texts.ts';

/** What the person gets: the files of the answer, and the letters on their way. */
export function AnswerCards({ detail }: { readonly detail: RequestDetailView }) {
  const t = useTexts(requestTexts);
  const { language } = useLanguage();
  const { org, handles, me } = useStaff();
  const { files, letters, summary } = detail;
  return (
    <>
      <Card title={t.files} beside={files.length || ''}>
        {files.length === 0 && <p className={classes.none}>{t.noFiles}</p>}
        <ul className={classes.list}>
          {files.map(({ name, bytes }) => (
            <li key={name}>
              <div>
                {name}
                <small>{formatBytes(bytes, language)}</small>
              </div>
              {handles && me.hasAgreement && (
                <Button
                  component="a"
                  variant="default"
                  download
                  href={below(org, `requests/${summary.number}/answer/${encodeURIComponent(name)}`)}
                >
                  {t.download}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Card>
      <Card title={t.letters} beside={letters.length || ''}>
        {letters.length === 0 && <p className={classes.none}>{t.noLetters}</p>}
        <ul className={classes.list}>
          {letters.map(({ name, queuedAt, sentAt }) => (
            <li key={`${name}:${queuedAt}`}>
              <div>{keyed(t.letter, name.replace(/:.*/, ''))}</div>
              <small>{sentAt ? t.sent(shortInstant(sentAt)) : t.queued}</small>
            </li>
          ))}
        </ul>
      </Card>
    </>
  );
}
