import type { VersionView } from '@amanat/contract/console.ts';
import { formatDate } from '@amanat/domain/time/format-date.ts';
import { bakuDateOf } from '@amanat/domain/time/baku.ts';
import { Link } from '@tanstack/react-router';
import { useLanguage, useLocalized, useTexts } from '../../language/language.tsx';
import { Tag, type Tone } from '../../parts/tag.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import { policyTexts } from './texts.ts';
import classes from './version-item.module.css';

const tones: Readonly<Record<string, Tone>> = { added: 'kept', removed: 'broken', changed: 'brand' };

/** A date or an instant as a day of Baku. */
function day(value: string): string {
  return value.length === 10 ? value : bakuDateOf(value);
}

export function VersionItem({
  version,
  inForce,
  before,
}: {
  readonly version: VersionView;
  readonly inForce: number | null;
  readonly before: number | undefined;
}) {
  const t = useTexts(policyTexts);
  const { language } = useLanguage();
  const { org } = useStaff();
  const { number, approved, effectiveAt, publishedAt, significant, hash } = version;
  const isIn = number === inForce;
  const isComing = inForce !== null && number > inForce;
  const dates = [
    [t.approved, approved],
    [t.effective, effectiveAt],
    [t.published, publishedAt],
  ] as const;
  return (
    <li className={classes.version}>
      <div className={classes.top}>
        <h3>{t.version(String(number))}</h3>
        <Tag tone={isIn ? 'kept' : isComing ? 'brand' : 'plain'}>
          {isIn ? t.inForce : isComing ? t.coming : t.former}
        </Tag>
        {significant && <Tag tone="risk">{t.significant}</Tag>}
        <span className={classes.links}>
          {version.letters && (
            <Link to="/$org/policy/$number/notice" params={{ org, number: String(number) }}>
              {t.letters}
            </Link>
          )}
          <a href={`/${org}/versions/${number}?lang=${language}`} target="_blank" rel="noreferrer">
            {t.open}
          </a>
          {before !== undefined && (
            <a
              href={`/${org}/versions/compare?from=${before}&to=${number}&lang=${language}`}
              target="_blank"
              rel="noreferrer"
            >
              {t.compare(String(before))}
            </a>
          )}
        </span>
      </div>
      <dl className={classes.dates}>
        {dates.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{formatDate(day(value), language)}</dd>
          </div>
        ))}
        <div>
          <dt>{t.hash}</dt>
          <dd title={hash}>{hash.slice(0, 12)}…</dd>
        </div>
      </dl>
      <Changes version={version} isFirst={before === undefined} />
    </li>
  );
}

function Changes({ version, isFirst }: { readonly version: VersionView; readonly isFirst: boolean }) {
  const t = useTexts(policyTexts);
  const localized = useLocalized();
  const { changes } = version;
  if (isFirst) return <p className={classes.plain}>{t.first}</p>;
  if (changes.length === 0) return <p className={classes.plain}>{t.noChanges}</p>;
  return (
    <details className={classes.changes}>
      <summary>{t.changes(changes.length)}</summary>
      <ul>
        {changes.map(({ kind, section, id, text }, i) => (
          <li key={`${section}:${id}:${i}`}>
            <Tag tone={tones[kind] ?? 'plain'}>{t.kind[kind]}</Tag>
            <span>{localized(text)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
