import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { object } from '../../../schema/schema.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { found } from '../area-a-finding.ts';
import { entriesOf } from '../facts-of.ts';
import { incidentsNotShown } from './incident-evidence.ts';

/** People at high risk are told of an incident: exactly those affected, each delivery on record. */
export default kind({
  says: 'subjects-notified',
  section: 'incidents',
  schema: object({}, 'Notice of incidents to people.'),
  text: () =>
    say(
      'Hadisə hüquq və azadlıqlarınız üçün yüksək risk yaradırsa, bunu sizə sadə dildə bildirir və nə edə biləcəyinizi yazırıq.',
      'Where an incident brings a high risk to your rights and freedoms, we tell you in plain words and say what you can do.',
      'Если инцидент несёт высокий риск для ваших прав и свобод, мы сообщаем вам об этом простыми словами и пишем, что можно сделать.',
    ),
  check(context) {
    const reachable = entriesOf(context.manifest.categories).some(([, category]) =>
      ['email', 'phone', 'address'].includes(category.kind),
    );
    if (reachable) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-357',
        severity: 'note',
        message: says(
          {},
          'İnsanlara insident haqqında xəbər verildiyi deyilir, onlara yazmaq üçün ünvan isə heç bir kateqoriyada yoxdur.',
          'People are told of incidents, and no category holds an address to write to.',
          'Сказано, что людям сообщают об инцидентах, а адреса для письма нет ни в одной категории.',
        ),
        why: says(
          {},
          'Xəbər vermək üçün e-poçt, telefon və ya poçt ünvanı lazımdır; yoxdursa, xəbər açıq olmalıdır (GDPR, maddə 34(3)(c)).',
          'A notice needs an e-mail, phone or postal address; else it must be public (GDPR Art. 34(3)(c)).',
          'Для уведомления нужен адрес почты, телефон или почтовый адрес; иначе оно должно быть публичным (GDPR, ст. 34(3)(c)).',
        ),
        fix: says(
          { place: fact.place(['categories']), kinds: fact.code('email, phone, address') },
          '{place} bölməsində ünvan saxlayan kateqoriyanı bəyan edin (növü: {kinds}) və ya açıq elan vəd edin.',
          'Declare under {place} the category that holds it (kind: {kinds}), or promise a public notice.',
          'Заявите в {place} категорию с адресом (вид: {kinds}) или обещайте публичное объявление.',
        ),
      }),
    ];
  },
  evidence: (_statement, reads) => incidentsNotShown(reads),
});
