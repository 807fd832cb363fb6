import { object } from '../../../schema/schema.ts';
import { atRisk, broken, notYetShown } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';

/** Staff identify themselves with a second factor, and every read and change of personal data is recorded. */
export default kind({
  says: 'staff-sign-in',
  section: 'security',
  schema: object({}, 'Identification of staff and record of their acts.'),
  text: () =>
    say(
      'Sistemlərə və daşıyıcılara girişə nəzarət edirik. Hər əməkdaş özünü iki üsulla təsdiqləyib daxil olur; məlumata hər baxışı və hər dəyişikliyi onun adı ilə jurnala yazılır.',
      'We control access to systems and media. Each member of staff signs in with two factors; every view and change of data goes into the journal under that person’s name.',
      'Мы контролируем доступ к системам и носителям. Каждый сотрудник входит с двухфакторной проверкой; каждый просмотр и изменение данных записываются в журнал от его имени.',
    ),
  check: () => [],
  evidence(_statement, { access, journal }) {
    const { accounts = 0, accountsWithSecondFactor: withSecondFactor = 0 } = access ?? {};
    const facts = {
      accounts,
      withSecondFactor,
      journal: journal?.size ?? 0,
    };
    if (journal?.verified?.ok === false)
      return broken(
        say('Jurnal yoxlamadan keçmədi.', 'The journal failed verification.', 'Журнал не прошёл проверку.'),
        facts,
      );
    const bare = accounts - withSecondFactor;
    if (bare > 0)
      return atRisk(
        say(
          `İkinci amili olmayan hesab: ${bare}.`,
          `Accounts without a second factor: ${bare}.`,
          `Учётных записей без второго фактора: ${bare}.`,
        ),
        facts,
      );
    if (journal === null || accounts === 0)
      return notYetShown(
        say(
          'Əməkdaş hesabları hələ oxunmur.',
          'Staff accounts are not read yet.',
          'Учётные записи сотрудников пока не читаются.',
        ),
      );
    return notYetShown(
      say(
        `Bütün hesablar (${accounts}) iki amillidir; hər baxışın jurnala düşdüyü hələ ölçülmür.`,
        `All ${accounts} accounts have a second factor; that every view is journaled is not measured yet.`,
        `У всех учётных записей (${accounts}) два фактора; запись каждого просмотра пока не измеряется.`,
      ),
      facts,
    );
  },
});
