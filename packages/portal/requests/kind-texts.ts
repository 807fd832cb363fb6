import type { RequestKind } from '@amanat/domain/requests/kinds.ts';
import type { Localized } from '@amanat/domain/schema/schema.ts';
import { say } from '@amanat/domain/statements/phrase.ts';
import type { PortalKind } from './draft.ts';

interface KindTexts {
  /** As the person would say it. */
  readonly label: Localized;
  readonly hint: Localized;
  /** The thing asked for, as a heading. */
  readonly noun: Localized;
}
/** What can be asked for, in the person's own words. */
export const kindTexts: Readonly<Record<PortalKind, KindTexts>> = {
  access: {
    label: say(
      'Mənim haqqımda nə saxladığınızı görmək',
      'See what you hold about me',
      'Узнать, что вы обо мне храните',
    ),
    hint: say(
      'Məlumatların surəti, məqsədləri, mənbəyi, kimə verildiyi və nə qədər saxlanıldığı',
      'A copy of the data, what it is for, where it came from, who got it and how long it is kept',
      'Копия данных, цели, источник, кому переданы и сколько хранятся',
    ),
    noun: say('Məlumatlarla tanışlıq', 'Access to your data', 'Доступ к данным'),
  },
  rectification: {
    label: say('Səhv məlumatı düzəltmək', 'Correct wrong data', 'Исправить ошибку в данных'),
    hint: say(
      'Ad, telefon, ünvan və digər məlumatlar',
      'Name, phone, address and other data',
      'Имя, телефон, адрес и другие данные',
    ),
    noun: say('Məlumatların düzəldilməsi', 'Correction of data', 'Исправление данных'),
  },
  erasure: {
    label: say('Məlumatlarımı silmək', 'Have my data deleted', 'Удалить мои данные'),
    hint: say(
      'Qanunun saxlamağı tələb etdiyi sənədlərdən başqa hər şey; nəyin niyə qaldığını yazacağıq',
      'Everything but the records that the law makes us keep; we will write what stays and why',
      'Всё, кроме документов, которые закон обязывает хранить; мы напишем, что осталось и почему',
    ),
    noun: say('Məlumatların silinməsi', 'Deletion of data', 'Удаление данных'),
  },
  restriction: {
    label: say(
      'İstifadəni müvəqqəti dayandırmaq (bloklamaq)',
      'Pause the use of my data (restriction)',
      'Приостановить использование (заблокировать)',
    ),
    hint: say(
      'Məlumat qalır, amma heç bir məqsədlə istifadə olunmur',
      'The data stays, but is used for nothing',
      'Данные остаются, но ни для чего не используются',
    ),
    noun: say('Məlumatların bloklanması', 'Restriction of data', 'Блокирование данных'),
  },
  portability: {
    label: say('Məlumatlarımı başqa yerə aparmaq', 'Take my data elsewhere', 'Перенести мои данные'),
    hint: say('JSON və CSV faylları', 'JSON and CSV files', 'Файлы JSON и CSV'),
    noun: say('Məlumatların daşınması', 'Portability of data', 'Перенос данных'),
  },
  withdrawal: {
    label: say('Razılığımı geri götürmək', 'Withdraw my consent', 'Отозвать согласие'),
    hint: say(
      'Yalnız razılığınızla gördüyümüz işlər üçün. Dərhal qüvvəyə minir',
      'For what we do only with your consent. It takes effect at once',
      'Для того, что мы делаем только с вашего согласия. Действует сразу',
    ),
    noun: say('Razılığın geri götürülməsi', 'Withdrawal of consent', 'Отзыв согласия'),
  },
  objection: {
    label: say(
      'Reklama və ya başqa istifadəyə etiraz etmək',
      'Object to advertising or other use',
      'Возразить против рекламы или иного использования',
    ),
    hint: say(
      'Razılığınızı soruşmadan gördüyümüz işlər də daxil. Dərhal qüvvəyə minir',
      'Also to what we do without asking your consent. It takes effect at once',
      'В том числе против того, о чём мы не спрашивали согласия. Действует сразу',
    ),
    noun: say('İstifadəyə etiraz', 'Objection to use', 'Возражение против использования'),
  },
  'guardian-report': {
    label: say(
      'Övladımın məlumatları haqqında müraciət etmək',
      'Report data of my child',
      'Сообщить о данных моего ребёнка',
    ),
    hint: say(
      'Valideyn, qəyyum və ya himayəçi kimi yazırsınızsa',
      'When you write as a parent or guardian',
      'Если вы пишете как родитель или опекун',
    ),
    noun: say('Uşağın məlumatları', 'Data of a child', 'Данные ребёнка'),
  },
  question: {
    label: say('Sual vermək', 'Ask a question', 'Задать вопрос'),
    hint: say(
      'Fərdi məlumatlarınız və ya məxfilik siyasəti barədə',
      'About your personal data or the privacy policy',
      'О ваших персональных данных или политике конфиденциальности',
    ),
    noun: say('Sual', 'Question', 'Вопрос'),
  },
};
/** Instead of the hint, where the organisation promises to look at these first. */
export const guardianFirst = say(
  'Belə müraciətlərə növbədənkənar baxırıq',
  'We look at these first',
  'Такие обращения мы рассматриваем первыми',
);

const otherNouns: Readonly<Record<Exclude<RequestKind, PortalKind>, Localized>> = {
  information: say(
    'Məlumatların işlənməsi barədə məlumat',
    'Information about processing',
    'Сведения об обработке',
  ),
  'no-automated-decision': say(
    'Avtomatik qərara etiraz',
    'Objection to an automated decision',
    'Возражение против автоматического решения',
  ),
  complaint: say('Şikayət', 'Complaint', 'Жалоба'),
};
/** A kind as a heading; also those that come by other ways than the portal. */
export function kindNoun(kind: RequestKind): Localized {
  return kind in kindTexts ? kindTexts[kind as PortalKind].noun : otherNouns[kind as keyof typeof otherNouns];
}
