import { flag, object, optional } from '../../../schema/schema.ts';
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
  evidence(_statement, { security, journal }) {
    if (security === null)
      return notYetShown(
        say(
          'Verilənlər bazasında açıq məlumatın olub-olmadığı hələ yoxlanılmayıb.',
          'The database has not been searched for data in clear yet.',
          'База данных ещё не проверена на открытые данные.',
        ),
      );
    const facts = { clearColumns: security.clearColumns, keysDestroyed: journal?.keysDestroyed ?? 0 };
    return security.clearColumns > 0
      ? broken(
          say(
            `Şəxsi məlumatı açıq saxlayan sütun: ${security.clearColumns}.`,
            `Columns that hold personal data in clear: ${security.clearColumns}.`,
            `Столбцов с открытыми личными данными: ${security.clearColumns}.`,
          ),
          facts,
        )
      : kept(
          say(
            'Əmanətin bazasında açıq şəxsi məlumat tapılmadı.',
            'No personal data in clear was found in the database of Əmanət.',
            'В базе Əmanət не найдено открытых личных данных.',
          ),
          facts,
        );
  },
});
