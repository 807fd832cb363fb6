import { say } from '@amanat/domain/statements/phrase.ts';

/** Words of the pages that ask. */
export const q = {
  error: say('Xəta:', 'Error:', 'Ошибка:'),
  problem: say('Düzəltmək lazımdır', 'There is a problem', 'Нужно исправить'),
  back: say('Geri', 'Back', 'Назад'),
  go: say('Davam et', 'Continue', 'Продолжить'),
  change: say('Dəyiş', 'Change', 'Изменить'),
  optional: say('məcburi deyil', 'optional', 'необязательно'),

  kindTitle: say(
    'Məlumatlarınızla nə etmək istəyirsiniz?',
    'What do you want to do with your data?',
    'Что вы хотите сделать со своими данными?',
  ),
  kindLead: say(
    'Hesab açmağa ehtiyac yoxdur. Kim olduğunuzu e-poçtla göndərilən kodla təsdiqləyəcəksiniz. Xidmət pulsuzdur.',
    'You need no account. You confirm who you are with a code we send by e-mail. It is free.',
    'Регистрация не нужна. Вы подтвердите себя кодом из письма. Это бесплатно.',
  ),
  kindLegend: say('Birini seçin', 'Choose one', 'Выберите одно'),
  kindMissing: say(
    'Nə etmək istədiyinizi seçin',
    'Choose what you want to do',
    'Выберите, что вы хотите сделать',
  ),
  byMail: say(
    'Formasız da yaza bilərsiniz:',
    'You can also write without the form:',
    'Можно написать и без формы:',
  ),

  textHint: say(
    'Öz sözlərinizlə yazın. Kart nömrəsi və şifrə yazmayın.',
    'In your own words. Leave out card numbers and passwords.',
    'Своими словами. Не пишите номера карт и пароли.',
  ),
  textLimit: say('Ən çoxu 1500 işarə.', 'At most 1,500 characters.', 'Не более 1500 знаков.'),
  textLong: say(
    'Mətn uzundur: 1500 işarəyədək qısaldın',
    'The text is too long: shorten it to 1,500 characters',
    'Текст слишком длинный: сократите до 1500 знаков',
  ),
  accessText: say(
    'Konkret nəyi görmək istəyirsiniz?',
    'What exactly do you want to see?',
    'Что именно вы хотите увидеть?',
  ),
  accessNote: say(
    'Boş qoysanız, sizin haqqınızda saxladığımız hər şeyi göndəririk.',
    'Leave it empty and we send everything we hold about you.',
    'Оставьте пустым, и мы отправим всё, что храним о вас.',
  ),
  portabilityText: say(
    'Hansı məlumatları aparmaq istəyirsiniz?',
    'Which data do you want to take with you?',
    'Какие данные вы хотите забрать?',
  ),
  portabilityNote: say(
    'Boş qoysanız, özünüzün verdiyiniz bütün məlumatları JSON və CSV faylları kimi hazırlayırıq.',
    'Leave it empty and we prepare everything you gave us, as JSON and CSV files.',
    'Оставьте пустым, и мы подготовим всё, что вы нам дали, в файлах JSON и CSV.',
  ),
  restrictionText: say(
    'İstifadə nə üçün dayandırılsın?',
    'Why should the use be paused?',
    'Почему использование нужно приостановить?',
  ),
  restrictionNote: say(
    'Bloklanan məlumatı yalnız saxlayırıq: siz blokdan çıxarmağı istəyənədək ondan istifadə etmirik, onu heç kimə vermirik.',
    'Restricted data is only stored: until you ask to lift the restriction we neither use it nor give it to anybody.',
    'Заблокированные данные мы только храним: не используем и никому не передаём, пока вы не попросите снять блокирование.',
  ),
  questionText: say('Sualınız nədir?', 'What is your question?', 'Какой у вас вопрос?'),
  questionLabel: say('Sualınız', 'Your question', 'Ваш вопрос'),
  questionMissing: say('Sualınızı yazın', 'Write your question', 'Напишите ваш вопрос'),

  erasureTitle: say(
    'Nə silinəcək, nə qalacaq',
    'What is deleted and what stays',
    'Что будет удалено, а что останется',
  ),
  erasureLead: say(
    'Sizi bütün məlumat bazalarında axtarırıq və aşağıdakılardan başqa hər şeyi məhv edirik (bərpası mümkün olmayan şəkildə silirik). Sonra bir daha yoxlayırıq.',
    'We look for you in all our stores and destroy everything but the items below, beyond recovery. Then we look again.',
    'Мы ищем вас во всех хранилищах и уничтожаем всё, кроме указанного ниже, без возможности восстановления. Затем проверяем ещё раз.',
  ),
  erasureKept: say('Qanun saxlamağı tələb edir', 'The law makes us keep', 'Закон обязывает хранить'),
  keptFor: say('Nə üçün:', 'What for:', 'Для чего:'),
  keptLong: say('Nə qədər:', 'How long:', 'Как долго:'),
  keptCase: say(
    'yalnız haqqınızda belə bir iş varsa',
    'only if there is such a case about you',
    'только если о вас есть такое дело',
  ),
  erasureOnly: say(
    'Bunlar yalnız göstərilən məqsəd üçün, ayrıca saxlanılır.',
    'These are kept apart, for that purpose alone.',
    'Это хранится отдельно и только для указанной цели.',
  ),
  erasureNothing: say(
    'Qanuna görə saxlamalı olduğumuz heç nə yoxdur: hamısını silirik.',
    'The law makes us keep nothing: we delete everything.',
    'Закон не обязывает нас ничего хранить: мы удаляем всё.',
  ),
  erasureText: say('Əlavə qeydiniz', 'Anything to add', 'Ваш комментарий'),
  forever: say(
    'Silinən məlumatı geri qaytarmaq mümkün deyil.',
    'What is deleted cannot be brought back.',
    'Удалённое нельзя восстановить.',
  ),

  fieldsTitle: say('Hansı məlumat səhvdir?', 'Which data is wrong?', 'Какие данные неверны?'),
  fieldsHint: say('Bir neçəsini seçə bilərsiniz.', 'You can choose several.', 'Можно выбрать несколько.'),
  fieldsMissing: say('Səhv olan məlumatı seçin', 'Choose the data that is wrong', 'Выберите неверные данные'),
  fieldsOther: say(
    'Siyahıda yoxdursa, sual kimi yazın',
    'Not in the list? Write to us as a question',
    'Нет в списке? Напишите как вопрос',
  ),
  valuesTitle: say('Necə olmalıdır?', 'What should it be?', 'Как должно быть?'),
  valuesLead: say(
    'Düzgün yazılışı göstərin. Köhnəsini yazmağa ehtiyac yoxdur.',
    'Give the right value. The old one is not needed.',
    'Укажите верное значение. Старое писать не нужно.',
  ),
  valueMissing: say('Düzgün yazılışı göstərin', 'Give the right value', 'Укажите верное значение'),
  valueWrong: say(
    'Bu yazılış uyğun deyil',
    'This value does not have the right form',
    'Значение записано неверно',
  ),
  valueLike: say('Belə yazın:', 'Write it like this:', 'Запишите так:'),
  valueLong: say('Ən çoxu 300 işarə yazın', 'Write at most 300 characters', 'Не более 300 знаков'),

  withdrawalTitle: say(
    'Hansı razılığı geri götürürsünüz?',
    'Which consent do you withdraw?',
    'Какое согласие вы отзываете?',
  ),
  objectionTitle: say('Nəyə etiraz edirsiniz?', 'What do you object to?', 'Против чего вы возражаете?'),
  purposesHint: say(
    'Bir neçəsini seçə bilərsiniz. Seçdiyiniz dərhal dayanır.',
    'You can choose several. What you choose stops at once.',
    'Можно выбрать несколько. Выбранное прекращается сразу.',
  ),
  purposesMissing: say('Ən azı birini seçin', 'Choose at least one', 'Выберите хотя бы одно'),
  stops: say('Nə dayanır:', 'What stops:', 'Что прекратится:'),
  stopsUse: say(
    'Məlumatlarınızdan bu məqsədlə istifadə dayanır.',
    'The use of your data for this purpose stops.',
    'Использование ваших данных для этой цели прекращается.',
  ),

  guardianTitle: say('Uşaq haqqında', 'About the child', 'О ребёнке'),
  guardianLead: say(
    'Uşağın e-poçtunu yazın: məlumatlarını bu ünvanla tapırıq. Əməkdaşımız sizinlə əlaqə saxlayıb valideyn və ya qəyyum olduğunuzu dəqiqləşdirə bilər.',
    'Write the child’s e-mail address: we find the data by it. We may contact you to make sure that you are the parent or guardian.',
    'Укажите эл. почту ребёнка: по ней мы найдём данные. Мы можем связаться с вами, чтобы убедиться, что вы родитель или опекун.',
  ),
  about: say('Uşağın e-poçt ünvanı', 'The child’s e-mail address', 'Эл. почта ребёнка'),
  aboutMissing: say(
    'Uşağın e-poçt ünvanını yazın',
    'Write the child’s e-mail address',
    'Укажите эл. почту ребёнка',
  ),
  guardianText: say('Nə baş verib?', 'What has happened?', 'Что произошло?'),

  contactTitle: say('Sizinlə necə əlaqə saxlayaq?', 'How do we reach you?', 'Как с вами связаться?'),
  email: say('E-poçt ünvanınız', 'Your e-mail address', 'Ваша эл. почта'),
  emailHint: say(
    'Bizdə qeydiyyatda olan ünvanı yazın: məlumatlarınızı onunla axtarırıq. Təsdiq kodu və cavab da bu ünvana gəlir.',
    'The one you use with us: we look for your data by it. The code and the answer go there too.',
    'Адрес, известный нам: по нему мы ищем ваши данные. Код и ответ придут на него же.',
  ),
  emailAnswerHint: say('Cavab bu ünvana gəlir.', 'The answer goes there.', 'Ответ придёт на этот адрес.'),
  emailMissing: say('E-poçt ünvanınızı yazın', 'Write your e-mail address', 'Укажите вашу эл. почту'),
  emailWrong: say(
    'E-poçt ünvanını tam yazın, məsələn: ad@example.az',
    'Write the whole e-mail address, like name@example.az',
    'Напишите адрес полностью, например: name@example.az',
  ),
  name: say('Adınız və soyadınız', 'Your name', 'Ваше имя и фамилия'),
  nameHint: say(
    'Cavabda sizə necə müraciət edək. Başqa heç nə üçün lazım deyil.',
    'How to address you in the answer. It is needed for nothing else.',
    'Как обращаться к вам в ответе. Больше ни для чего не нужно.',
  ),
  nameLong: say('Ad çox uzundur', 'The name is too long', 'Имя слишком длинное'),

  checkTitle: say('Göndərməzdən əvvəl yoxlayın', 'Check before you send', 'Проверьте перед отправкой'),
  asked: say('Müraciət', 'Request', 'Обращение'),
  yourWords: say('Qeydiniz', 'Your words', 'Ваш текст'),
  all: say('hamısı', 'everything', 'всё'),
  send: say('Göndər', 'Send', 'Отправить'),
  sendNote: say(
    'Göndərəndə e-poçtunuza 6 rəqəmli kod gələcək. Kodu növbəti səhifədə yazacaqsınız.',
    'We will then e-mail you a code of six digits to enter on the next page.',
    'После отправки на вашу почту придёт код из 6 цифр. Введите его на следующей странице.',
  ),
  atOnce: say(
    'Kodu yazan kimi qüvvəyə minir.',
    'It takes effect the moment you enter the code.',
    'Вступает в силу сразу после ввода кода.',
  ),
  stopsHeading: say('Təsdiqləsəniz, nə dayanacaq', 'What will stop', 'Что прекратится после подтверждения'),
  tooMany: say(
    'Bu ünvana son bir saatda beş kod göndərilib. Bir saatdan sonra yenidən cəhd edin və ya bizə yazın',
    'Five codes were sent to this address in the last hour. Try again in an hour, or write to us',
    'За последний час на этот адрес отправлено пять кодов. Попробуйте через час или напишите нам',
  ),
  cardNumber: say(
    'Kart nömrəsi göndərmək olmaz: onu silin',
    'Do not send card numbers: take it out',
    'Не отправляйте номера карт: уберите его',
  ),
  tooLarge: say(
    'Yazdıqlarınız bir müraciət üçün çoxdur: qısaldın',
    'What you wrote is too much for one request: shorten it',
    'Слишком много текста для одного обращения: сократите',
  ),
  noLongerFits: say(
    'Siyasət dəyişib: cavablarınızı bir daha seçin',
    'The policy has changed: choose your answers again',
    'Политика изменилась: выберите ответы заново',
  ),
} as const;
