import type { ProblemTexts } from '../said.ts';

/** Forms, preference pages, and consents recorded by staff. */
export const preferencesProblems: ProblemTexts = {
  'AMANAT-PRF-001': {
    az: {
      title: 'Bu keçid heç nə açmır',
      fix: 'Məktubdakı keçidi bütöv açın və ya razılıqlar səhifəsində yenisini istəyin.',
    },
    ru: {
      title: 'Эта ссылка ничего не открывает',
      fix: 'Откройте ссылку из письма целиком или запросите новую на странице согласий.',
    },
  },
  'AMANAT-PRF-002': {
    az: { title: 'Keçidin müddəti keçib', fix: 'Razılıqlar səhifəsində yenisini istəyin.' },
    ru: { title: 'Срок ссылки истёк', fix: 'Запросите новую на странице согласий.' },
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
};
