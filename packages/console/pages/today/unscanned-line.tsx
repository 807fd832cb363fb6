import type { TodayItem } from '@amanat/contract/console.ts';
import { bakuDateOf } from '@amanat/domain/time/baku.ts';
import { formatDate } from '@amanat/domain/time/format-date.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { Line } from './line.tsx';
import { unscannedTexts } from './unscanned-texts.ts';

/** A site that the nightly visit could not look at: since when, why, and how to mend it. */
export function UnscannedLine({ item }: { readonly item: TodayItem }) {
  const t = useTexts(unscannedTexts);
  const { language } = useLanguage();
  const because = String(item.detail['because']);
  const day = formatDate(bakuDateOf(String(item.detail['since'])), language);
  const known = t.because[because as keyof typeof t.because];
  return (
    <Line
      tone="risk"
      tag={t.tag}
      title={
        <>
          {t.title}: <span className="code">{item.ref.replace(/^https?:\/\//, '')}</span>
        </>
      }
    >
      {t.since(day)} {known ?? t.other(because)}
    </Line>
  );
}
