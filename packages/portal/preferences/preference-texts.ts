import { say } from '@amanat/domain/statements/phrase.ts';

/** Words of the page of preferences and of what leads to it and away from it. */
export const p = {
  title: say('Razılıqlarınız', 'Your consents', 'Ваши согласия'),
  lead: say(
    'Burada nəyə razılıq verdiyinizi görür, istədiyinizi dəyişirsiniz. Hesab lazım deyil.',
    'See here what you agreed to, and change what you like. You need no account.',
    'Здесь видно, на что вы согласились, и здесь же это можно изменить. Регистрация не нужна.',
  ),
  purposes: say('Məqsədlər', 'Purposes', 'Цели'),
  channels: say(
    'Sizinlə hansı yolla əlaqə saxlaya bilərik',
    'How we may reach you',
    'Как с вами можно связываться',
  ),
  channelsHint: say(
    'İmtina etdiyiniz yolla heç nə göndərilmir.',
    'Nothing is sent by a channel that you refuse.',
    'По каналу, от которого вы отказались, ничего не отправляется.',
  ),
  transfers: say('Xaricə ötürmə', 'Transfers abroad', 'Передача за границу'),
  transfersHint: say(
    'Bu ötürmələr yalnız yazılı razılığınızla olur. Razılığınız burada elektron şəkildə yazılır.',
    'These happen with your written consent only. Your consent is written down here electronically.',
    'Такая передача возможна только с вашего письменного согласия. Здесь оно записывается в электронной форме.',
  ),
  stand: {
    given: say('Razılıq vermisiniz', 'You agreed', 'Вы согласились'),
    refused: say('Razılıq verməmisiniz', 'You refused', 'Вы отказались'),
    withdrawn: say('Razılığı geri götürmüsünüz', 'You withdrew', 'Вы отозвали согласие'),
    lapsed: say('Razılığın müddəti bitib', 'Your consent has lapsed', 'Срок согласия истёк'),
    anew: say(
      'Şərtlər dəyişib, razılıq yenidən lazımdır',
      'The terms changed; consent is needed anew',
      'Условия изменились, нужно новое согласие',
    ),
    pending: say(
      'E-poçtdakı keçidlə təsdiq gözlənilir',
      'Waiting for the link in the mail',
      'Ждёт подтверждения по ссылке из письма',
    ),
    never: say('Soruşulmayıb', 'Not asked yet', 'Вас ещё не спрашивали'),
  },
  objected: say(
    'Bu məqsədə etiraz etmisiniz: razılıq olsa da, istifadə dayanıb.',
    'You objected to this purpose: it is stopped even with consent.',
    'Вы возразили против этой цели: даже при согласии данные для неё не используются.',
  ),
  since: say('Nə vaxt', 'Since', 'Когда'),
  how: say('Necə', 'How', 'Как'),
  until: say('Qüvvədədir', 'In force until', 'Действует до'),
  give: say('Razıyam', 'I agree', 'Согласиться'),
  withdraw: say('Razılığı geri götürürəm', 'Withdraw my consent', 'Отозвать согласие'),
  refuse: say('Razı deyiləm', 'I refuse', 'Отказаться'),
  allow: say('İcazə verirəm', 'Allow', 'Разрешить'),
  stop: say('İmtina edirəm', 'Refuse', 'Отказаться'),
  open: say('açıqdır', 'allowed', 'разрешено'),
  closed: say('imtina etmisiniz', 'refused', 'отклонено'),
  all: say('Bütün razılıqları geri götürürəm', 'Withdraw all my consents', 'Отозвать все согласия'),
  history: say('Tarixçə', 'History', 'История'),
  noHistory: say(
    'Hələ heç bir seçim etməmisiniz.',
    'You have not chosen anything yet.',
    'Вы ещё ничего не выбирали.',
  ),
  receipt: say('Qəbz', 'Receipt', 'Квитанция'),
  receiptKeep: say(
    'Qəbzi açın və saxlayın',
    'Open the receipt and keep it',
    'Откройте квитанцию и сохраните её',
  ),
  saved: say(
    'Seçiminiz yazıldı və artıq qüvvədədir.',
    'Your choice is recorded and in force.',
    'Ваш выбор записан и уже действует.',
  ),
  nothing: say(
    'Heç nə dəyişmədi: elə belə də idi.',
    'Nothing changed: it stood so already.',
    'Ничего не изменилось: так уже и было.',
  ),
  undeclared: say(
    'bəyannamədə olmayan məqsəd',
    'a purpose that is not in the declaration:',
    'цель, которой нет в декларации:',
  ),
  otherwise: say('başqa yolla', 'in another way', 'иным способом'),
  otherChannel: say('başqa kanal', 'another channel', 'другой канал'),
  asked: say(
    'e-poçtla təsdiq istənilib',
    'confirmation by mail was asked for',
    'запрошено подтверждение по почте',
  ),
  yes: say('razılıq', 'yes', 'согласие'),
  no: say('imtina', 'no', 'отказ'),
  cookies: say(
    'Bu brauzerdəki cookie-lər saytdakı cookie ayarlarında seçilir.',
    'Cookies in this browser are chosen in the cookie settings of the site.',
    'Cookie в этом браузере выбираются в настройках cookie на сайте.',
  ),
  rights: say(
    'Başqa hüquqlarınız: baxmaq, düzəltmək, silmək',
    'Your other rights: see, correct, erase',
    'Другие права: увидеть, исправить, удалить',
  ),

  askTitle: say('Razılıqlarınızı görmək üçün keçid', 'A link to your consents', 'Ссылка на ваши согласия'),
  askLead: say(
    'E-poçt ünvanınızı yazın. Razılıqlarınızın açıldığı keçidi ora göndərəcəyik.',
    'Enter your e-mail address. We send a link there that opens your consents.',
    'Введите адрес эл. почты. Мы отправим туда ссылку, по которой откроются ваши согласия.',
  ),
  email: say('E-poçt ünvanı', 'E-mail address', 'Адрес эл. почты'),
  emailWrong: say(
    'Ünvanı ad@example.az kimi yazın',
    'Write the address like name@example.az',
    'Укажите адрес в виде name@example.az',
  ),
  send: say('Keçid göndər', 'Send the link', 'Отправить ссылку'),
  sentTitle: say('Poçtunuza baxın', 'Look into your mailbox', 'Проверьте почту'),
  sentText: say(
    'Ünvan düzgündürsə, keçid bir neçə dəqiqəyə çatacaq. Keçid 24 saat açılır. Məktub görünmürsə, spam qovluğuna baxın.',
    'If the address is right, the link arrives within minutes. It opens for 24 hours. If the letter is not there, look in the spam folder.',
    'Если адрес верный, ссылка придёт через несколько минут. Она открывается 24 часа. Если письма нет, проверьте папку «Спам».',
  ),
  changed: say(
    'Siyasət bu arada dəyişib. Heç nə yazılmadı: aşağıdakı yeni sözləri oxuyun və yenidən seçin.',
    'The policy has changed meanwhile. Nothing was recorded: read the new words below and choose again.',
    'Политика тем временем изменилась. Ничего не записано: прочитайте новый текст ниже и выберите снова.',
  ),
  gone: say(
    'Seçdiyinizi artıq soruşmuruq: siyasət dəyişib. Heç nə yazılmadı; aşağıda indiki seçimləriniz var.',
    'What you chose is not asked any more: the policy has changed. Nothing was recorded; your choices of today are below.',
    'Об этом больше не спрашивают: политика изменилась. Ничего не записано; ниже — ваш нынешний выбор.',
  ),
  brokenTitle: say('Keçid tam deyil', 'The link is not whole', 'Ссылка неполная'),
  oldTitle: say('Keçid artıq açılmır', 'The link does not open any more', 'Ссылка больше не открывается'),

  unsubTitle: say('Bu məktubları dayandıraq?', 'Stop these messages?', 'Прекратить эти письма?'),
  unsubLead: say(
    'Bir düymə kifayətdir. Bundan sonra sizə bu məqsədlə yazmayacağıq:',
    'One button is enough. From then on we do not write to you for:',
    'Достаточно одной кнопки. После этого мы не будем писать вам с этой целью:',
  ),
  unsubGo: say('Dayandır', 'Stop', 'Прекратить'),
  unsubDone: say('Dayandırıldı', 'Stopped', 'Прекращено'),
  unsubDoneText: say(
    'Sizə artıq bu məqsədlə yazmırıq. Artıq yola düşmüş məktub yenə çata bilər.',
    'We no longer write to you for this. A message already on its way may still arrive.',
    'Мы больше не пишем вам с этой целью. Уже отправленное письмо ещё может прийти.',
  ),
  unsubBack: say(
    'Səhvən basmısınız? Seçimlərinizə baxın',
    'By mistake? See your choices',
    'Ошиблись? Посмотрите ваш выбор',
  ),

  confirmTitle: say('Razılığınızı təsdiqləyin', 'Confirm your consent', 'Подтвердите согласие'),
  confirmLead: say(
    'Bu razılığı siz verdinizsə, təsdiqləyin. Siz deyilsinizsə, səhifəni bağlayın: təsdiqsiz heç nə başlamır.',
    'If you gave this consent, confirm it. If it was not you, close the page: nothing starts without it.',
    'Если это согласие дали вы, подтвердите его. Если не вы, закройте страницу: без подтверждения ничего не начнётся.',
  ),
  confirmGo: say('Təsdiqləyirəm', 'I confirm', 'Подтверждаю'),
  confirmedTitle: say('Razılığınız təsdiqləndi', 'Your consent is confirmed', 'Согласие подтверждено'),
  confirmedText: say(
    'İndi qüvvədədir. İstənilən vaxt geri götürə bilərsiniz: hər məktubun sonunda keçid var.',
    'It is in force now. You can withdraw it at any time: there is a link at the end of each mail.',
    'Теперь оно действует. Отозвать его можно в любое время: ссылка есть в конце каждого письма.',
  ),
  confirmedOnceTitle: say(
    'Bu razılığı təsdiqləmişdiniz',
    'You had confirmed this consent',
    'Вы подтверждали это согласие',
  ),
  confirmedOnceText: say(
    'Sonra seçiminizi dəyişmisiniz. İndi nəyin qüvvədə olduğunu «Bütün razılıqlarım» səhifəsində görürsünüz.',
    'You have changed your choice since. What is in force now stands under “All my consents”.',
    'После этого вы изменили свой выбор. Что действует сейчас, показано на странице «Все мои согласия».',
  ),
  seeAll: say('Bütün razılıqlarım', 'All my consents', 'Все мои согласия'),

  formSend: say('Göndər', 'Send', 'Отправить'),
  formNothing: say('Heç nə seçməmisiniz', 'You chose nothing', 'Вы ничего не выбрали'),
  formMust: say('Davam etmək üçün təsdiqləyin', 'Confirm to go on', 'Подтвердите, чтобы продолжить'),
  formChanged: say(
    'Siyasət bu arada yenilənib. Formanı oxuyub yenidən göndərin',
    'The policy has changed meanwhile. Read the form and send it again',
    'Политика за это время обновилась. Прочитайте форму и отправьте её снова',
  ),
  formTwice: say(
    'Bu forma başqa seçimlə artıq göndərilib. Seçiminizi yoxlayıb yenidən göndərin',
    'This form was sent already with other choices. Check yours and send it again',
    'Эта форма уже отправлена с другим выбором. Проверьте его и отправьте снова',
  ),
  tooManyMails: say(
    'Bu ünvana son bir saatda beş məktub göndərilib. Poçtunuza baxın və ya bir saatdan sonra yenidən cəhd edin',
    'Five mails were sent to this address in the last hour. Look into the mailbox, or try again in an hour',
    'За последний час на этот адрес отправлено пять писем. Проверьте почту или попробуйте через час',
  ),
  formDone: say('Seçiminiz yazıldı', 'Your choice is recorded', 'Ваш выбор записан'),
  formSaved: say(
    'Razılıqlarınızı istənilən vaxt görə və dəyişə bilərsiniz.',
    'You can see and change your consents at any time.',
    'Свои согласия можно посмотреть и изменить в любое время.',
  ),
  formMail: say(
    'Ünvanınıza məktub göndərdik. Oradakı keçidi açıb təsdiqləyəndə razılıq qüvvəyə minir. Məktub görünmürsə, spam qovluğuna baxın.',
    'We sent a mail to your address. Open the link in it and confirm: the consent counts from then. If the mail is not there, look in the spam folder.',
    'Мы отправили письмо на ваш адрес. Откройте ссылку из него и подтвердите: с этого момента согласие действует. Если письма нет, проверьте папку «Спам».',
  ),
} as const;

