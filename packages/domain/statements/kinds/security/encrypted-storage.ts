import type { Manifest } from '../../../manifest/manifest.ts';
import { flag, nameIn, object, optional, type Localized } from '../../../schema/schema.ts';
import { broken, kept, notYetShown } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';

/** Personal data is stored encrypted, under a key per person; journals know people by pseudonym. */
export default kind({
  says: 'encrypted-storage',
  section: 'security',
  schema: object(
    { pseudonyms: optional(flag('True when the text also promises pseudonymisation.')) },
    'Encryption at rest.',
  ),
  text({ pseudonyms }) {
    return pseudonyms
      ? say(
          'Məlumatlar hər şəxsin öz açarı ilə şifrələnir. Jurnallarda adınız yox, psevdonim yazılır; açar məhv ediləndə məlumat da oxunmaz olur.',
          'Data is encrypted under a key of each person’s own. Journals hold a pseudonym and not your name; once the key is destroyed, the data cannot be read.',
          'Данные шифруются отдельным ключом для каждого человека. В журналах стоит не ваше имя, а псевдоним; после уничтожения ключа данные прочесть нельзя.',
        )
      : say(
          'Məlumatlarınız şifrələnmiş halda saxlanılır.',
          'Your data is stored encrypted.',
          'Ваши данные хранятся в зашифрованном виде.',
        );
  },
  check: () => [],
  evidence(_statement, { security, journal, manifest }) {
    if (security === null)
      return notYetShown(
        say(
          'Məlumat bazasında açıq məlumatın olub-olmadığı hələ yoxlanılmayıb.',
          'The database has not been searched for data in clear yet.',
          'Хранилище ещё не проверено на открытые данные.',
        ),
      );
    const unseen = storesUnseen(manifest);
    const facts = {
      clearColumns: security.clearColumns,
      keysDestroyed: journal?.keysDestroyed ?? 0,
      unseenStores: unseen.length,
    };
    if (security.clearColumns > 0)
      return broken(
        say(
          `Əmanətin bazasında e-poçt ünvanını və ya telefonu açıq saxlayan sütun: ${security.clearColumns}.`,
          `Columns of the database of Əmanət that hold an e-mail address or a phone number in clear: ${security.clearColumns}.`,
          `Столбцов хранилища Əmanət с открытым адресом эл. почты или телефоном: ${security.clearColumns}.`,
        ),
        facts,
      );
    return unseen.length > 0 ? notYetShown(onlyOurs(unseen), facts) : kept(looked, facts);
  },
});

/** What was looked at: a sample of every text column of our own database, for addresses and phone numbers. */
const looked = say(
  'Əmanətin öz bazasında hər mətn sütunundan nümunəyə baxıldı: açıq e-poçt ünvanı və telefon tapılmadı.',
  'A sample of every text column of Əmanət’s own database was searched: no e-mail address or phone number in clear.',
  'В собственном хранилище Əmanət просмотрена выборка из каждого текстового столбца: открытых адресов эл. почты и телефонов нет.',
);
/** The organisation’s own stores are read through their engine, which shows rows in clear whatever lies beneath. */
function storesUnseen(manifest: Manifest): readonly Localized[] {
  return Object.values(manifest.stores ?? {})
    .filter((store) => Object.keys(store.tables ?? {}).length > 0)
    .map(({ name }) => nameIn(name));
}
function onlyOurs(stores: readonly Localized[]): Localized {
  const names = (language: keyof Localized) => stores.map((name) => name[language]).join(', ');
  return say(
    `${looked.az} Bu bazaların şifrələnməsini isə Əmanət görə bilmir: ${names('az')}.`,
    `${looked.en} Whether these stores are encrypted Əmanət cannot see: ${names('en')}.`,
    `${looked.ru} Шифруются ли эти хранилища, Əmanət не видит: ${names('ru')}.`,
  );
}
