import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import type { Localized } from '../../schema/schema.ts';
import { say } from '../../statements/phrase.ts';
import { entries, rule } from './rule.ts';
import type { Hit } from './rule.ts';

/** Something said to have been done on a day that has not come. */
export const dateAhead = rule({
  code: 'AMANAT-CHK-224',
  severity: 'warning',
  title: 'Something done on a day that has not come',
  why: 'A day ahead cannot prove that anything was done',
  law: ['eu-gdpr.accountability'],
  fix: 'Write the day it was done, or remove the date until it is done.',
  *find({ manifest, today }) {
    const { policy } = manifest;
    yield* ahead(
      policy.approved,
      ['policy', 'approved'],
      say('siyasətin təsdiqi', 'approval of the policy', 'утверждение политики'),
      today,
    );
    yield* ahead(
      policy.lastReview,
      ['policy', 'lastReview'],
      say('siyasətə baxış', 'review of the policy', 'пересмотр политики'),
      today,
    );
    for (const [id, { dpia, lastReview }] of entries(manifest.purposes)) {
      const { words } = fact.entry(manifest, 'purposes', id);
      const path = ['purposes', id];
      yield* ahead(dpia?.done, [...path, 'dpia', 'done'], of(words, assessment), today);
      yield* ahead(
        lastReview,
        [...path, 'lastReview'],
        of(words, say('baxış', 'review', 'пересмотр')),
        today,
      );
    }
    for (const [id, { contract, transfer }] of entries(manifest.recipients)) {
      const { words } = fact.entry(manifest, 'recipients', id);
      const path = ['recipients', id];
      const signature = say('müqavilənin imzalanması', 'signature of the contract', 'подписание договора');
      yield* ahead(contract?.signed, [...path, 'contract', 'signed'], of(words, signature), today);
      yield* ahead(transfer?.tia, [...path, 'transfer', 'tia'], of(words, assessment), today);
    }
    for (const [id, duty] of entries(manifest.duties))
      yield* ahead(duty.last, ['duties', id, 'last'], fact.entry(manifest, 'duties', id).words, today);
  },
});

const assessment = say('təsir qiymətləndirməsi', 'impact assessment', 'оценка воздействия');
/** What was done about an entry: «Marketinq»: baxış. */
const of = (entry: Localized, deed: Localized): Localized =>
  say(`${entry.az}: ${deed.az}`, `${entry.en}: ${deed.en}`, `${entry.ru}: ${deed.ru}`);

function* ahead(
  date: string | undefined,
  path: readonly string[],
  what: Localized,
  today: string,
): Generator<Hit> {
  if (date && date > today)
    yield {
      path,
      fix: says(
        { place: fact.place(path), today: fact.date(today) },
        'İş görülübsə, {place} sahəsində görüldüyü günü yazın (ən geci bu gün, {today}); görülməyibsə, tarixi silin.',
        'If it was done, write the day under {place} (today, {today}, at the latest); if it was not, take the date out.',
        'Если это сделано, укажите день в {place} (самое позднее сегодня, {today}); если нет, уберите дату.',
      ),
      message: says(
        { what: fact.worded(path.join('.'), what), day: fact.date(date) },
        'Hələ gəlməmiş tarix göstərilib ({what}): {day}',
        'A day that has not come ({what}): {day}',
        'Указана дата, которая ещё не наступила ({what}): {day}',
      ),
    };
}
