import type { FindingGroup } from '@amanat/domain/manifest/finding-group.ts';
import { unsureLaw } from '@amanat/domain/manifest/law-words.ts';
import { citationIn } from '@amanat/domain/rules/citation-words.ts';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useLanguage, useLocalized, useTexts } from '../../language/language.tsx';
import { FindingRow } from '../../parts/finding-row.tsx';
import { Pager, usePart } from '../../parts/pager.tsx';
import { problemTexts } from '../../problems/problem-texts.ts';
import { useStaff } from '../../shell/use-staff.ts';
import classes from './findings.module.css';
import { policyTexts } from './texts.ts';

/** So many places are shown at once; more are opened. */
const few = 3;

/** Findings by code: what is wrong, why, what the law says, how to mend it, and every place. */
export function FindingList({ groups }: { readonly groups: readonly FindingGroup[] }) {
  const { part, ...pages } = usePart(groups, 10);
  return (
    <>
      <ul>
        {part.map((group) => (
          <FindingItem key={`${group.code}:${group.severity}`} group={group} />
        ))}
      </ul>
      <Pager {...pages} />
    </>
  );
}

/** Words of the code in the reader's language; of a refusal that is none of the checker's, those of the problem. */
function useWords({ code, words, places }: FindingGroup) {
  const localized = useLocalized();
  const { language } = useLanguage();
  if (words) return { title: localized(words.title), why: localized(words.why), fix: localized(words.fix) };
  const said = language === 'en' ? undefined : problemTexts[code]?.[language];
  return { title: said?.title ?? places[0]?.message[language] ?? code, why: '', fix: said?.fix ?? '' };
}

function FindingItem({ group }: { readonly group: FindingGroup }) {
  const t = useTexts(policyTexts);
  const localized = useLocalized();
  const { language } = useLanguage();
  const { code, severity, law, places } = group;
  const { title, why, fix } = useWords(group);
  const citations = law?.citations.map((citation) => citationIn(citation, language)).join('; ');
  return (
    <FindingRow severity={severity} word={t.severity[severity]} code={code}>
      <h3>{title}</h3>
      {why && <p>{why}</p>}
      {citations && (
        <p className={classes.fact}>
          {t.law}: {citations}
          {!law?.sure && ` (${localized(unsureLaw)})`}
        </p>
      )}
      {fix && places.some((place) => place.fix === null) && (
        <p>
          <b>{t.mend}:</b> {fix}
        </p>
      )}
      {places.length > few ? (
        <details className={classes.more}>
          <summary>{t.places(places.length)}</summary>
          <Places places={places} />
        </details>
      ) : (
        <Places places={places} />
      )}
    </FindingRow>
  );
}

function Places({ places }: Pick<FindingGroup, 'places'>) {
  const t = useTexts(policyTexts);
  const localized = useLocalized();
  return (
    <ul className={classes.places}>
      {places.map(({ place, promise, message, fix, promises }, i) => (
        <li key={`${localized(place)}:${i}`}>
          {promise === null ? (
            <span>{localized(place)}</span>
          ) : (
            <PromiseLink id={promise}>{localized(place)}</PromiseLink>
          )}
          <Promises ids={promises.filter((id) => id !== promise)} />
          <p>{localized(message)}</p>
          {fix && (
            <p>
              <b>{t.mend}:</b> {localized(fix)}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The way to where the state of a promise stands. */
function PromiseLink({ id, children }: { readonly id: string; readonly children: string }) {
  const { org } = useStaff();
  return (
    <Link to="/$org/promises" params={{ org }} search={{ id }}>
      {children}
    </Link>
  );
}

/** The further promises that take part. */
function Promises({ ids }: { readonly ids: readonly string[] }) {
  const t = useTexts(policyTexts);
  if (ids.length === 0) return null;
  return (
    <small>
      {t.promises}:{' '}
      {ids.map((id, i) => (
        <Fragment key={id}>
          {i > 0 && ', '}
          <PromiseLink id={id}>{id}</PromiseLink>
        </Fragment>
      ))}
    </small>
  );
}
