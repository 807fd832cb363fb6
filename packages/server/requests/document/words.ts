import type { RequestKind } from '@amanat/domain/requests/kinds.ts';
import type { Localized } from '@amanat/domain/schema/schema.ts';
import { say } from '@amanat/domain/statements/phrase.ts';

/** What was asked for, as a noun phrase. */
export const kindWords: Readonly<Record<RequestKind, Localized>> = {
  information: say(
    'Məlumatların işlənməsi barədə məlumat',
    'Information about processing',
    'Сведения об обработке данных',
  ),
  access: say('Məlumatlarla tanış olmaq', 'Access to your data', 'Доступ к вашим данным'),
  rectification: say('Məlumatların düzəldilməsi', 'Correction of your data', 'Исправление ваших данных'),
  restriction: say('Məlumatların bloklanması', 'Restriction of your data', 'Блокирование ваших данных'),
  erasure: say('Məlumatların silinməsi', 'Erasure of your data', 'Удаление ваших данных'),
  portability: say('Məlumatların daşınması', 'Portability of your data', 'Перенос ваших данных'),
  objection: say('Məlumatların işlənməsinə etiraz', 'Objection to processing', 'Возражение против обработки'),
  withdrawal: say('Razılığın geri götürülməsi', 'Withdrawal of consent', 'Отзыв согласия'),
  'no-automated-decision': say(
    'Avtomatik qərara etiraz',
    'Objection to an automated decision',
    'Возражение против автоматического решения',
  ),
  complaint: say('Şikayət', 'Complaint', 'Жалоба'),
  'guardian-report': say(
    'Uşağın məlumatları barədə valideyn müraciəti',
    'A guardian’s report about a child’s data',
    'Обращение родителя о данных ребёнка',
  ),
  question: say('Sual', 'Question', 'Вопрос'),
};

