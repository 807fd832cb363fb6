import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import type { Manifest } from '../../../manifest/manifest.ts';
import { object, optional, ref } from '../../../schema/schema.ts';
import { broken, notYetShown } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { found, statementsSaying } from '../area-a-finding.ts';
import { entriesOf } from '../facts-of.ts';

/**
 * Stores and hosting that lie with somebody else: held by a recipient, or by a processor that says where the data lies or
 * sits neither in the controller's country nor in Azerbaijan.
 */
function withOthers(manifest: Manifest) {
  const near = ['AZ', manifest.organisation.country];
  const hosted = entriesOf(manifest.stores)
    .filter(([, store]) => store.heldBy !== undefined || store.engine === 'external')
    .map(([id]) => ['stores', id] as const);
  const hosting = entriesOf(manifest.recipients)
    .filter(
      ([, { role, country, dataIn }]) =>
        role === 'processor' && (dataIn !== undefined || !near.includes(country)),
    )
    .map(([id]) => ['recipients', id] as const);
  return [...hosted, ...hosting];
}

/** Data is kept on the organisation's own protected servers; staff who signed confidentiality alone may open it. */
export default kind({
  says: 'own-network',
  section: 'security',
  schema: object(
    {
      agreement: optional(
        ref('duties', 'The duty that collects confidentiality agreements.', 'staff-agreements'),
      ),
    },
    'Servers within the corporate network, and staff under confidentiality.',
  ),
  text: () =>
    say(
      'Məlumatlarınız korporativ şəbəkədəki qorunan serverlərdə saxlanılır. Onlara yalnız məxfilik müqaviləsi imzalamış səlahiyyətli əməkdaşlar daxil ola bilir.',
      'Your data is kept on protected servers within our corporate network. Only authorised staff who signed a confidentiality agreement can open it.',
      'Ваши данные хранятся на защищённых серверах корпоративной сети. Доступ есть только у уполномоченных сотрудников, подписавших соглашение о конфиденциальности.',
    ),
  check(context) {
    const others = statementsSaying(context.manifest, 'transfer-annex', 'data-located-at');
    const outside = withOthers(context.manifest).map(([section, id]) =>
      fact.entry(context.manifest, section, id),
    );
    if (outside.length === 0) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-344',
        message: says(
          { places: fact.all(outside) },
          'Mətnə görə bütün məlumat korporativ şəbəkənin serverlərindədir, bunlar isə onu kənarda saxlayır: {places}.',
          'The text keeps all data on servers of the corporate network; these keep it outside: {places}.',
          'По тексту все данные на серверах корпоративной сети, а эти хранилища держат их вне её: {places}.',
        ),
        why: says(
          {},
          'İnsanlara məlumatlarının təşkilatın serverlərindən çıxmadığı deyilib.',
          'People were told that their data does not leave the organisation’s own servers.',
          'Людям сказали, что их данные не покидают серверов организации.',
        ),
        fix: says(
          { places: fact.all(outside), text: fact.place(context.path) },
          '{text} vədində məlumatı kimin saxladığını deyin ({places}) və ya geri gətirin.',
          'Say in {text} who hosts the data ({places}), or bring it back.',
          'Скажите в {text}, кто хранит данные ({places}), или верните их.',
        ),
        with: others.map((other) => other.id),
      }),
    ];
  },
  evidence(_statement, reads) {
    const outside = withOthers(reads.manifest).length;
    return outside > 0
      ? broken(
          say(
            `Korporativ şəbəkədən kənarda saxlayan: ${outside}.`,
            `Kept outside the corporate network by ${outside} parties.`,
            `Хранится вне корпоративной сети: ${outside}.`,
          ),
          { outside },
        )
      : notYetShown(
          say(
            'Əməkdaşların məxfilik müqavilələri hələ oxunmur.',
            'Staff confidentiality agreements are not read yet.',
            'Соглашения сотрудников о конфиденциальности пока не читаются.',
          ),
          { outside },
        );
  },
});