/** How a choice was made, in words. */
export const methodWords: Readonly<Record<string, ReturnType<typeof say>>> = {
  'accept-all': say('bannerdə', 'at the banner', 'в баннере'),
  'reject-all': say('bannerdə', 'at the banner', 'в баннере'),
  customise: say('bannerdə', 'at the banner', 'в баннере'),
  withdraw: say('cookie ayarlarında', 'in the cookie settings', 'в настройках cookie'),
  form: say('formada', 'with a form', 'в форме'),
  confirmed: say(
    'formada, e-poçtla təsdiqlənib',
    'with a form, confirmed by mail',
    'в форме, с подтверждением по почте',
  ),
  preferences: say('bu səhifədə', 'on this page', 'на этой странице'),
  unsubscribe: say('məktubdakı bir düymə ilə', 'by one click in a mail', 'одним нажатием в письме'),
  paper: say('kağız üzərində', 'on paper', 'на бумаге'),
  phone: say('telefonla', 'by telephone', 'по телефону'),
  import: say(
    'əvvəlki alətdən köçürülüb',
    'taken over from a former tool',
    'перенесено из прежнего инструмента',
  ),
  request: say('müraciətlə', 'by a request', 'по обращению'),
};

/** Channels, as the gate knows them. */
export const channelNames: Readonly<Record<string, ReturnType<typeof say>>> = {
  email: say('E-poçt', 'E-mail', 'Эл. почта'),
  phone: say('Zəng', 'Telephone call', 'Звонок'),
  sms: say('SMS', 'SMS', 'SMS'),
  push: say('Bildiriş (push)', 'Push notification', 'Push-уведомление'),
  messenger: say('Messencer', 'Messenger', 'Мессенджер'),
  post: say('Poçt', 'Post', 'Почта'),
  site: say('Saytdakı bildiriş', 'Notice on the site', 'Уведомление на сайте'),
};
