import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import type { Manifest, Purpose } from '../../../manifest/manifest.ts';
import { addPeriod, parsePeriod } from '../../../time/period.ts';
import { object, period } from '../../../schema/schema.ts';
import { atRisk, broken, kept } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { found } from '../area-a-finding.ts';
import { entriesOf } from '../facts-of.ts';

/** Last day the next review may be on; undefined when no review is on record. */
function reviewDue(purpose: Purpose, every: string): string | undefined {
  const length = parsePeriod(every);
  if (purpose.lastReview === undefined || length === undefined) return undefined;
  return addPeriod(purpose.lastReview, length);
}
/** Entries of the register by what is wrong with their review. */
function reviewState(manifest: Manifest, every: string, today: string) {
  const purposes = entriesOf(manifest.purposes);
  // A day that is still to come is a plan, and no review.
  const unkept = purposes.filter(([, { owner, lastReview }]) => !owner || !lastReview || lastReview > today);
  const overdue = purposes.flatMap(([id, purpose]) => {
    const due = reviewDue(purpose, every);
    return due !== undefined && due < today ? [{ id, due }] : [];
  });
  return { total: purposes.length, unkept: unkept.map(([id]) => id), overdue };
}

/** A responsible person keeps the table of purposes true and reviews it regularly. */
export default kind({
  says: 'register-review',
  section: 'purposes',
  schema: object({ every: period('How often each purpose is reviewed.', 'P1Y') }, 'Care of the register.'),
  text: (_statement, { organisation }) => {
    const name = organisation.responsible?.name;
    const who = name === undefined ? say('', '', '') : say(` (${name})`, ` (${name})`, ` (${name})`);
    return say(
      `Məqsədlər cədvəlinin düzgün və yeni qalmasına məsul şəxs${who.az} cavabdehdir. Hər məqsədin öz cavabdehi və son baxış tarixi var.`,
      `A responsible person${who.en} keeps the table of purposes true and up to date. Each purpose has its owner and the date of its last review.`,
      `За точность и актуальность таблицы целей отвечает ответственное лицо${who.ru}. У каждой цели есть свой ответственный и дата последней проверки.`,
    );
  },
  check(context) {
    const { unkept, overdue } = reviewState(context.manifest, context.statement.every, context.today);
    return [
      ...(unkept.length === 0
        ? []
        : [
            found(context, {
              code: 'AMANAT-CHK-315',
              message: says(
                { purposes: fact.all(unkept.map((id) => fact.entry(context.manifest, 'purposes', id))) },
                'Cavabdehi və ya son baxış tarixi yoxdur: {purposes}.',
                'No owner or no date of the last review: {purposes}.',
                'Нет ответственного или даты последнего пересмотра: {purposes}.',
              ),
              why: says(
                {},
                'Mətn vəd edir ki, hər yazının doğruluğuna bir məsul şəxs baxır (GDPR, maddə 30).',
                'The text promises that a responsible person keeps each entry true (GDPR Art. 30).',
                'Текст обещает, что за верностью каждой записи следит ответственный (GDPR, ст. 30).',
              ),
              fix: says(
                {
                  places: fact.all(unkept.map((id) => fact.place(['purposes', id]))),
                  owner: fact.yaml('owner', '…'),
                  review: fact.yaml('lastReview', context.today),
                },
                'Bu məqsədlərdə yazın ({places}): {owner}, {review}.',
                'Write under {places}: {owner}, {review}.',
                'Напишите в {places}: {owner}, {review}.',
              ),
            }),
          ]),
      ...overdue.map(({ id, due }) =>
        found(context, {
          code: 'AMANAT-CHK-316',
          path: ['purposes', id, 'lastReview'],
          message: says(
            { purpose: fact.entry(context.manifest, 'purposes', id), day: fact.date(due) },
            '{purpose} məqsədinə {day:on} yenidən baxılmalı idi.',
            'The review of {purpose} was due on {day}.',
            'Цель {purpose} следовало пересмотреть {day}.',
          ),
          why: says(
            { every: fact.period(context.statement.every) },
            'Təşkilatın öz sözünə görə, reyestrə baxış müddəti: {every}.',
            'The register is reviewed every {every}, by the organisation’s own word.',
            'По собственному слову организации период пересмотра реестра: {every}.',
          ),
          fix: says(
            { write: fact.write(['purposes', id, 'lastReview'], context.today) },
            'Məqsədi təcrübə ilə tutuşdurun və günü yazın: {write}.',
            'Review the purpose against practice and write the day: {write}.',
            'Сверьте цель с практикой и запишите день: {write}.',
          ),
        }),
      ),
    ];
  },
  evidence(statement, reads) {
    const { total, unkept, overdue } = reviewState(reads.manifest, statement.every, reads.today);
    const facts = { purposes: total, withoutOwnerOrReview: unkept.length, overdue: overdue.length };
    if (overdue.length > 0)
      return broken(
        say(
          `Baxış vaxtı keçmiş məqsədlər: ${overdue.length}.`,
          `Purposes past their review date: ${overdue.length}.`,
          `Целей с просроченной проверкой: ${overdue.length}.`,
        ),
        facts,
      );
    if (unkept.length > 0)
      return atRisk(
        say(
          `Cavabdehi və ya baxış tarixi olmayan məqsədlər: ${unkept.length}.`,
          `Purposes without an owner or a review date: ${unkept.length}.`,
          `Целей без ответственного или даты проверки: ${unkept.length}.`,
        ),
        facts,
      );
    return kept(
      say(
        `Reyestrə görə ${total} məqsədin hamısının cavabdehi var və baxışı vaxtındadır.`,
        `By the register all ${total} purposes have an owner and a review in time.`,
        `По реестру у всех целей (${total}) есть ответственный и своевременная проверка.`,
      ),
      facts,
    );
  },
});
