import type { ProblemTexts } from '../said.ts';

/** Choices about consent, their import and export. */
export const consentsProblems: ProblemTexts = {
  'AMANAT-CNS-001': {
    az: { title: 'Seçim bəyannaməyə uyğun gəlmir', fix: 'Səhifəni yeniləyin: bəyannamə dəyişmiş ola bilər.' },
    ru: { title: 'Выбор не подходит к декларации', fix: 'Обновите страницу: декларация могла измениться.' },
  },
  'AMANAT-CNS-002': {
    az: { title: 'Zəruri cookie-lərdən imtina olmur', fix: 'Zəruri olanları seçimdən çıxarın.' },
    ru: { title: 'От необходимых cookie не отказываются', fix: 'Уберите необходимые из выбора.' },
  },
  'AMANAT-CNS-003': {
    az: {
      title: 'Cavab yoxdur və ya cavablar bir-birinə ziddir',
      fix: 'Soruşulan hər məqsədə cavab verin: hamısına razılıq və ya hamısından imtina seçilibsə, ayrı-ayrı cavablar da elə olmalıdır.',
    },
    ru: {
      title: 'Ответа нет или ответы противоречат друг другу',
      fix: 'Ответьте по каждой запрошенной цели: если выбрано согласие или отказ сразу для всех, отдельные ответы должны быть такими же.',
    },
  },
  'AMANAT-CNS-004': {
    az: { title: 'Bu redaksiya tanınmır', fix: 'Dərc olunmuş redaksiyanın nömrəsini yazın.' },
    ru: { title: 'Такой редакции нет', fix: 'Укажите номер опубликованной редакции.' },
  },
  'AMANAT-CNS-005': {
    az: { title: 'Bu mətn heç vaxt göstərilməyib', fix: 'Səhifəni yeniləyin və təkrar seçin.' },
    ru: { title: 'Такой текст никогда не показывался', fix: 'Обновите страницу и выберите снова.' },
  },
  'AMANAT-CNS-006': {
    az: {
      title: 'Bu sayt razılıq göndərə bilmir',
      fix: 'Ünvanı bəyannamənin banner.siteKeys bölməsinə yazıb dərc edin.',
    },
    ru: {
      title: 'Этот сайт не может присылать согласия',
      fix: 'Добавьте адрес в banner.siteKeys декларации и опубликуйте её.',
    },
  },
  'AMANAT-CNS-007': {
    az: { title: 'Açar başqa seçim üçün işlədilib', fix: 'Yeni seçim üçün yeni açar yaradın.' },
    ru: { title: 'Ключ использован для другого выбора', fix: 'Для нового выбора создайте новый ключ.' },
  },
  'AMANAT-CNS-008': {
    az: { title: 'Dərc olunmuş bəyannamə yoxdur', fix: 'Əvvəlcə bəyannaməni dərc edin.' },
    ru: { title: 'Опубликованной декларации нет', fix: 'Сначала опубликуйте декларацию.' },
  },
  'AMANAT-CNS-009': {
    az: { title: 'Belə razılıq qeydi yoxdur', fix: 'Səhifəni yeniləyin və yenidən axtarın.' },
    ru: { title: 'Такой записи о согласии нет', fix: 'Обновите страницу и поищите снова.' },
  },
  'AMANAT-CNS-010': {
    az: { title: 'Eyni anda çox seçim gəlir', fix: 'Bir azdan yenidən cəhd edin.' },
    ru: { title: 'Слишком много выборов одновременно', fix: 'Повторите чуть позже.' },
  },
  'AMANAT-CNS-011': {
    az: { title: 'Sübut hələ hazır deyil', fix: 'Bir saniyə gözləyin və qəbzi yenidən istəyin.' },
    ru: { title: 'Доказательство ещё не готово', fix: 'Подождите секунду и запросите квитанцию снова.' },
  },
  'AMANAT-CNS-012': {
    az: { title: 'Açar başqa təşkilatındır', fix: 'Həmin təşkilatın öz açarı ilə soruşun.' },
    ru: { title: 'Ключ другой организации', fix: 'Используйте ключ этой организации.' },
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
  'AMANAT-CNS-015': {
    az: {
      title: 'Qəbz yalnız sahibinə açılır',
      fix: 'Qəbzi tarixçədən və ya siyahıdan açın: ünvanında açarı var.',
    },
    ru: {
      title: 'Квитанцию открывает только её держатель',
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
  'AMANAT-CNS-023': {
    az: {
      title: 'Bu saytların seçimi birlikdə deyil',
      fix: 'Hər iki saytı bəyannamənin `banner.together` siyahısına yazın və dərc edin.',
    },
    ru: {
      title: 'У этих сайтов нет общего выбора',
      fix: 'Впишите оба сайта в `banner.together` декларации и опубликуйте её.',
    },
  },
  'AMANAT-CNS-024': {
    az: {
      title: 'Bu biletlə gözləyən seçim yoxdur',
      fix: 'İlk gəlişdə olduğu kimi, ziyarətçidən soruşun.',
    },
    ru: {
      title: 'По этому билету нет ожидающего выбора',
      fix: 'Спросите посетителя, как при первом посещении.',
    },
  },
  'AMANAT-CNS-025': {
    az: {
      title: 'TC sətri bəyan edilməyib',
      fix: '`tcString` göndərməyin, ya da `banner.tcf` bəyan edib dərc edin.',
    },
    ru: {
      title: 'Строка TC не заявлена',
      fix: 'Не передавайте `tcString` или заявите `banner.tcf` и опубликуйте декларацию.',
    },
  },
  'AMANAT-CNS-026': {
    az: {
      title: 'TC sətri oxunmur',
      fix: 'Sətri kodlayıcının verdiyi kimi, bütün hissələri ilə göndərin.',
    },
    ru: {
      title: 'Строку TC не удаётся прочитать',
      fix: 'Передайте строку такой, какой её выдал кодировщик, со всеми частями.',
    },
  },
  'AMANAT-CNS-027': {
    az: {
      title: 'TC sətri seçiləndən artığını deyir',
      fix: 'Onu bu seçimdən, `banner.tcf` üzrə qurun: razılıq verilən kateqoriyaların məqsədləri, bəyan edilmiş tərəfdaşlar.',
    },
    ru: {
      title: 'Строка TC говорит больше, чем выбрано',
      fix: 'Составьте её из этого выбора по `banner.tcf`: цели категорий, на которые дано согласие, и заявленные партнёры.',
    },
  },
  'AMANAT-CNS-028': {
    az: {
      title: 'Faylda heç bir sətir yoxdur',
      fix: 'O biri alətdən çıxardığınız faylı CSV, JSON və ya NDJSON formatında seçin; format köçürməni açanda seçdiyiniz olmalıdır.',
    },
    ru: {
      title: 'В файле нет ни одной записи',
      fix: 'Выберите выгрузку из другого инструмента в CSV, JSON или NDJSON: в том формате, с которым начат перенос.',
    },
  },
};
