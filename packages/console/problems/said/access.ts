import type { ProblemTexts } from '../said.ts';

/** Connection, sign-in, accounts, and what every address refuses. */
export const accessProblems: ProblemTexts = {
  'AMANAT-ACC-001': {
    az: {
      title: 'Ünvan, şifrə və ya kod düz deyil',
      fix: 'Yenidən cəhd edin. Kod hər 30 saniyədə dəyişir və yalnız bir dəfə işləyir.',
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
      fix: 'Bütün təşkilatlarının sahibindən və ya serverin administratorundan xahiş edin.',
    },
    ru: {
      title: 'Учётная запись работает и в другой организации',
      fix: 'Попросите владельца всех её организаций или администратора сервера.',
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
  'AMANAT-NET-000': {
    az: { title: 'Server cavab vermir', fix: 'Bağlantını yoxlayın və yenidən cəhd edin. Heç nə itməyib.' },
    ru: { title: 'Сервер не отвечает', fix: 'Проверьте соединение и повторите. Ничего не потеряно.' },
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
  'AMANAT-FORM-001': {
    az: {
      title: 'Forma başqa saytdan göndərilib',
      fix: 'Səhifəni öz ünvanımızda açın və formanı oradan göndərin. Heç nə saxlanmayıb.',
    },
    ru: {
      title: 'Форма отправлена с другого сайта',
      fix: 'Откройте страницу по нашему адресу и отправьте форму оттуда. Ничего не сохранено.',
    },
  },
  'AMANAT-FORM-002': {
    az: {
      title: 'Formanın haradan göndərildiyi bilinmir',
      fix: 'Səhifəni başqa brauzerdə və ya əlavələri söndürüb açın və yenidən göndərin. Heç nə saxlanmayıb.',
    },
    ru: {
      title: 'Неизвестно, откуда отправлена форма',
      fix: 'Откройте страницу в другом браузере или отключив расширения и отправьте снова. Ничего не сохранено.',
    },
  },
  'AMANAT-KEY-001': {
    az: {
      title: 'Bu açar burada heç nə açmır',
      fix: 'Açarı göstərildiyi kimi göndərin. Yenisini serverin administratoru admin.ts api-key ilə yaradır.',
    },
    ru: {
      title: 'Этот ключ здесь ничего не открывает',
      fix: 'Отправьте ключ так, как он был показан. Новый делает администратор сервера: admin.ts api-key.',
    },
  },
  'AMANAT-KEY-002': {
    az: {
      title: 'Bu açar bu ünvanı açmır',
      fix: 'Həmin təşkilatın bu iş üçün yaradılmış açarını götürün: admin.ts api-key … --for publish. Siyahı docs/operating.md-dədir.',
    },
    ru: {
      title: 'Этот ключ этого не открывает',
      fix: 'Возьмите ключ этой организации, созданный для этого: admin.ts api-key … --for publish. Список — в docs/operating.md.',
    },
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
    az: {
      title: 'Sorğu bu şəkildə qəbul edilmir',
      fix: 'Səhifəni yeniləyin və yenidən cəhd edin. Sorğunu proqram göndərirsə, onu sıxmadan, UTF-8 ilə göndərsin.',
    },
    ru: {
      title: 'В таком виде запрос не принимается',
      fix: 'Обновите страницу и повторите. Если запрос отправляет программа, пусть отправит его без сжатия и в UTF-8.',
    },
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
  'AMANAT-HTTP-429': {
    az: { title: 'Sorğular çox tez-tez gəlir', fix: 'Bir az gözləyin və yenidən cəhd edin.' },
    ru: { title: 'Слишком частые запросы', fix: 'Немного подождите и повторите.' },
  },
  'AMANAT-HTTP-431': {
    az: { title: 'Ünvan və ya başlıqlar çox uzundur', fix: 'Filtrləri azaldın və yenidən cəhd edin.' },
    ru: { title: 'Слишком длинный адрес или заголовки', fix: 'Уберите часть фильтров и попробуйте снова.' },
  },
  'AMANAT-HTTP-500': {
    az: {
      title: 'Bizim tərəfdə xəta baş verdi',
      fix: 'Yenidən cəhd edin. Təkrarlansa, serverin administratoruna deyin.',
    },
    ru: {
      title: 'Ошибка на нашей стороне',
      fix: 'Повторите. Если не пройдёт, сообщите администратору сервера.',
    },
  },
  'AMANAT-HTTP-503': {
    az: { title: 'Hazırda əlçatan deyil', fix: 'Bir azdan yenidən cəhd edin. Heç nə saxlanmayıb.' },
    ru: { title: 'Сейчас недоступно', fix: 'Повторите чуть позже. Ничего не сохранено.' },
  },
};
