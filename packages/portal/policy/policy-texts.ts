import type { Section } from '@amanat/domain/statements/kind.ts';
import type { Localized } from '@amanat/domain/schema/schema.ts';
import { say } from '@amanat/domain/statements/phrase.ts';

/** Headings of the policy, in the order they are read. */
export const sectionTitles: Readonly<Record<Section, Localized>> = {
  general: say('Ümumi müddəalar', 'General', 'Общие положения'),
  collection: say('Hansı məlumatları toplayırıq', 'What we collect', 'Какие данные мы собираем'),
  purposes: say('Nə üçün və hansı əsasla', 'What for and on what basis', 'Для чего и на каком основании'),
  consent: say('Razılıq', 'Consent', 'Согласие'),
  cookies: say('Cookie-lər', 'Cookies', 'Файлы cookie'),
  sharing: say('Kimə veririk', 'Who receives your data', 'Кому мы передаём данные'),
  transfers: say('Xaricə ötürmə', 'Transfers abroad', 'Передача за границу'),
  retention: say('Nə qədər saxlayırıq', 'How long we keep it', 'Сколько мы храним'),
  security: say('Necə qoruyuruq', 'How we protect it', 'Как мы защищаем'),
  incidents: say('Təhlükəsizlik pozularsa', 'If security is breached', 'Если безопасность нарушена'),
  rights: say('Hüquqlarınız', 'Your rights', 'Ваши права'),
  children: say('Uşaqlar', 'Children', 'Дети'),
  changes: say('Dəyişikliklər', 'Changes', 'Изменения'),
  contact: say('Əlaqə', 'Contact', 'Контакты'),
};

/** Words of the tables and of the page around the clauses. */
export const policyWords = {
  privacy: say('Məxfilik siyasəti', 'Privacy policy', 'Политика конфиденциальности'),
  cookies: say('Cookie siyasəti', 'Cookie policy', 'Политика cookie'),
  contents: say('Mündəricat', 'Contents', 'Содержание'),
  definitions: say('Anlayışlar', 'Definitions', 'Определения'),
  version: say('Redaksiya', 'Version', 'Редакция'),
  approved: say('Təsdiq edilib', 'Approved', 'Утверждена'),
  effective: say('Qüvvədədir', 'In force', 'Действует'),
  takesEffect: say('Qüvvəyə minir', 'Takes effect', 'Вступает в силу'),
  tookEffect: say('Qüvvəyə minib', 'Took effect', 'Вступила в силу'),
  effectDate: say('Qüvvəyə minmə tarixi', 'Effective date', 'Дата вступления в силу'),
  updated: say('Son yenilənmə', 'Last updated', 'Последнее обновление'),
  categories: say('Məlumat kateqoriyaları', 'Categories of data', 'Категории данных'),
  category: say('Kateqoriya', 'Category', 'Категория'),
  contains: say('Nədən ibarətdir', 'What it holds', 'Что включает'),
  source: say('Mənbə', 'Source', 'Источник'),
  purposesTable: say('Məqsədlər cədvəli', 'Table of purposes', 'Таблица целей'),
  purpose: say('Məqsəd', 'Purpose', 'Цель'),
  data: say('Məlumatlar', 'Data', 'Данные'),
  basis: say('Hüquqi əsas', 'Legal basis', 'Правовое основание'),
  recipients: say('Məlumat alıcıları', 'Recipients', 'Получатели'),
  period: say('Saxlanma müddəti', 'How long it is kept', 'Срок хранения'),
  rights: say('Hüquqlarınız', 'Your rights', 'Ваши права'),
  rightsNote: say(
    'Cədvəl hər məqsəddə ən çox lazım olan hüquqları göstərir; onların hamısı «Hüquqlarınız» bölməsindədir.',
    'The table shows the rights that matter most for each purpose; all of them stand under “Your rights”.',
    'В таблице указаны главные права для каждой цели; все права перечислены в разделе «Ваши права».',
  ),
  periodNote: say(
    'Hər müddət öz sətrindəki məqsəd və məlumatlar üçündür. Eyni məlumat başqa məqsəd üçün də işlənirsə, orada həmin məqsədin müddəti sayılır.',
    'Each period is for the purpose and the data of its own row. Where the same data serves another purpose too, the period of that purpose counts there.',
    'Каждый срок относится к цели и данным своей строки. Если те же данные нужны и для другой цели, для неё считается её собственный срок.',
  ),
  annexTable: say('Məlumat alıcılarının cədvəli', 'Table of recipients', 'Таблица получателей'),
  annex: say('Əlavə: məlumat alıcıları', 'Annex: recipients of data', 'Приложение: получатели данных'),
  name: say('Ad', 'Name', 'Название'),
  role: say('Rol', 'Role', 'Роль'),
  country: say('Ölkə', 'Country', 'Страна'),
  task: say('Nə iş görür', 'What it does', 'Что делает'),
  mechanism: say('Ötürmənin əsası', 'Ground of transfer', 'Основание передачи'),
  measures: say('Əlavə qoruma', 'Further protection', 'Дополнительная защита'),
  none: say('yoxdur', 'none', 'нет'),
  notKept: say('saxlanılmır', 'not kept', 'не храним'),
  notNamed: say('göstərilməyib', 'not stated', 'не указано'),
  cookieKinds: say('Cookie növləri', 'Kinds of cookies', 'Виды cookie'),
  cookieList: say('Cookie siyahısı', 'List of cookies', 'Список cookie'),
  cookieTable: say('Cookie cədvəli', 'Table of cookies', 'Таблица cookie'),
  provider: say('Provayder', 'Provider', 'Поставщик'),
  lifetime: say('Ömrü', 'Lifetime', 'Срок'),
  kind: say('Növ', 'Kind', 'Вид'),
  necessaryKind: say('Zəruri', 'Necessary', 'Необходимые'),
  noCookies: say('Siyahıda hələ heç nə yoxdur.', 'The list is empty so far.', 'Список пока пуст.'),
  changeChoice: say(
    'Seçiminizi saytın altındakı keçiddən istənilən vaxt dəyişə bilərsiniz:',
    'You can change your choice at any time through the link at the foot of the site:',
    'Изменить выбор можно в любое время по ссылке внизу сайта:',
  ),
  upcoming: say('Yeni redaksiya qəbul edilib', 'A new version has been adopted', 'Принята новая редакция'),
  former: say('Bu, köhnə redaksiyadır.', 'This is a former version.', 'Это прежняя редакция.'),
  coming: say(
    'Bu redaksiya hələ qüvvəyə minməyib.',
    'This version is not in force yet.',
    'Эта редакция ещё не действует.',
  ),
  whatChanges: say('Nə dəyişir', 'What changes', 'Что меняется'),
  seeCurrent: say('Qüvvədə olan redaksiya', 'The version in force', 'Действующая редакция'),
  keptSince: say(
    'Bu redaksiya səhifələr saxlanılmayan vaxt dərc olunub; sözləri bu gündən dəyişməz saxlanılır:',
    'This version was published before pages were kept; its words have been kept unchanged since',
    'Эта редакция опубликована, когда страницы ещё не сохранялись; её слова хранятся неизменными с',
  ),
  hash: say(
    'Bəyannamənin barmaq izi (SHA-256)',
    'Fingerprint of the declaration (SHA-256)',
    'Отпечаток декларации (SHA-256)',
  ),
} as const;

/** That data stays in one country, by its name: a reader may live in another. */
export function staysIn(country: Localized): Localized {
  return say(`${country.az} daxilində qalır`, `stays in ${country.en}`, `остаётся в стране: ${country.ru}`);
}
