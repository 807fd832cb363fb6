import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { flag, object, optional } from '../../../schema/schema.ts';
import { broken, kept, notYetShown } from '../../evidence.ts';
import { found } from '../../found.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';

/** Data goes to an archive only where a law requires it, and for the term that law sets. */
export const archiveOnlyByLaw = kind({
  says: 'archive-only-by-law',
  section: 'retention',
  schema: object(
    { handedOver: optional(flag('True when what must be archived is handed over for the term set.')) },
    'Archives.',
  ),
  text(statement) {
    return statement.handedOver === true
      ? say(
          'Qanun hansı məlumatın arxivdə saxlanmasını tələb edirsə, o, qanunun qoyduğu müddətə arxivə verilir və müddət bitəndə oradan da silinir.',
          'What a law requires to be archived goes to the archive for the term set by that law, and leaves it when the term ends.',
          'То, что закон велит хранить в архиве, передаётся в архив на установленный законом срок и удаляется оттуда по его окончании.',
        )
      : say(
          'Məlumatı yalnız qanun tələb etdikdə arxivləşdiririk; hər arxivin hüquqi əsası və sonu var.',
          'We archive data only where a law requires it; each archive has a legal ground and an end.',
          'Мы архивируем данные, только если этого требует закон; у каждого архива есть правовое основание и срок.',
        );
  },
  check(context) {
    const wrong = Object.entries(context.manifest.purposes).flatMap(([id, { retention, law }]) =>
      (retention?.exceptions ?? [])
        .filter((exception) => exception.ground === 'archive')
        .filter((exception) => exception.keep === undefined || (retention?.law ?? law) === undefined)
        .map(() => id),
    );
    if (wrong.length === 0) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-518',
        message: says(
          {
            purposes: fact.all([...new Set(wrong)].map((id) => fact.entry(context.manifest, 'purposes', id))),
          },
          'Qanunu və ya sonu olmayan arxiv göstərilib: {purposes}.',
          'An archive without a law or an end is declared for {purposes}.',
          'Указан архив без закона или без срока: {purposes}.',
        ),
        why: says(
          {},
          'Mətn arxivə yalnız qanun tələb edəndə və onun müddəti qədər yol verir.',
          'The text allows archives only where a law requires them and for the term it sets.',
          'Текст допускает архив только там, где его требует закон, и на его срок.',
        ),
        fix: says(
          {
            places: fact.all(
              [...new Set(wrong)].map((id) => fact.place(['purposes', id, 'retention', 'longerFor'])),
            ),
          },
          'Arxivin qanununu və müddətini yazın: {places}.',
          'Name the law and the period of the archive under {places}.',
          'Укажите закон и срок архива в {places}.',
        ),
      }),
    ];
  },
  evidence(_statement, reads) {
    const archives = reads.retention?.archives;
    if (archives === undefined)
      return notYetShown(
        say(
          'Arxivlərin uçotu hələ aparılmır.',
          'Archives are not kept track of yet.',
          'Учёт архивов ещё не ведётся.',
        ),
      );
    const facts = { total: archives.total, withoutGround: archives.withoutGround };
    if (archives.withoutGround > 0)
      return broken(
        say(
          `Əsası və ya sonu olmayan arxiv: ${archives.withoutGround}.`,
          `Archives without ground or end: ${archives.withoutGround}.`,
          `Архивов без основания или срока: ${archives.withoutGround}.`,
        ),
        facts,
      );
    if (archives.total === 0)
      return notYetShown(
        say(
          'Hələ heç nə arxivləşdirilməyib.',
          'Nothing has been archived yet.',
          'В архив ещё ничего не передано.',
        ),
        facts,
      );
    return kept(
      say(
        `Arxivlər: ${archives.total}; hamısının əsası və sonu var.`,
        `Archives: ${archives.total}, each with ground and end.`,
        `Архивов: ${archives.total}, у каждого есть основание и срок.`,
      ),
      facts,
    );
  },
});