export const w = {
  part1: say('1. Məlumatlarınız bizdə varmı', '1. Whether we hold your data', '1. Есть ли у нас ваши данные'),
  part2: say(
    '2. Nə üçün və hansı əsasla işlədirik',
    '2. What for and on which basis',
    '2. Для чего и на каком основании',
  ),
  part3: say('3. Məlumat haradan gəlib', '3. Where the data came from', '3. Откуда получены данные'),
  part4: say('4. Hansı məlumatlarınız var', '4. Which data we hold', '4. Какие данные у нас есть'),
  part5: say('5. Nə qədər saxlayırıq', '5. How long we keep it', '5. Сколько мы храним данные'),
  part6: say('6. Kimə veririk', '6. Whom we give it to', '6. Кому мы передаём данные'),
  part7: say('7. Necə qoruyuruq', '7. How we protect it', '7. Как мы защищаем данные'),
  where: say('Məlumatlarınız harada saxlanılır', 'Where your data lies', 'Где хранятся ваши данные'),
  rights: say('Hüquqlarınız', 'Your rights', 'Ваши права'),
  automated: say('Avtomatik qərarlar', 'Automated decisions', 'Автоматические решения'),
  noAutomated: say(
    'Haqqınızda hüquqi nəticə doğuran avtomatik qərar verilmir.',
    'No automated decision with legal effect is made about you.',
    'Решения с правовыми последствиями в отношении вас автоматически не принимаются.',
  ),
  complaint: say('Razı deyilsinizsə', 'If you do not agree', 'Если вы не согласны'),
  // Under that heading: it has told already when.
  mayComplain: say(
    'Aşağıdakı quruma şikayət edə və ya məhkəməyə müraciət edə bilərsiniz.',
    'You may complain to the authority below or go to court.',
    'Вы можете пожаловаться в указанный ниже орган или обратиться в суд.',
  ),
  // In a mail, alone: the answer itself, a longer term, the end of a restriction.
  ifAnswerDisputed: say(
    'Cavabla razı deyilsinizsə, aşağıdakı quruma şikayət edə və ya məhkəməyə müraciət edə bilərsiniz.',
    'If you do not agree with this answer, you may complain to the authority below or go to court.',
    'Если вы не согласны с ответом, вы можете пожаловаться в указанный ниже орган или обратиться в суд.',
  ),
  ifExtensionDisputed: say(
    'Bununla razı deyilsinizsə, aşağıdakı quruma şikayət edə və ya məhkəməyə müraciət edə bilərsiniz.',
    'If you do not agree with this, you may complain to the authority below or go to court.',
    'Если вы с этим не согласны, вы можете пожаловаться в указанный ниже орган или обратиться в суд.',
  ),
  ifLiftingDisputed: say(
    'Bununla razı deyilsinizsə, bizə yenidən müraciət edə, aşağıdakı quruma şikayət edə və ya məhkəməyə gedə bilərsiniz.',
    'If you do not agree with this, you may ask us again, complain to the authority below or go to court.',
    'Если вы с этим не согласны, вы можете обратиться к нам снова, пожаловаться в указанный ниже орган или обратиться в суд.',
  ),
  whomToComplain: say('Kimə şikayət etmək olar', 'Whom to complain to', 'Куда можно пожаловаться'),
  others: say(
    'Mətnlərdəki başqa şəxslərə aid e-poçt ünvanları və telefonlar gizlədilib.',
    'E-mail addresses and phone numbers of other people inside texts are left out.',
    'Адреса и телефоны других людей внутри текстов скрыты.',
  ),
  hidden: say('[başqa şəxsin məlumatı]', '[another person’s data]', '[данные другого лица]'),
  purpose: say('Məqsəd', 'Purpose', 'Цель'),
  basis: say('Əsas', 'Basis', 'Основание'),
  data: say('Məlumat', 'Data', 'Данные'),
  source: say('Mənbə', 'Source', 'Источник'),
  period: say('Müddət', 'Period', 'Срок'),
  recipient: say('Məlumat alıcısı', 'Recipient', 'Получатель'),
  country: say('Ölkə', 'Country', 'Страна'),
  task: say('Nə üçün', 'What for', 'Для чего'),
  ground: say('Hansı əsasla', 'On what ground', 'На каком основании'),
  store: say('Məlumat bazası', 'Store', 'Хранилище'),
  table: say('Nə', 'What', 'Что'),
  rowsCount: say('Sətir sayı', 'Rows', 'Строк'),
  column: say('Sütun', 'Column', 'Столбец'),
  done: say('Nə edildi', 'What was done', 'Что сделано'),
  keptPart: say('Nə saxlanıldı və nə üçün', 'What is kept, and why', 'Что сохранено и почему'),
  keptWhy: say('Nə üçün saxlanılır', 'Why it is kept', 'Почему хранится'),
  keptUntil: say('Nə vaxtadək', 'Until when', 'До какого дня'),
  noDayYet: say(
    'qanunun tələb etdiyi müddət bitənədək',
    'until the term that law sets is over',
    'до истечения срока по закону',
  ),
  noPeriod: say('müddət bəyan edilməyib', 'no period is declared', 'срок не заявлен'),
  nothing: say('yoxdur', 'none', 'нет'),
  name: say('Qurum', 'Authority', 'Орган'),
  address: say('Ünvan', 'Address', 'Адрес'),
  site: say('Sayt', 'Website', 'Сайт'),
} as const;

/** What a step did, told to the person. */
export const actionWords: Readonly<
  Record<'delete' | 'anonymise' | 'keep' | 'cut-loose' | 'rectify', Localized>
> = {
  delete: say('məhv edildi', 'destroyed', 'уничтожено'),
  anonymise: say('adsızlaşdırıldı', 'anonymised', 'обезличено'),
  keep: say(
    'saxlanıldı, yalnız qanuni öhdəlik üçün',
    'kept, for the legal duty only',
    'сохранено только для обязанности по закону',
  ),
  'cut-loose': say('sizdən ayrıldı', 'cut loose from you', 'отделено от вас'),
  rectify: say('düzəldildi', 'corrected', 'исправлено'),
};
export const refusalWords: Readonly<Record<string, Localized>> = {
  'legal-duty': say(
    'qanun bizi məlumatı saxlamağa məcbur edir',
    'the law obliges us to keep the data',
    'закон обязывает нас хранить данные',
  ),
  'rights-of-others': say(
    'başqa şəxslərin hüquqları pozulardı',
    'the rights of others would be harmed',
    'были бы нарушены права других лиц',
  ),
  law: say('qanun buna icazə vermir', 'the law does not allow it', 'закон этого не допускает'),
  'manifestly-unfounded': say(
    'müraciət açıq-aşkar əsassızdır',
    'the request is manifestly unfounded',
    'обращение явно необоснованно',
  ),
  excessive: say(
    'müraciət təkrarlanır və həddən artıqdır',
    'the request is repeated and excessive',
    'обращение повторяется и является чрезмерным',
  ),
  'identity-not-proven': say(
    'kimliyiniz təsdiqlənmədi',
    'your identity was not confirmed',
    'ваша личность не подтверждена',
  ),
};
