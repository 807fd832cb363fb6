import type { Localized } from '@amanat/domain/schema/schema.ts';
import { say } from '@amanat/domain/statements/phrase.ts';
import { formatDate } from '@amanat/domain/time/format-date.ts';
import { formatTerm } from '@amanat/domain/time/format-term.ts';
import type { LocalDate } from '@amanat/domain/time/local-date.ts';

/** Words of the pages after sending: the code, the confirmation, how the request goes. */
export const f = {
  codeTitle: say('E-poçtunuza baxın', 'Check your e-mail', 'Проверьте почту'),
  codeLabel: say('6 rəqəmli kod', 'Code of six digits', 'Код из 6 цифр'),
  codeHint: say(
    'Kod 15 dəqiqə qüvvədədir. Məktub görünmürsə, spam qovluğuna baxın.',
    'The code counts for 15 minutes. If the letter is not there, look in the spam folder.',
    'Код действует 15 минут. Если письма нет, проверьте папку «Спам».',
  ),
  codeMaybe: say(
    'Nömrə və ünvan uyğun gəlirsə, həmin ünvana kod göndərdik. Bir ünvana saatda ən çoxu beş kod göndərilir.',
    'If number and address belong together, we have sent a code there. At most five codes an hour go to one address.',
    'Если номер и адрес совпадают, мы отправили код. На один адрес отправляется не более пяти кодов в час.',
  ),
  codeOfRequest: say(
    'Bu müraciəti açmaq üçün ona yazılan e-poçta göndərdiyimiz kodu yazın.',
    'To open this request, enter the code we sent to its e-mail address.',
    'Чтобы открыть обращение, введите код, отправленный на указанную в нём почту.',
  ),
  codeMissing: say('6 rəqəmli kodu yazın', 'Enter the six digits', 'Введите 6 цифр кода'),
  codeWrong: say(
    'Kod düz gəlmir. Sonuncu məktubdakı kodu yazın',
    'The code does not match. Enter the one of the last letter',
    'Код не подходит. Введите код из последнего письма',
  ),
  codeExpired: say(
    'Bu kod artıq keçmir. Aşağıda «Yeni kod göndər» düyməsini basın',
    'This code no longer counts. Press “Send a new code” below',
    'Этот код больше не действует. Нажмите ниже «Отправить новый код»',
  ),
  confirm: say('Təsdiqlə', 'Confirm', 'Подтвердить'),
  resend: say('Yeni kod göndər', 'Send a new code', 'Отправить новый код'),
  resent: say('Yeni kod göndərildi.', 'A new code was sent.', 'Новый код отправлен.'),
  wrongAddress: say('Ünvanı səhv yazmısınız?', 'Wrong address?', 'Адрес указан неверно?'),
  changeAddress: say('Dəyişin', 'Change it', 'Измените'),
  askTitle: say('Bu sizin müraciətinizdir?', 'Is this your request?', 'Это ваше обращение?'),
  askLead: say(
    'Müraciəti yalnız onu göndərən aça bilər. Düyməni basın, müraciətdəki e-poçt ünvanına birdəfəlik kod göndərək.',
    'Only who sent the request can open it. Press the button and we send a one-time code to its e-mail address.',
    'Открыть обращение может только тот, кто его отправил. Нажмите кнопку, и мы отправим одноразовый код на его почту.',
  ),
  askButton: say('Kodu göndər', 'Send the code', 'Отправить код'),

  sentTitle: say('Müraciətiniz qəbul olundu', 'Your request was received', 'Обращение принято'),
  doneTitle: say('Müraciətiniz icra olundu', 'Your request was carried out', 'Обращение исполнено'),
  number: say('Nömrəsi', 'Its number', 'Номер'),
  next: say('Bundan sonra nə olacaq', 'What happens next', 'Что дальше'),
  nextLooking: say(
    'Sizi bütün məlumat bazalarında axtarırıq. Cavab hazır olanda e-poçtunuza keçid göndərəcəyik.',
    'We look for you in all our stores. When the answer is ready we e-mail you a link.',
    'Мы ищем вас во всех хранилищах. Когда ответ будет готов, пришлём ссылку на почту.',
  ),
  nextPeople: say(
    'Müraciətinizə əməkdaşımız baxır. Cavab hazır olanda e-poçtunuza yazacağıq.',
    'A person looks at your request. When the answer is ready we write to your e-mail address.',
    'Обращение рассмотрит наш сотрудник. Когда ответ будет готов, мы напишем на вашу почту.',
  ),
  nextDone: say(
    'Seçiminiz artıq qüvvədədir. Cavab məktubunu müraciətin səhifəsindən götürə bilərsiniz.',
    'Your choice is in force already. The letter is on the page of your request.',
    'Ваш выбор уже действует. Письмо с ответом — на странице обращения.',
  ),
  merged: say(
    'Bu növ açıq müraciətiniz artıq var idi, ona görə o davam edir.',
    'You already had an open request of this kind, so that one goes on.',
    'У вас уже было открытое обращение такого рода, оно и продолжается.',
  ),
  see: say('Müraciətimin səhifəsi', 'The page of my request', 'Страница моего обращения'),
  print: say(
    'Nömrəni yazın və ya bu səhifəni çap edin.',
    'Write the number down or print this page.',
    'Запишите номер или распечатайте страницу.',
  ),

  lookupTitle: say('Müraciətimin vəziyyəti', 'Status of my request', 'Состояние моего обращения'),
  lookupLead: say(
    'Nömrəni və müraciətdə yazdığınız e-poçt ünvanını göstərin. Sizə birdəfəlik kod göndərəcəyik.',
    'Give the number and the e-mail address you wrote in the request. We send you a one-time code.',
    'Укажите номер и почту из обращения. Мы отправим вам одноразовый код.',
  ),
  lookupNumber: say('Müraciətin nömrəsi', 'Number of the request', 'Номер обращения'),
  lookupNumberHint: say('Məsələn: M-2026-0001', 'For example: M-2026-0001', 'Например: M-2026-0001'),
  lookupNumberMissing: say(
    'Nömrəni məktubdakı kimi yazın: M-2026-0001',
    'Write the number as in the letter: M-2026-0001',
    'Напишите номер как в письме: M-2026-0001',
  ),
  another: say('Yeni müraciət göndər', 'Send another request', 'Отправить новое обращение'),

  received: say('Müraciətin qəbulu', 'Receipt of the request', 'Приём обращения'),
  confirmed: say('Kimliyin təsdiqi', 'Confirmation of identity', 'Подтверждение личности'),
  confirmWaits: say(
    'E-poçtunuzdakı kodu gözləyirik',
    'Waiting for the code from your e-mail',
    'Ждём код из вашей почты',
  ),
  looked: say('Məlumatların axtarışı', 'Search for your data', 'Поиск данных'),
  lookedHint: say(
    'Sizi bütün məlumat bazalarında axtarırıq',
    'We look for you in all our stores',
    'Ищем вас во всех хранилищах',
  ),
  done: say('İcra və yoxlama', 'Carrying out and checking', 'Исполнение и проверка'),
  doneHint: say(
    'Əməkdaşımız planı təsdiqləyir, sonra icra edilir və yoxlanılır',
    'Our staff approve the plan; then it is carried out and checked',
    'Сотрудник утверждает план, затем он исполняется и проверяется',
  ),
  considered: say('Müraciətə baxılması', 'Consideration', 'Рассмотрение'),
  consideredHint: say('Əməkdaşımız baxır', 'Our staff look at it', 'Рассматривает наш сотрудник'),
  inForce: say('Qüvvəyə minməsi', 'Taking effect', 'Вступление в силу'),
  answered: say('Cavab', 'Answer', 'Ответ'),
  refused: say('İmtina edildi', 'Refused', 'Отказано'),
  refusedHint: say(
    'Səbəbi və hüquqi əsası cavabda yazılıb',
    'The reason and the legal ground are in the answer',
    'Причина и основание указаны в ответе',
  ),
  withdrawn: say('Geri götürüldü', 'Taken back', 'Отозвано'),
  expired: say('Kod yazılmadığı üçün bağlandı', 'Closed: no code was entered', 'Закрыто: код не введён'),
  until: say('ən geci', 'at the latest on', 'не позднее'),
  extended: say(
    'Müddət uzadılıb. Səbəbi e-poçtunuza göndərdiyimiz bildirişdə yazılıb.',
    'The term was extended. The reason is in the notice we e-mailed to you.',
    'Срок продлён. Причина указана в уведомлении, отправленном вам на почту.',
  ),
  pausedIdentity: say(
    'Müraciətin sizdən gəldiyini təsdiq etməyinizi gözləyirik. Nə göndərməli olduğunuz sizə yazdığımız məktubdadır. Təsdiq gələndə müddət davam edəcək və yeni son gün burada görünəcək.',
    'We wait for you to confirm that the request comes from you. What to send is in the letter we wrote to you. Once it is there the term runs on, and its new last day is shown here.',
    'Мы ждём подтверждения, что обращение от вас. Что прислать, указано в нашем письме. Когда подтверждение придёт, срок продолжится, и здесь появится новый последний день.',
  ),
  pausedScope: say(
    'Hansı məlumatı nəzərdə tutduğunuzu dəqiqləşdirməyinizi gözləyirik. Sualımız sizə yazdığımız məktubdadır. Cavabınız gələndə müddət davam edəcək və yeni son gün burada görünəcək.',
    'We wait for you to say which data you mean. Our question is in the letter we wrote to you. Once your answer is there the term runs on, and its new last day is shown here.',
    'Мы ждём уточнения, какие данные вы имеете в виду. Наш вопрос в письме, которое мы вам отправили. Когда придёт ваш ответ, срок продолжится, и здесь появится новый последний день.',
  ),
  late: say(
    'Cavab müddəti keçib. Üzr istəyirik: aşağıdakı quruma şikayət edə bilərsiniz.',
    'The answer is late. We apologise: you may complain to the authority below.',
    'Срок ответа прошёл. Приносим извинения: вы можете пожаловаться в указанный ниже орган.',
  ),
  progress: say('Gedişat', 'Progress', 'Ход'),
  facts: say('Müraciət haqqında', 'About the request', 'Об обращении'),
  asked: say('Nə istəmisiniz', 'What you asked for', 'О чём обращение'),
  dueBy: say('Cavab üçün son gün', 'Answer due', 'Срок ответа'),
  closedOn: say('Bağlandı', 'Closed', 'Закрыто'),
  answerHeading: say('Cavab', 'The answer', 'Ответ'),
  openLetter: say('Cavabı aç', 'Open the answer', 'Открыть ответ'),
  fetchPackage: say('Hamısını yüklə (ZIP)', 'Download everything (ZIP)', 'Скачать всё (ZIP)'),
  packageHint: say(
    'ZIP-də məlumatlarınız JSON, CSV və oxunaqlı HTML şəklindədir.',
    'The ZIP holds your data as JSON, CSV and readable HTML.',
    'В архиве ZIP ваши данные в форматах JSON, CSV и HTML — для чтения.',
  ),
  keptUntil: say(
    'Cavabı bu günədək götürə bilərsiniz, sonra silinir:',
    'You can fetch the answer until this day, then it is deleted:',
    'Ответ доступен до этого дня, затем он удаляется:',
  ),
  lettersHeading: say('Sizə göndərdiyimiz məktublar', 'Letters we sent you', 'Отправленные вам письма'),
  letterAcknowledgement: say('Qəbul barədə bildiriş', 'Acknowledgement', 'Подтверждение приёма'),
  letterCode: say('Təsdiq kodu', 'One-time code', 'Код подтверждения'),
  letterLifted: say('Bloklanmanın götürülməsi', 'The restriction was lifted', 'Снятие блокирования'),
  letterPause: say('Sizə sualımız', 'Our question to you', 'Наш вопрос к вам'),
  letterResumed: say('Müddətin davam etməsi', 'The term runs on', 'Срок продолжается'),
  letterExtension: say('Müddətin uzadılması', 'Extension of the term', 'Продление срока'),
  letterAnswer: say('Cavab', 'The answer', 'Ответ'),
  letterRefusal: say('İmtina', 'Refusal', 'Отказ'),
  takeBack: say('Müraciəti geri götür', 'Take the request back', 'Отозвать обращение'),
  takeBackTitle: say('Müraciəti geri götürürsünüz?', 'Take the request back?', 'Отозвать обращение?'),
  takeBackLead: say(
    'Müraciət bağlanacaq və icra edilməyəcək. Sonra istənilən vaxt yenisini göndərə bilərsiniz.',
    'It will be closed and not carried out. You can send a new one at any time.',
    'Оно будет закрыто и не исполнено. Новое можно отправить в любое время.',
  ),
  keep: say('Geri götürmürəm', 'Keep it', 'Не отзывать'),
  tooLate: say(
    'İcra artıq başlayıb, müraciəti geri götürmək olmur.',
    'It is being carried out already and cannot be taken back.',
    'Исполнение уже началось, отозвать обращение нельзя.',
  ),

  complaintIntro: say(
    'Cavabımızla razı olmasanız, şikayət edə bilərsiniz:',
    'If you do not agree with our answer, you may complain to:',
    'Если вы не согласны с ответом, вы можете пожаловаться:',
  ),
} as const;

