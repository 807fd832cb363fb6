import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { askedCategories, isThirdParty } from '../../../consent/asked.ts';
import { object, ref } from '../../../schema/schema.ts';
import { atRisk, broken, kept, notYetShown } from '../../evidence.ts';
import { type Evidence, kind } from '../../kind.ts';
import { inside, joined, say } from '../../phrase.ts';
import { found } from '../area-b-finding.ts';
import type { Manifest } from '../../../manifest/manifest.ts';
import { namedIn } from '../facts-of.ts';
import type { Reads } from '../../reads.ts';

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
      `Statistika servisləri saytdakı hərəkətləri yalnız adsızlaşdırılmış şəkildə toplayır (${data.az}): identifikator saxlanmazdan əvvəl kəsilir və ya vaxtaşırı dəyişən açarla qarışdırılır. Məqsəd saytı və məzmununu yaxşılaşdırmaqdır.`,
      `Statistics services collect actions on the site in depersonalised form only (${data.en}): identifiers are cut or hashed with a key that changes from time to time before anything is kept. The aim is to improve the site and its content.`,
      `Сервисы статистики собирают действия на сайте только в обезличенном виде (${data.ru}): идентификаторы обрезаются или хешируются с периодически сменяемым ключом до сохранения. Цель — улучшить сайт и его содержание.`,
    );
  },
  check(context) {
    return named(context.manifest, context.statement.purpose).map(([id]) =>
      found(context, {
        code: 'AMANAT-CHK-450',
        field: 'purpose',
        message: says(
          { category: fact.entry(context.manifest, 'categories', id) },
          'Statistikanın adsızlaşdırıldığı deyilir, {category} isə belə göstərilməyib.',
          'Statistics are said to be depersonalised; {category} is not declared so.',
          'Сказано, что статистика обезличена, а {category} так не отмечено.',
        ),
        why: says(
          {},
          'Şəxsə bağlana bilən məlumat, mətn nə deyirsə desin, fərdi məlumatdır (GDPR, preambula 26).',
          'Data that can be tied to a person is personal data, whatever the text calls it (GDPR recital 26).',
          'Данные, которые можно связать с человеком, — персональные, как бы их ни называл текст (GDPR, преамбула 26).',
        ),
        fix: says(
          { write: fact.write(['categories', id, 'anonymous'], true), text: fact.place(context.path) },
          'İdentifikatorları kəsin və {write} yazın, ya da {text} vədini dəyişin.',
          'Cut its identifiers and write {write}, or change {text}.',
          'Уберите идентификаторы и напишите {write} или измените {text}.',
        ),
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
    return keysOutlived(reads) ?? notSeen(statement.purpose, reads) ?? keysRotated(reads);
  },
});

function figuresOf({ visits }: Reads) {
  const {
    counted = 0,
    keysDestroyed = 0,
    keysDestroyedLate: late = 0,
    keysOverdue: overdue = 0,
  } = visits ?? {};
  return { counted, keysDestroyed, late, overdue };
}

/** Keys of the own statistics that are or were there past their period, whatever is declared today. */
function keysOutlived(reads: Reads): Evidence | undefined {
  const { overdue, ...facts } = figuresOf(reads);
  if (overdue > 0)
    return broken(
      say(
        `Müddəti bitmiş ${overdue} statistika açarı hələ məhv edilməyib.`,
        `${overdue} keys of the statistics are past their period and not destroyed.`,
        `Ключи статистики с истёкшим сроком не уничтожены: ${overdue}.`,
      ),
      { ...facts, overdue },
    );
  if (facts.late === 0) return undefined;
  return atRisk(
    say(
      `Açarların ${facts.late} dənəsi vaxtından gec məhv edilib.`,
      `${facts.late} keys were destroyed later than promised.`,
      `Ключи, уничтоженные позже срока: ${facts.late}.`,
    ),
    facts,
  );
}

/** Why the keys show nothing yet, or not all of it: somebody else may collect straight from the browser, past the depersonaliser. */
function notSeen(purpose: string, reads: Reads): Evidence | undefined {
  const { overdue: _none, ...facts } = figuresOf(reads);
  if (!reads.manifest.statistics)
    return notYetShown(
      say(
        'Saytın öz statistikası bəyan edilməyib; statistika servisinin nə saxladığı buradan görünmür.',
        'No statistics of its own are declared for the site; what a statistics service keeps cannot be seen from here.',
        'Собственная статистика сайта не заявлена; что хранит сервис статистики, отсюда не видно.',
      ),
    );
  if (facts.keysDestroyed === 0)
    return notYetShown(
      say(
        'Statistika açarı hələ bir dəfə də dəyişməyib.',
        'No key of the statistics has rotated yet.',
        'Ключ статистики ещё ни разу не менялся.',
      ),
      { counted: facts.counted },
    );
  const own = askedCategories(reads.manifest).filter(({ purposes }) => purposes.includes(purpose));
  const others = own.flatMap(({ cookies }) => cookies.filter(isThirdParty));
  if (others.length === 0) return undefined;
  return notYetShown(
    say(
      'Saytın öz statistikası adsızlaşdırılır və açarları vaxtında məhv edilir. Statistika servisi isə brauzerdən birbaşa toplayır; onun nə saxladığı buradan görünmür.',
      'The site’s own statistics are depersonalised and their keys destroyed on time. A statistics service also collects straight from the browser; what it keeps cannot be seen from here.',
      'Собственная статистика обезличивается, её ключи уничтожаются вовремя. Но сервис статистики собирает данные прямо из браузера; что он хранит, отсюда не видно.',
    ),
    { ...facts, others: others.length },
  );
}

function keysRotated(reads: Reads): Evidence {
  const { overdue: _none, ...facts } = figuresOf(reads);
  return kept(
    say(
      `Statistika adsızlaşdırılmış şəkildə saxlanılır; məhv edilən dəyişən açarlar: ${facts.keysDestroyed}, son 30 gündə gecikən yoxdur.`,
      `Statistics are kept depersonalised; rotating keys destroyed: ${facts.keysDestroyed}, none late in the last 30 days.`,
      `Статистика хранится обезличенной; уничтожено сменных ключей: ${facts.keysDestroyed}, за последние 30 дней без опозданий.`,
    ),
    facts,
  );
}
