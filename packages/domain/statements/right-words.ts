import { rightIds } from '../manifest/lists.ts';
import type { Localized } from '../schema/schema.ts';
import { say } from './phrase.ts';

export type Right = (typeof rightIds)[number];

/** Rights as what one may do, by their ids. */
export const rightNames: Record<Right, Localized> = {
  information: say(
    'məlumatlarınızın necə işləndiyini bilmək',
    'know how your data is used',
    'знать, как обрабатываются ваши данные',
  ),
  access: say(
    'məlumatlarınızı görmək və surətini almaq',
    'see your data and get a copy',
    'видеть свои данные и получить их копию',
  ),
  rectification: say(
    'səhv və ya köhnə məlumatı düzəltdirmək',
    'have wrong or old data corrected',
    'исправить неверные или устаревшие данные',
  ),
  erasure: say(
    'məlumatlarınızı sildirmək (məhv etdirmək)',
    'have your data deleted (destroyed)',
    'удалить (уничтожить) свои данные',
  ),
  restriction: say(
    'məlumatlarınızı bloklatmaq, yəni işlənməsini müvəqqəti dayandırtmaq',
    'have your data blocked, that is, its use stopped for a time',
    'заблокировать свои данные, то есть временно остановить их обработку',
  ),
  portability: say(
    'məlumatlarınızı başqa xidmətə apara biləcəyiniz faylda almaq',
    'get your data as a file you can take to another service',
    'получить свои данные файлом, который можно перенести в другой сервис',
  ),
  objection: say(
    'məlumatlarınızın işlənməsinə etiraz etmək',
    'object to the use of your data',
    'возразить против обработки своих данных',
  ),
  withdrawal: say('razılığınızı geri götürmək', 'withdraw your consent', 'отозвать своё согласие'),
  'no-automated-decision': say(
    'hüquqi nəticəsi olan, yalnız avtomatik verilən qərara tabe olmamaq',
    'not be bound by a decision with legal effect that a machine alone has made',
    'не подчиняться решению с правовыми последствиями, принятому исключительно автоматически',
  ),
  complaint: say(
    'səlahiyyətli orqana şikayət etmək',
    'complain to the authority',
    'подать жалобу в уполномоченный орган',
  ),
};

const names: Record<Right, Localized> = {
  information: say('məlumat almaq', 'information', 'информация'),
  access: say('giriş', 'access', 'доступ'),
  rectification: say('düzəliş', 'correction', 'исправление'),
  erasure: say('silinmə', 'deletion', 'удаление'),
  restriction: say('bloklanma', 'restriction', 'блокирование'),
  portability: say('daşınma', 'portability', 'перенос'),
  objection: say('etiraz', 'objection', 'возражение'),
  withdrawal: say('razılığın geri götürülməsi', 'withdrawal of consent', 'отзыв согласия'),
  'no-automated-decision': say(
    'yalnız avtomatik verilən qərara tabe olmamaq',
    'no decision by a machine alone',
    'отказ от исключительно автоматического решения',
  ),
  complaint: say('şikayət', 'complaint', 'жалоба'),
};
/** A right by its short name, for tables: «giriş», "access", «доступ». */
export function rightName(right: Right): Localized {
  return names[right];
}

/** A right as what one may do: «məlumatlarınızı görmək», "see your data", «видеть свои данные». */
export function rightWords(right: Right): Localized {
  return rightNames[right];
}
