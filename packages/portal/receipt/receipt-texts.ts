import { say } from '@amanat/domain/statements/phrase.ts';

/** Words of the receipt page. */
export const r = {
  title: say('Razılıq qəbzi', 'Consent receipt', 'Квитанция о согласии'),
  lead: say(
    'Bu seçiminizin sübutu. Faylı saxlayın: onu bizdən asılı olmadan, internetsiz yoxlamaq olar. Seçimi sonra dəyişsəniz, yeni seçimin öz qəbzi olur.',
    'Proof of this choice. Keep the file: it can be checked without us and without the internet. If you choose otherwise later, the new choice has a receipt of its own.',
    'Доказательство этого выбора. Сохраните файл: его можно проверить без нас и без интернета. Если позже вы выберете иначе, у нового выбора будет своя квитанция.',
  ),
  who: say('Təşkilat', 'Organisation', 'Организация'),
  site: say('Sayt', 'Site', 'Сайт'),
  when: say('Seçim vaxtı', 'Time of the choice', 'Время выбора'),
  until: say('Qüvvədədir', 'Valid until', 'Действует до'),
  noEnd: say('müddətsiz', 'no end', 'бессрочно'),
  baku: say('Bakı vaxtı ilə', 'Baku time', 'время Баку'),
  how: say('Necə seçilib', 'How it was chosen', 'Как сделан выбор'),
  version: say('Siyasətin redaksiyası', 'Version of the policy', 'Редакция политики'),
  tcf: say(
    'Reklamçılara bildirilib (IAB TCF)',
    'Told to advertisers (IAB TCF)',
    'Сообщено рекламодателям (IAB TCF)',
  ),
  you: say('Sizin psevdoniminiz', 'Your pseudonym', 'Ваш псевдоним'),
  entry: say('Jurnaldakı yeri', 'Place in the journal', 'Место в журнале'),
  id: say('Qəbzin nömrəsi', 'Number of the receipt', 'Номер квитанции'),
  choices: say('Seçimləriniz', 'Your choices', 'Ваш выбор'),
  purpose: say('Məqsəd', 'Purpose', 'Цель'),
  data: say('Məlumat', 'Data', 'Данные'),
  recipients: say('Kimə verilir', 'Who receives it', 'Кто получает'),
  nobody: say('heç kimə', 'nobody', 'никто'),
  answer: say('Cavabınız', 'Your answer', 'Ваш ответ'),
  given: say('Razılıq verilib', 'Consent given', 'Согласие дано'),
  refused: say('İmtina edilib', 'Refused', 'Отказано'),
  withdrawn: say('Geri götürülüb', 'Withdrawn', 'Отозвано'),
  requested: say('Təsdiq gözlənilir', 'Waits for confirmation', 'Ждёт подтверждения'),
  words: say('Sizə göstərilən sözlər', 'The words you were shown', 'Слова, которые вам показали'),
  change: say('Fikrinizi dəyişmək', 'Change your mind', 'Изменить решение'),
  changeText: say(
    'Razılığı istənilən vaxt geri götürə bilərsiniz. Bu, razılıq vermək qədər asandır.',
    'You can take a consent back at any time. It is as easy as giving it.',
    'Согласие можно отозвать в любое время. Это так же просто, как дать его.',
  ),
  rights: say('Hüquqlarınız', 'Your rights', 'Ваши права'),
  check: say('Qəbzi yoxlamaq', 'Check the receipt', 'Проверить квитанцию'),
  checkText: say(
    'Faylı yoxlama səhifəsinə atın və ya əmr sətrində «amanat verify» işlədin. Bir bit də dəyişibsə, yoxlama bunu göstərəcək.',
    'Drop the file on the verification page, or run “amanat verify”. If a single bit was changed, it will show.',
    'Перетащите файл на страницу проверки или выполните «amanat verify». Если изменён хотя бы один бит, проверка это покажет.',
  ),
  save: say('Faylı saxla', 'Save the file', 'Сохранить файл'),
  data27560: say('ISO/IEC TS 27560 (JSON-LD)', 'ISO/IEC TS 27560 (JSON-LD)', 'ISO/IEC TS 27560 (JSON-LD)'),
  shown: say('Bannerə bax', 'See the banner', 'Посмотреть баннер'),
  fingerprint: say('Açar', 'Key', 'Ключ'),
} as const;

/** What a TC string says that somebody agreed to: purposes of the framework, and how many vendors. */
export const tcfSaid = {
  nothing: say('heç nəyə razılıq yoxdur', 'nothing was agreed to', 'ни на что согласия нет'),
  agreed: (purposes: string, vendors: number) =>
    say(
      `məqsədlər ${purposes}; razılıq verilən reklam tərəfdaşlarının sayı: ${vendors}`,
      `purposes ${purposes}; vendors agreed to: ${vendors}`,
      `цели ${purposes}; рекламных партнёров, на которых дано согласие: ${vendors}`,
    ),
} as const;

/** How a choice was made, by its method. */
export const methods = {
  'accept-all': say('«Hamısını qəbul et» düyməsi', '“Accept all” button', 'Кнопка «Принять все»'),
  'reject-all': say('«Hamısını rədd et» düyməsi', '“Reject all” button', 'Кнопка «Отклонить все»'),
  customise: say('Ayrı-ayrı seçimlə', 'By separate choices', 'Отдельным выбором'),
  withdraw: say('Geri götürməklə', 'By withdrawing', 'Отзывом'),
  form: say('Formanı göndərməklə', 'By sending a form', 'Отправкой формы'),
  confirmed: say(
    'Formanı göndərib e-poçtla təsdiqləməklə',
    'By sending a form and confirming by mail',
    'Отправкой формы с подтверждением по почте',
  ),
  preferences: say('Razılıqlar səhifəsində', 'On the page of preferences', 'На странице согласий'),
  unsubscribe: say('Məktubdakı bir kliklə', 'By one click in a mail', 'Одним нажатием в письме'),
  paper: say('Kağız üzərində', 'On paper', 'На бумаге'),
  phone: say('Telefonla', 'By telephone', 'По телефону'),
  import: say('Başqa alətdən köçürülüb', 'Taken over from another tool', 'Перенесено из другого инструмента'),
} as const;