/** Since which day the term stands still. */
export function pausedSince(day: LocalDate): Localized {
  return say(
    `Müddət dayandırılıb: ${formatDate(day, 'az')}`,
    `The term stands still since ${formatDate(day, 'en')}`,
    `Срок приостановлен с ${formatDate(day, 'ru')}`,
  );
}
/** How long the term stood still, once it runs again. */
export function stoodFor(days: number): Localized {
  const term = formatTerm({ amount: days, unit: 'calendar-days' });
  return say(
    `Müddətə cavabınızı gözlədiyimiz vaxt əlavə olunub: ${term.az}.`,
    `The time we waited for your answer is added to the term: ${term.en}.`,
    `К сроку прибавлено время ожидания вашего ответа: ${term.ru}.`,
  );
}

/** Pages of errors: heading and what to do, by HTTP status. */
export const errorTexts = {
  404: {
    title: say('Səhifə tapılmadı', 'Page not found', 'Страница не найдена'),
    text: say(
      'Ünvanı yoxlayın. Keçid məktubdan gəlibsə, onu tam köçürdüyünüzə baxın.',
      'Check the address. If the link came in a letter, make sure that it was copied whole.',
      'Проверьте адрес. Если ссылка из письма, убедитесь, что она скопирована целиком.',
    ),
  },
  410: {
    title: say('Cavab artıq saxlanılmır', 'The answer is no longer kept', 'Ответ больше не хранится'),
    text: say(
      'Cavablar müddəti bitəndə məhv edilir. Lazımdırsa, yeni müraciət göndərin.',
      'Answers are destroyed when their term is over. Send a new request if you need one.',
      'Ответы уничтожаются по истечении срока. При необходимости отправьте новое обращение.',
    ),
  },
  422: {
    title: say('Kart nömrəsi göndərmək olmaz', 'Do not send card numbers', 'Не отправляйте номера карт'),
    text: say(
      'Yazdığınız mətndə bank kartı nömrəsi var. Biz kart nömrələrini saxlamırıq. Geri qayıdın və onu silin.',
      'Your text holds a bank card number. We never store these. Go back and take it out.',
      'В тексте есть номер банковской карты. Мы их не храним. Вернитесь и уберите его.',
    ),
  },
  429: {
    title: say('Çox tez-tez cəhd etdiniz', 'Too many tries', 'Слишком много попыток'),
    text: say(
      'Bir az gözləyin və yenidən cəhd edin. Yazdıqlarınız itməyib: geri qayıda bilərsiniz.',
      'Wait a little and try again. What you wrote is not lost: you can go back.',
      'Подождите немного и попробуйте снова. Написанное не потеряно: можно вернуться.',
    ),
  },
  403: {
    title: say('Bura sizin üçün açıq deyil', 'This is not open to you', 'Сюда у вас нет доступа'),
    text: say(
      'Bu ünvan yalnız icazəsi olanlara açılır. Ünvanı yoxlayın və ya əvvəldən başlayın.',
      'This address opens only to those who are allowed. Check it, or start again.',
      'Этот адрес открыт только тем, у кого есть доступ. Проверьте его или начните сначала.',
    ),
  },
  500: {
    title: say('Bizdə nasazlıq var', 'Something failed on our side', 'У нас неполадка'),
    text: say(
      'Bir neçə dəqiqədən sonra yenidən cəhd edin. Alınmasa, bizə yazın.',
      'Try again in a few minutes. If it stays, write to us.',
      'Попробуйте через несколько минут. Если не получится, напишите нам.',
    ),
  },
  503: {
    title: say('Hələlik cavab verə bilmirik', 'We cannot answer just now', 'Сейчас мы не можем ответить'),
    text: say(
      'Bir neçə dəqiqədən sonra yenidən cəhd edin. Artıq qəbul etdiyimiz heç nə itməyib.',
      'Try again in a few minutes. Nothing that we took is lost.',
      'Попробуйте через несколько минут. Ничего из уже принятого не потеряно.',
    ),
  },
  400: {
    title: say('Alınmadı', 'That did not work', 'Не получилось'),
    text: say(
      'Səhifəni yenidən açın və bir daha cəhd edin.',
      'Open the page again and try once more.',
      'Откройте страницу заново и попробуйте ещё раз.',
    ),
  },
  start: say('Məlumatlarım', 'My data', 'Мои данные'),
  home: say('Əvvəldən başlayın', 'Start from the front page', 'Начать с главной страницы'),
  back: say('Formaya qayıt', 'Back to the form', 'Вернуться к форме'),
} as const;
