import type { TodayItem } from '@amanat/contract/console.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { MissingDate, Schedule } from '@amanat/domain/retention/schedule.ts';
import type { Localized } from '@amanat/domain/schema/schema.ts';
import { afterEvent } from '@amanat/domain/statements/event-words.ts';
import { quoted, same, say } from '@amanat/domain/statements/phrase.ts';
import { dataNames } from './categories-in.ts';

/**
 * Tables no sweep can go through, each as work to be done: which periods cannot be counted in it, and how to mend it.
 * Rows past their term there would stay for ever, and nobody would hear of it.
 */
export function unsweptItems(manifest: Manifest, schedules: readonly Schedule[]): readonly TodayItem[] {
  return schedules.flatMap((schedule) => {
    if (schedule.runs) return [];
    const mend = mendOf(schedule.table, schedule.missing);
    const ref = `${schedule.store}/${schedule.table}`;
    const detail = {
      because: schedule.because,
      ...told(manifest, schedule.missing),
      'mend-az': mend.az,
      'mend-en': mend.en,
      'mend-ru': mend.ru,
      ...dataNames(manifest, ref),
    };
    return [{ kind: 'unswept', urgency: 'drift', ref, detail }];
  });
}

function told(manifest: Manifest, missing: readonly MissingDate[]): Localized {
  const uncounted = missing.map(({ purpose, after }) => {
    const name = quoted(manifest.purposes[purpose]?.name ?? same(purpose));
    if (after === null)
      return say(
        `${name.az}: müddəti tarixlə bitmir`,
        `${name.en}: no period that ends by a date`,
        `${name.ru}: срок не заканчивается датой`,
      );
    const from = afterEvent(after, 'staff');
    return say(
      `${name.az}: ${from.az} sayılır`,
      `${name.en}: counts ${from.en}`,
      `${name.ru}: считается ${from.ru}`,
    );
  });
  const list = (language: keyof Localized) => uncounted.map((each) => each[language]).join('; ');
  return say(
    `Cədvəl süpürülmür. Sayıla bilməyənlər: ${list('az')}.`,
    `The table is never swept. What cannot be counted: ${list('en')}.`,
    `Таблица не очищается. Что нельзя посчитать: ${list('ru')}.`,
  );
}

/** For whoever keeps the declaration: its own words for what is to be written. */
function mendOf(table: string, missing: readonly MissingDate[]): Localized {
  const after = [...new Set(missing.flatMap((each) => each.after ?? []))].join(', ');
  const counted = after && ` (${after})`;
  return say(
    `Bəyannamədə ${table} altında dates ilə tarix sütununu göstərin${counted}, tarix bağlı olduğu sətirdədirsə datesVia: true yazın, yaxud cədvəldən o məqsədi çıxarın.`,
    `Under ${table} in the declaration name the date column with dates${counted}; where the row it hangs on has the date, set datesVia: true; or take that purpose off the table.`,
    `В декларации под ${table} укажите столбец с датой в dates${counted}; если дата в строке, к которой она привязана, поставьте datesVia: true; либо уберите эту цель у таблицы.`,
  );
}
