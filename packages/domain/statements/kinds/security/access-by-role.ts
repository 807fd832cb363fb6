import { flag, object, optional } from '../../../schema/schema.ts';
import { broken, kept, notYetShown } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { say, together } from '../../phrase.ts';

/** Staff see only what their role and task need; strangers get nothing; denials are journaled. */
export default kind({
  says: 'access-by-role',
  section: 'security',
  schema: object(
    { needToKnow: optional(flag('True when the text speaks of need to know.')) },
    'Access to personal data.',
  ),
  text({ needToKnow }) {
    const roles = needToKnow
      ? say(
          'Məlumata yalnız işi üçün onu bilməsi zəruri olan əməkdaş çıxa bilir.',
          'Only staff whose work needs the data can reach it.',
          'Доступ к данным есть только у тех сотрудников, кому они необходимы по работе.',
        )
      : say(
          'Səlahiyyəti olmayan heç kim məlumatlarınıza çıxa bilmir: hər əməkdaş yalnız öz işinə lazım olanı görür.',
          'Nobody without authority reaches your data: each member of staff sees only what the work needs.',
          'Посторонние не имеют доступа к вашим данным: каждый сотрудник видит только то, что нужно для его работы.',
        );
    return together(
      roles,
      say(
        'Hər baxış və hər imtina qeydə alınır.',
        'Each view and each refusal is recorded.',
        'Каждый просмотр и каждый отказ записываются.',
      ),
    );
  },
  check: () => [],
  evidence(_statement, { access }) {
    if (access === null)
      return notYetShown(
        say(
          'Rollar və imtinalar hələ oxunmur.',
          'Roles and refusals are not read yet.',
          'Роли и отказы пока не читаются.',
        ),
      );
    const facts = { routes: access.routes, openRoutes: access.openRoutes, denials: access.denialsJournaled };
    if (access.openRoutes > 0)
      return broken(
        say(
          `Rolu olmayana açılan ünvan: ${access.openRoutes}.`,
          `Addresses that open to people without a role: ${access.openRoutes}.`,
          `Адресов, открытых без роли: ${access.openRoutes}.`,
        ),
        facts,
      );
    if (access.routes === 0 || access.denialsJournaled === 0)
      return notYetShown(
        say(
          `Sistemə daxil olmayan heç kimə ${access.routes} qorunan ünvandan heç biri açılmır. Rola görə rədd edilən cəhd hələ olmayıb.`,
          `None of ${access.routes} protected addresses opens to anybody who is not signed in. Nobody has been refused for want of a role yet.`,
          `Ни один из защищённых адресов (${access.routes}) не открывается без входа. Отказов из-за роли ещё не было.`,
        ),
        facts,
      );
    return kept(
      say(
        `Sistemdə qorunan ${access.routes} ünvan var; heç biri sistemə daxil olmayana açılmır. Rola görə rədd edilib jurnala yazılan cəhd: ${access.denialsJournaled}.`,
        `None of ${access.routes} protected addresses opens to anybody who is not signed in; refusals for want of a role on record: ${access.denialsJournaled}.`,
        `Ни один из защищённых адресов (${access.routes}) не открывается без входа; записано отказов из-за роли: ${access.denialsJournaled}.`,
      ),
      facts,
    );
  },
});
