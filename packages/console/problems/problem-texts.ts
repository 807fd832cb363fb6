interface Said {
  readonly title: string;
  readonly fix: string;
}
/** What went wrong and how to mend it, in the console's words. English is what the server itself says. */
export const problemTexts: Readonly<Record<string, { readonly az: Said; readonly ru: Said }>> = {
  'AMANAT-NET-000': {
    az: { title: 'Server cavab vermir', fix: 'Bağlantını yoxlayın və yenidən cəhd edin. Heç nə itməyib.' },
    ru: { title: 'Сервер не отвечает', fix: 'Проверьте соединение и повторите. Ничего не потеряно.' },
  },
  'AMANAT-ACC-001': {
    az: {
      title: 'Ünvan, şifrə və ya kod düz deyil',
      fix: 'Yenidən cəhd edin. Kod hər 30 saniyədə dəyişir və bir dəfə keçir.',
    },
    ru: {
      title: 'Неверный адрес, пароль или код',
      fix: 'Попробуйте ещё раз. Код меняется каждые 30 секунд и действует один раз.',
    },
  },
  'AMANAT-ACC-002': {
    az: { title: 'Çox sayda səhv cəhd', fix: 'On beş dəqiqə gözləyin, sonra yenidən cəhd edin.' },
    ru: { title: 'Слишком много неверных попыток', fix: 'Подождите пятнадцать минут и попробуйте снова.' },
  },
  'AMANAT-ACC-003': {
    az: { title: 'Sorğu başqa saytdan gəlib', fix: 'Konsolu öz ünvanında açın.' },
    ru: { title: 'Запрос пришёл с другого сайта', fix: 'Откройте консоль по её собственному адресу.' },
  },
  'AMANAT-ACC-004': {
    az: {
      title: 'Məxfilik öhdəliyi qeydə alınmayıb',
      fix: 'Fərdi məlumatları açmaq üçün sahibdən öhdəliyinizi qeydə almasını xahiş edin.',
    },
    ru: {
      title: 'Нет обязательства о неразглашении',
      fix: 'Чтобы открывать персональные данные, попросите владельца внести ваше обязательство.',
    },
  },
  'AMANAT-POLICY-007': {
    az: {
      title: 'Bu redaksiya barədə artıq qeyd var',
      fix: 'Jurnaldakı yazıya baxın: bir redaksiya üçün bir dəfə yazılır.',
    },
    ru: {
      title: 'Об этой редакции уже есть запись',
      fix: 'Посмотрите запись в журнале: для одной редакции она делается один раз.',
    },
  },
  'AMANAT-ACC-005': {
    az: { title: 'Belə əməkdaş yoxdur', fix: 'Səhifəni yeniləyin: girişi bağlanmış ola bilər.' },
    ru: { title: 'Такого сотрудника нет', fix: 'Обновите страницу: доступ мог быть уже закрыт.' },
  },
  'AMANAT-ACC-006': {
    az: { title: 'Təşkilatın sahibi qalmalıdır', fix: 'Əvvəlcə başqa birini sahib edin.' },
    ru: { title: 'У организации должен остаться владелец', fix: 'Сначала сделайте владельцем кого-то ещё.' },
  },
  'AMANAT-ACC-007': {
    az: {
      title: 'Hesab başqa təşkilatda da işləyir',
      fix: 'Bütün təşkilatlarının sahibindən və ya serverin operatorundan xahiş edin.',
    },
    ru: {
      title: 'Учётная запись работает и в другой организации',
      fix: 'Попросите владельца всех её организаций или оператора сервера.',
    },
  },
  'AMANAT-ACC-008': {
    az: { title: 'Bu əməkdaş artıq var', fix: 'Rolunu dəyişin və ya keçidi yenidən göndərin.' },
    ru: { title: 'Этот сотрудник уже есть', fix: 'Смените роль или отправьте ссылку снова.' },
  },
  'AMANAT-ACC-009': {
    az: { title: 'Keçid artıq işləmir', fix: 'Təşkilatın sahibindən yeni keçid istəyin.' },
    ru: { title: 'Ссылка больше не действует', fix: 'Попросите у владельца организации новую ссылку.' },
  },
  'AMANAT-ACC-010': {
    az: {
      title: 'Kod uyğun gəlmir',
      fix: 'Açarı tətbiqə əlavə edin və göstərdiyi kodu yazın; telefonun saatını yoxlayın.',
    },
    ru: {
      title: 'Код не подходит',
      fix: 'Добавьте ключ в приложение и введите его код; проверьте часы телефона.',
    },
  },
  'AMANAT-ACC-011': {
    az: { title: 'Məktub göndərilmədi', fix: 'Siyahıdan keçidi yenidən göndərin.' },
    ru: { title: 'Письмо не ушло', fix: 'Отправьте ссылку снова из списка.' },
  },
  'AMANAT-HTTP-400': {
    az: { title: 'Sorğu düzgün qurulmayıb', fix: 'Daxil etdiyinizi yoxlayın və yenidən göndərin.' },
    ru: { title: 'Запрос составлен неверно', fix: 'Проверьте введённое и отправьте ещё раз.' },
  },
  'AMANAT-HTTP-401': {
    az: { title: 'Əvvəlcə daxil olun', fix: 'Sessiya bitib. Yenidən daxil olun.' },
    ru: { title: 'Сначала войдите', fix: 'Сеанс закончился. Войдите снова.' },
  },
  'AMANAT-HTTP-403': {
    az: { title: 'İcazə yoxdur', fix: 'Lazımi rolu təşkilatın sahibindən istəyin.' },
    ru: { title: 'Нет доступа', fix: 'Попросите нужную роль у владельца организации.' },
  },
  'AMANAT-HTTP-404': {
    az: { title: 'Burada heç nə yoxdur', fix: 'Ünvanı yoxlayın.' },
    ru: { title: 'Здесь ничего нет', fix: 'Проверьте адрес.' },
  },
  'AMANAT-HTTP-405': {
    az: { title: 'Başqa metod lazımdır', fix: 'Səhifəni yenidən açın və bir daha cəhd edin.' },
    ru: { title: 'Нужен другой метод', fix: 'Откройте страницу заново и попробуйте ещё раз.' },
  },
  'AMANAT-HTTP-408': {
    az: { title: 'Sorğu çox ləng gəldi', fix: 'Bağlantını yoxlayın və yenidən göndərin.' },
    ru: { title: 'Запрос пришёл слишком медленно', fix: 'Проверьте соединение и отправьте ещё раз.' },
  },
  'AMANAT-HTTP-413': {
    az: { title: 'Göndərilən çox böyükdür', fix: 'Bir dəfəyə daha az göndərin.' },
    ru: { title: 'Слишком большой запрос', fix: 'Отправьте меньше за один раз.' },
  },
  'AMANAT-HTTP-415': {
    az: { title: 'Bu növ məzmun qəbul edilmir', fix: 'Səhifəni yeniləyin və yenidən cəhd edin.' },
    ru: { title: 'Такой тип содержимого не принимается', fix: 'Обновите страницу и повторите.' },
  },
  'AMANAT-HTTP-422': {
    az: {
      title: 'Kart nömrəsi qəbul edilmir',
      fix: 'Mətndən kart nömrəsini çıxarın: Əmanət onu heç vaxt saxlamır.',
    },
    ru: {
      title: 'Номер карты не принимается',
      fix: 'Уберите номер карты из текста: Əmanət никогда его не хранит.',
    },
  },
  'AMANAT-HTTP-431': {
    az: { title: 'Ünvan və ya başlıqlar çox uzundur', fix: 'Süzgəcləri azaldın və yenidən cəhd edin.' },
    ru: { title: 'Слишком длинный адрес или заголовки', fix: 'Уберите часть фильтров и попробуйте снова.' },
  },
  'AMANAT-HTTP-429': {
    az: { title: 'Sorğular çox tez-tez gəlir', fix: 'Bir az gözləyin və yenidən cəhd edin.' },
    ru: { title: 'Слишком частые запросы', fix: 'Немного подождите и повторите.' },
  },
  'AMANAT-HTTP-500': {
    az: { title: 'Bizim tərəfdə xəta baş verdi', fix: 'Yenidən cəhd edin. Təkrarlansa, operatora deyin.' },
    ru: { title: 'Ошибка на нашей стороне', fix: 'Повторите. Если не пройдёт, сообщите оператору.' },
  },
  'AMANAT-HTTP-503': {
    az: { title: 'Hazırda əlçatan deyil', fix: 'Bir azdan yenidən cəhd edin. Heç nə saxlanmayıb.' },
    ru: { title: 'Сейчас недоступно', fix: 'Повторите чуть позже. Ничего не сохранено.' },
  },
  'AMANAT-REQ-001': {
    az: { title: 'Belə müraciət yoxdur', fix: 'Nömrəni yoxlayın.' },
    ru: { title: 'Такого запроса нет', fix: 'Проверьте номер.' },
  },
  'AMANAT-REQ-006': {
    az: { title: 'Plana mane olan var', fix: 'Plandakı hər maneəni oxuduğunuzu təsdiqləyin.' },
    ru: { title: 'Плану что-то мешает', fix: 'Подтвердите, что учли каждое препятствие плана.' },
  },
  'AMANAT-REQ-007': {
    az: {
      title: 'Hüquqi saxlama silinməni dayandırır',
      fix: 'Saxlamanı götürün, bitməsini gözləyin və ya «qanuni öhdəlik» əsası ilə imtina edin.',
    },
    ru: {
      title: 'Удалению мешает правовое удержание',
      fix: 'Снимите удержание, дождитесь его конца или откажите на основании правовой обязанности.',
    },
  },
  'AMANAT-REQ-009': {
    az: { title: 'Cavab artıq saxlanmır', fix: 'Yeni müraciət lazımdır.' },
    ru: { title: 'Ответ больше не хранится', fix: 'Нужен новый запрос.' },
  },
  'AMANAT-REQ-011': {
    az: { title: 'Qüvvədə olan bəyannamə yoxdur', fix: 'Əvvəlcə bəyannaməni dərc edin.' },
    ru: { title: 'Нет действующей декларации', fix: 'Сначала опубликуйте декларацию.' },
  },
  'AMANAT-REQ-101': {
    az: { title: 'Müraciət bu addımda deyil', fix: 'Səhifəni yeniləyin: vəziyyət dəyişib.' },
    ru: { title: 'Запрос не на этом шаге', fix: 'Обновите страницу: состояние изменилось.' },
  },
  'AMANAT-REQ-102': {
    az: { title: 'Müraciət bağlanıb', fix: 'Yeni müraciət açılmalıdır.' },
    ru: { title: 'Запрос закрыт', fix: 'Нужно открыть новый запрос.' },
  },
  'AMANAT-REQ-103': {
    az: { title: 'İmtinanın əsası və səbəbi olmalıdır', fix: 'Siyahıdan əsas seçin və səbəbi sözlə yazın.' },
    ru: {
      title: 'Отказу нужны основание и причина',
      fix: 'Выберите основание из списка и объясните словами.',
    },
  },
  'AMANAT-REQ-104': {
    az: { title: 'Bütün mənbələr hazır deyil', fix: 'Gözləyin: müraciət özü davam edəcək.' },
    ru: { title: 'Готовы не все хранилища', fix: 'Подождите: запрос продолжится сам.' },
  },
  'AMANAT-REQ-105': {
    az: { title: 'Təkrar yoxlama hələ təmiz deyil', fix: 'Addımı yenidən icra edin və yoxlayın.' },
    ru: { title: 'Повторная проверка ещё не чиста', fix: 'Повторите шаг и проверьте снова.' },
  },
  'AMANAT-REQ-106': {
    az: { title: 'Şəxsiyyət təsdiqlənməyib', fix: 'Şəxs məktubdakı kodu daxil etməlidir.' },
    ru: { title: 'Личность не подтверждена', fix: 'Человек должен ввести код из письма.' },
  },
  'AMANAT-REQ-111': {
    az: { title: 'Müddət artıq bitib', fix: 'İndi cavab verin; gecikmə qeyd olunub.' },
    ru: { title: 'Срок уже истёк', fix: 'Ответьте сейчас; задержка записана.' },
  },
  'AMANAT-REQ-112': {
    az: { title: 'Şəxsə xəbər verilməyib', fix: 'Səbəbi yazın: bildiriş onunla göndərilir.' },
    ru: { title: 'Человека не известили', fix: 'Напишите причину: с ней уйдёт извещение.' },
  },
  'AMANAT-REQ-113': {
    az: { title: 'Uzatma vəd ediləndən və ya icazə veriləndən uzundur', fix: 'Daha yaxın gün seçin.' },
    ru: { title: 'Продление дольше обещанного или разрешённого', fix: 'Выберите более близкий день.' },
  },
  'AMANAT-REQ-114': {
    az: {
      title: 'Qanun bu səbəblə uzatmağa icazə vermir',
      fix: '998-IIIQ, 12-ci maddə: yalnız üçüncü şəxsdən soruşmaq lazım olanda.',
    },
    ru: {
      title: 'По этой причине закон не даёт продления',
      fix: '998-IIIQ, ст. 12: только когда нужно спросить третье лицо.',
    },
  },
  'AMANAT-REQ-115': {
    az: { title: 'Yeni gün indikindən gec deyil', fix: 'Daha gec gün seçin.' },
    ru: { title: 'Новый день не позже нынешнего', fix: 'Выберите более поздний день.' },
  },
  'AMANAT-CNS-009': {
    az: { title: 'Belə razılıq qeydi yoxdur', fix: 'Səhifəni yeniləyin və yenidən axtarın.' },
    ru: { title: 'Такой записи о согласии нет', fix: 'Обновите страницу и поищите снова.' },
  },
  'AMANAT-CNS-011': {
    az: { title: 'Sübut hələ hazır deyil', fix: 'Bir saniyə gözləyin və qəbzi yenidən istəyin.' },
    ru: { title: 'Доказательство ещё не готово', fix: 'Подождите секунду и запросите квитанцию снова.' },
  },
  'AMANAT-CNS-013': {
    az: { title: 'Eyni anda çox sorğu var', fix: 'Bir azdan yenidən axtarın.' },
    ru: { title: 'Слишком много запросов сразу', fix: 'Поищите ещё раз чуть позже.' },
  },
  'AMANAT-CNS-014': {
    az: {
      title: 'O vaxt qüvvədə olan bəyannamə yox idi',
      fix: 'İlk redaksiyanın qüvvəyə mindiyi gündən sonrakı anı seçin.',
    },
    ru: {
      title: 'Тогда ещё не было действующей декларации',
      fix: 'Выберите момент после вступления в силу первой редакции.',
    },
  },
  'AMANAT-CNS-004': {
    az: { title: 'Bu redaksiya tanınmır', fix: 'Dərc olunmuş redaksiyanın nömrəsini yazın.' },
    ru: { title: 'Такой редакции нет', fix: 'Укажите номер опубликованной редакции.' },
  },
  'AMANAT-CNS-023': {
    az: {
      title: 'Bu saytların seçimi birlikdə deyil',
      fix: 'Hər iki saytı manifestin `banner.together` siyahısına yazın və dərc edin.',
    },
    ru: {
      title: 'У этих сайтов нет общего выбора',
      fix: 'Впишите оба сайта в `banner.together` манифеста и опубликуйте его.',
    },
  },
  'AMANAT-CNS-024': {
    az: {
      title: 'Bu biletlə gözləyən seçim yoxdur',
      fix: 'İlk gəlişdə olduğu kimi, ziyarətçidən soruşun.',
    },
    ru: {
      title: 'По этому билету выбор не ожидает',
      fix: 'Спросите посетителя, как при первом посещении.',
    },
  },
  'AMANAT-CNS-017': {
    az: {
      title: 'Sahələrin uyğunluğu tam deyil',
      fix: 'Şəxsin, vaxtın və cavabların hansı sahədə olduğunu göstərin.',
    },
    ru: {
      title: 'Соответствие полей неполное',
      fix: 'Укажите, в каких полях человек, время и ответы.',
    },
  },
  'AMANAT-CNS-018': {
    az: { title: 'Belə köçürmə yoxdur', fix: 'Səhifəni yeniləyin və yeni köçürmə açın.' },
    ru: { title: 'Такого переноса нет', fix: 'Обновите страницу и начните новый перенос.' },
  },
  'AMANAT-CNS-019': {
    az: {
      title: 'Bu, başqa fayldır',
      fix: 'Davam etmək üçün həmin faylı göndərin və ya yeni köçürmə açın.',
    },
    ru: {
      title: 'Это другой файл',
      fix: 'Чтобы продолжить, отправьте тот же файл или начните новый перенос.',
    },
  },
  'AMANAT-CNS-020': {
    az: {
      title: 'Faylda xətalı sətirlər var',
      fix: 'Sınaq yoxlaması edin, göstərilən sətirləri düzəldin və ya onları buraxın.',
    },
    ru: {
      title: 'В файле есть строки с ошибками',
      fix: 'Сделайте пробный проход, исправьте указанные строки или пропустите их.',
    },
  },
  'AMANAT-CNS-021': {
    az: { title: 'Bu köçürmə artıq gedir', fix: 'Onun bitməsini gözləyin, sonra faylı yenidən göndərin.' },
    ru: { title: 'Этот перенос уже идёт', fix: 'Дождитесь его конца и отправьте файл снова.' },
  },
  'AMANAT-CNS-022': {
    az: { title: 'Fayl çox böyükdür', fix: 'Faylı hissələrə bölün və hər biri üçün köçürmə açın.' },
    ru: { title: 'Файл слишком большой', fix: 'Разделите файл и начните перенос для каждой части.' },
  },
  'AMANAT-NTC-001': {
    az: {
      title: 'Bu redaksiya üçün məktub yoxdur',
      fix: 'İnsanlara e-poçtla yazmaq üçün bəyannamədə «policy.notice.via» siyahısına email əlavə edib dərc edin.',
    },
    ru: {
      title: 'Для этой редакции писем нет',
      fix: 'Чтобы писать людям по почте, добавьте email в «policy.notice.via» декларации и опубликуйте её.',
    },
  },
  'AMANAT-NTC-002': {
    az: {
      title: 'İnsanlara necə xəbər verildiyi artıq qeyd olunub',
      fix: 'Jurnaldakı qeydə baxın. Növbəti dəyişikliyin öz məktubu olacaq.',
    },
    ru: {
      title: 'Уже отмечено, как людям сообщили',
      fix: 'Посмотрите запись в журнале. У следующего изменения будут свои письма.',
    },
  },
  'AMANAT-NTC-003': {
    az: {
      title: 'Məktub sizə göstərilən mətn deyil',
      fix: 'Səhifəni yeniləyin, məktubu oxuyun və sonra göndərin.',
    },
    ru: {
      title: 'Письмо уже не то, что вам показали',
      fix: 'Обновите страницу, прочитайте письмо и отправьте его.',
    },
  },
  'AMANAT-NTC-004': {
    az: {
      title: 'Məktublar indi bu vəziyyətdə deyil',
      fix: 'Səhifəni yeniləyin: vəziyyəti başqası dəyişmiş ola bilər.',
    },
    ru: {
      title: 'Сейчас письма в другом состоянии',
      fix: 'Обновите страницу: состояние мог изменить кто-то другой.',
    },
  },
  'AMANAT-NTC-005': {
    az: {
      title: 'Kimin hesabı olduğu bilinmir',
      fix: 'Bəyannamədə hesablar cədvəlinə «accounts» yazın və bazanın qoşulmasını təyin edin. Və ya özünüz xəbər verib bunu qeyd edin.',
    },
    ru: {
      title: 'Неизвестно, у кого есть учётная запись',
      fix: 'Укажите «accounts» у таблицы учётных записей и подключите базу. Или сообщите людям сами и отметьте это.',
    },
  },
  'AMANAT-NTC-006': {
    az: { title: 'Məktublar gec gedər', fix: 'Son gündən əvvəlki vaxtı seçin və ya indi göndərin.' },
    ru: {
      title: 'Письма уйдут слишком поздно',
      fix: 'Выберите время до последнего дня или отправьте сейчас.',
    },
  },
  'AMANAT-NTC-007': {
    az: {
      title: 'Hesablar bazası cavab vermir',
      fix: 'Vədlər səhifəsində bazaların vəziyyətinə baxın. Göndərilən məktublar baza cavab verənə qədər gözləyir.',
    },
    ru: {
      title: 'База учётных записей не отвечает',
      fix: 'Посмотрите состояние баз на странице обещаний. Отправленные письма ждут, пока база не ответит.',
    },
  },
  'AMANAT-PRO-001': {
    az: {
      title: 'Bu alıcı webhook ilə xəbərdar edilmir',
      fix: 'Bəyannamədə alıcıya «propagate: webhook» yazın və dərc edin.',
    },
    ru: {
      title: 'Этого получателя не извещают через webhook',
      fix: 'Укажите в декларации «propagate: webhook» у получателя и опубликуйте её.',
    },
  },
  'AMANAT-PRO-002': {
    az: {
      title: 'Bu ünvana heç nə göndərmək olmaz',
      fix: 'https ilə başlayan açıq ünvan yazın. Daxili şəbəkəni operator AMANAT_OUTBOUND_ALLOW ilə açır.',
    },
    ru: {
      title: 'На этот адрес ничего отправлять нельзя',
      fix: 'Укажите открытый адрес с https. Внутреннюю сеть открывает оператор: AMANAT_OUTBOUND_ALLOW.',
    },
  },
  'AMANAT-PRO-003': {
    az: { title: 'Belə bir iş artıq yoxdur', fix: 'Səhifəni yeniləyin: kimsə onu artıq bitirib.' },
    ru: { title: 'Такого дела уже нет', fix: 'Обновите страницу: кто-то его уже закрыл.' },
  },
  'AMANAT-RET-001': {
    az: { title: 'Belə cədvəl yoxdur', fix: 'Səhifəni yeniləyin: bəyannamə dəyişmiş ola bilər.' },
    ru: { title: 'Такого графика нет', fix: 'Обновите страницу: декларация могла измениться.' },
  },
  'AMANAT-RET-002': {
    az: { title: 'Belə akt yoxdur', fix: 'Aktların siyahısına baxın.' },
    ru: { title: 'Такого акта нет', fix: 'Посмотрите список актов.' },
  },
  'AMANAT-RET-003': {
    az: { title: 'Saxlamanın son günü keçib', fix: 'Bu gündən sonrakı bir tarix yazın.' },
    ru: { title: 'Последний день удержания уже прошёл', fix: 'Укажите дату после сегодняшней.' },
  },
  'AMANAT-RET-004': {
    az: { title: 'Belə hüquqi saxlama qüvvədə deyil', fix: 'Qüvvədə olanların siyahısına baxın.' },
    ru: { title: 'Такое удержание не действует', fix: 'Посмотрите список действующих.' },
  },
  'AMANAT-RET-005': {
    az: {
      title: 'Bu iş üzrə saxlama artıq qüvvədədir',
      fix: 'Əvvəlcə onu götürün və ya başqa işin nömrəsini yazın.',
    },
    ru: {
      title: 'Удержание по этому делу уже действует',
      fix: 'Сначала снимите его или укажите другое дело.',
    },
  },
  'AMANAT-PRF-001': {
    az: {
      title: 'Bu keçid heç nə açmır',
      fix: 'Məktubdakı keçidi bütöv açın və ya seçimlər səhifəsində yenisini istəyin.',
    },
    ru: {
      title: 'Эта ссылка ничего не открывает',
      fix: 'Откройте ссылку из письма целиком или запросите новую на странице настроек.',
    },
  },
  'AMANAT-PRF-002': {
    az: { title: 'Keçidin müddəti keçib', fix: 'Seçimlər səhifəsində yenisini istəyin.' },
    ru: { title: 'Срок ссылки истёк', fix: 'Запросите новую на странице настроек.' },
  },
  'AMANAT-PRF-003': {
    az: { title: 'Formanın təsdiqi çatmır', fix: 'Formanın tələb etdiyi hər təsdiqi işarələyin.' },
    ru: {
      title: 'Не хватает подтверждения формы',
      fix: 'Отметьте каждое подтверждение, которого требует форма.',
    },
  },
  'AMANAT-PRF-004': {
    az: {
      title: 'Bu razılıq üçün e-poçt ünvanı lazımdır',
      fix: 'Ünvanı yazın: razılıq məktubdakı keçidlə təsdiqlənəndə qüvvəyə minir.',
    },
    ru: {
      title: 'Для этого согласия нужен адрес эл. почты',
      fix: 'Укажите адрес: согласие начинает действовать после подтверждения по ссылке из письма.',
    },
  },
  'AMANAT-PRF-005': {
    az: {
      title: 'Bu ünvana kifayət qədər məktub göndərilib',
      fix: 'Poçt qutusuna baxın və ya bir saatdan sonra yenidən cəhd edin.',
    },
    ru: {
      title: 'На этот адрес отправлено достаточно писем',
      fix: 'Проверьте почту или попробуйте через час.',
    },
  },
  'AMANAT-PRF-006': {
    az: {
      title: 'Kağızda verilmiş razılığa skan lazımdır',
      fix: 'İmzalanmış kağızın skanını əlavə edin (PDF, JPEG və ya PNG).',
    },
    ru: {
      title: 'Согласию на бумаге нужен скан',
      fix: 'Приложите скан подписанной бумаги (PDF, JPEG или PNG).',
    },
  },
  'AMANAT-PRF-007': {
    az: {
      title: 'Sübut faylı saxlanılan növdən deyil',
      fix: 'PDF, JPEG, PNG, MP3, WAV, M4A və ya OGG əlavə edin, ən çoxu 10 MB.',
    },
    ru: {
      title: 'Файл доказательства не того вида',
      fix: 'Приложите PDF, JPEG, PNG, MP3, WAV, M4A или OGG, не больше 10 МБ.',
    },
  },
  'AMANAT-PRF-008': {
    az: { title: 'Tarix uyğun gəlmir', fix: 'Son otuz gün içində, artıq keçmiş bir vaxt seçin.' },
    ru: {
      title: 'Дата не подходит',
      fix: 'Выберите уже прошедшее время в пределах последних тридцати дней.',
    },
  },
  'AMANAT-PRF-009': {
    az: {
      title: 'Belə sübut yoxdur',
      fix: 'Siyahını yeniləyin: fayl şəxsin məlumatı ilə birlikdə məhv edilmiş ola bilər.',
    },
    ru: {
      title: 'Такого доказательства нет',
      fix: 'Обновите список: файл мог быть уничтожен вместе с данными человека.',
    },
  },
  'AMANAT-PRF-010': {
    az: {
      title: 'Bu ölkəyə ötürmə yazılı razılığa əsaslanmır',
      fix: 'Ölkəni çıxarın və ya bəyannamədə bu mexanizmi göstərin.',
    },
    ru: {
      title: 'Передача в эту страну не опирается на письменное согласие',
      fix: 'Уберите страну или укажите этот механизм в декларации.',
    },
  },
  'AMANAT-CNS-001': {
    az: { title: 'Seçim bəyannaməyə uyğun gəlmir', fix: 'Səhifəni yeniləyin: bəyannamə dəyişmiş ola bilər.' },
    ru: { title: 'Выбор не подходит к декларации', fix: 'Обновите страницу: декларация могла измениться.' },
  },
  'AMANAT-CNS-003': {
    az: { title: 'Heç bir cavab seçilməyib', fix: 'Ən azı bir məqsədin cavabını qeyd edin.' },
    ru: { title: 'Не выбран ни один ответ', fix: 'Отметьте ответ хотя бы по одной цели.' },
  },
  'AMANAT-CNS-008': {
    az: { title: 'Dərc olunmuş bəyannamə yoxdur', fix: 'Əvvəlcə manifesti dərc edin.' },
    ru: { title: 'Опубликованной декларации нет', fix: 'Сначала опубликуйте манифест.' },
  },
  'AMANAT-CNS-010': {
    az: { title: 'Eyni anda çox seçim gəlir', fix: 'Bir azdan yenidən cəhd edin.' },
    ru: { title: 'Слишком много выборов одновременно', fix: 'Повторите чуть позже.' },
  },
  'AMANAT-CNS-015': {
    az: {
      title: 'Qəbz yalnız sahibinə açılır',
      fix: 'Qəbzi tarixçədən və ya siyahıdan açın: ünvanında açarı var.',
    },
    ru: {
      title: 'Квитанция открывается только её держателю',
      fix: 'Откройте её из истории или списка: ключ есть в её адресе.',
    },
  },
  'AMANAT-CNS-016': {
    az: { title: 'Bu razılığın məzmunu məhv edilib', fix: 'Jurnalda yalnız onun olduğuna dair sübut qalıb.' },
    ru: {
      title: 'Содержание этого согласия уничтожено',
      fix: 'В журнале осталось только доказательство, что оно было.',
    },
  },
  'AMANAT-SCAN-001': {
    az: {
      title: 'Sayt bəyan olunmayıb',
      fix: 'Ünvanı manifestin banner.siteKeys və ya properties bölməsinə yazıb dərc edin.',
    },
    ru: {
      title: 'Сайт не заявлен',
      fix: 'Добавьте адрес в banner.siteKeys или properties манифеста и опубликуйте его.',
    },
  },
  'AMANAT-SCAN-002': {
    az: { title: 'Skan bu günün deyil', fix: 'Yenidən başladın; skan edən maşının saatını yoxlayın.' },
    ru: { title: 'Проверка не сегодняшняя', fix: 'Запустите её снова; проверьте часы машины, где она идёт.' },
  },
  'AMANAT-SCAN-003': {
    az: { title: 'Skan seçimdən əvvəlki vəziyyətə baxmayıb', fix: 'Yenidən başladın.' },
    ru: { title: 'Проверка не смотрела на сайт до выбора', fix: 'Запустите её снова.' },
  },
  'AMANAT-SCAN-004': {
    az: { title: 'Dərc olunmuş bəyannamə yoxdur', fix: 'Əvvəlcə manifesti dərc edin.' },
    ru: { title: 'Опубликованной декларации нет', fix: 'Сначала опубликуйте манифест.' },
  },
  'AMANAT-SCAN-005': {
    az: { title: 'Bu sayt artıq yoxlanılır', fix: 'Nəticəni gözləyin: bir-iki dəqiqə çəkir.' },
    ru: { title: 'Этот сайт уже проверяется', fix: 'Дождитесь результата: это минута-две.' },
  },
  'AMANAT-SCAN-006': {
    az: { title: 'Belə şəkil yoxdur', fix: 'Saytı yenidən yoxlayın: şəkillər hər yoxlamada təzələnir.' },
    ru: { title: 'Такого снимка нет', fix: 'Проверьте сайт снова: снимки обновляются при каждой проверке.' },
  },
  'AMANAT-CNS-002': {
    az: { title: 'Zəruri cookie-lərdən imtina olmur', fix: 'Zəruri olanları seçimdən çıxarın.' },
    ru: { title: 'От необходимых cookie не отказываются', fix: 'Уберите необходимые из выбора.' },
  },
  'AMANAT-CNS-005': {
    az: { title: 'Bu mətn heç vaxt göstərilməyib', fix: 'Səhifəni yeniləyin və təkrar seçin.' },
    ru: { title: 'Такой текст никогда не показывался', fix: 'Обновите страницу и выберите снова.' },
  },
  'AMANAT-CNS-006': {
    az: {
      title: 'Bu sayt razılıq göndərə bilmir',
      fix: 'Ünvanı manifestin banner.siteKeys bölməsinə yazıb dərc edin.',
    },
    ru: {
      title: 'Этот сайт не может присылать согласия',
      fix: 'Добавьте адрес в banner.siteKeys манифеста и опубликуйте его.',
    },
  },
  'AMANAT-CNS-007': {
    az: { title: 'Açar başqa seçim üçün işlədilib', fix: 'Yeni seçim üçün yeni açar yaradın.' },
    ru: { title: 'Ключ использован для другого выбора', fix: 'Для нового выбора создайте новый ключ.' },
  },
  'AMANAT-CNS-012': {
    az: { title: 'Açar başqa təşkilatındır', fix: 'Həmin təşkilatın öz açarı ilə soruşun.' },
    ru: { title: 'Ключ другой организации', fix: 'Используйте ключ этой организации.' },
  },
};
