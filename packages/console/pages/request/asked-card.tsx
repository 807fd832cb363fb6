import type { RequestDetailView } from '@amanat/contract/console.ts';
import { formatDate } from '@amanat/domain/time/format-date.ts';
import { useLanguage, useLocalized, useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import classes from './asked-card.module.css';
import { askedTexts } from './asked-texts.ts';

/** The parts of what is asked, each with its heading, in the order a reader needs them. */
function useParts({ asked, summary: { kind } }: RequestDetailView): readonly (readonly [string, string])[] {
  const t = useTexts(askedTexts);
  const localized = useLocalized();
  const { language } = useLanguage();
  if (!asked) return [];
  const { corrections, purposes, until, about } = asked;
  const concerned = kind === 'withdrawal' || kind === 'objection';
  return [
    ...(about ? [[t.about, about] as const] : []),
    ...corrections.map(({ name, value }) => [localized(name), value] as const),
    ...(concerned
      ? [[t.purposes, purposes?.map(localized).join(', ') ?? t.everyPurpose[kind]] as const]
      : []),
    ...(kind === 'restriction' ? [[t.until, until ? formatDate(until, language) : t.lifted] as const] : []),
  ];
}

/** What the person wants done: nobody decides on a plan without having read it. Nothing where the kind says it all. */
export function AskedCard({ detail }: { readonly detail: RequestDetailView }) {
  const t = useTexts(askedTexts);
  const parts = useParts(detail);
  const { text } = detail;
  if (parts.length === 0 && !text) return null;
  return (
    <Card title={t.title} padded>
      <div className={classes.asked}>
        {parts.length > 0 && (
          <dl>
            {parts.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
        {text && (
          <figure>
            <figcaption>{t.words}</figcaption>
            <blockquote>{text}</blockquote>
          </figure>
        )}
      </div>
    </Card>
  );
}
