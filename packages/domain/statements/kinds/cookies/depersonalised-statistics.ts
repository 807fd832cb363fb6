import { object, ref } from '../../../schema/schema.ts';
import { broken, notYetShown } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { inside, joined, say } from '../../phrase.ts';
import { found } from '../area-b-finding.ts';
import type { Manifest } from '../../../manifest/manifest.ts';
import { namedIn } from '../facts-of.ts';

/** Categories of the purpose that are not declared as depersonalised. */
function named(manifest: Manifest, purpose: string) {
  return namedIn(manifest.categories, manifest.purposes[purpose]?.categories ?? []).filter(
    ([, category]) => category.anonymous !== true,
  );
}

/** Statistics services collect depersonalised data only: identifiers are cut or hashed before storage. */
export const depersonalisedStatistics = kind({
  says: 'depersonalised-statistics',
  section: 'cookies',
  schema: object(
    { purpose: ref('purposes', 'The purpose the statistics serve.', 'statistics') },
    'Depersonalised statistics.',
  ),
  text({ purpose }, manifest) {
    const data = joined(
      namedIn(manifest.categories, manifest.purposes[purpose]?.categories ?? []).map(([, one]) =>
        inside(one.name),
      ),
    );
    return say(
      `Statistika servisləri saytdakı hərəkətləri yalnız adsızlaşdırılmış şəkildə toplayır (${data.az}): identifikator saxlanmazdan əvvəl kəsilir və ya hər gün dəyişən açarla qarışdırılır. Məqsəd saytı və məzmununu yaxşılaşdırmaqdır.`,
      `Statistics services collect actions on the site in depersonalised form only (${data.en}): identifiers are cut or hashed with a changing key before anything is kept. The aim is to improve the site and its content.`,
      `Сервисы статистики собирают действия на сайте только в обезличенном виде (${data.ru}): идентификаторы обрезаются или хешируются со сменным ключом до сохранения. Цель — улучшить сайт и его содержание.`,
    );
  },
  check(context) {
    return named(context.manifest, context.statement.purpose).map(([id]) =>
      found(context, {
        code: 'AMANAT-CHK-450',
        field: 'purpose',
        message: `Statistics are said to be depersonalised; \`${id}\` is not declared so.`,
        why: 'Data that can be tied to a person is personal data, whatever the text calls it (GDPR recital 26).',
        fix: `Set \`anonymous: true\` on \`${id}\` and cut its identifiers, or change the statement.`,
      }),
    );
  },
  evidence(statement, reads) {
    const tied = named(reads.manifest, statement.purpose);
    if (tied.length > 0)
      return broken(
        say(
          'Statistikaya adsızlaşdırılmamış məlumat düşür.',
          'Data that is not depersonalised goes into the statistics.',
          'В статистику попадают необезличенные данные.',
        ),
        { categories: tied.length },
      );
    return notYetShown(
      say(
        'Statistikanın saxlanma yeri hələ yoxlanılmayıb.',
        'The store of the statistics has not been examined yet.',
        'Хранилище статистики ещё не проверено.',
      ),
    );
  },
});
