import type { ProblemTexts } from '../said.ts';

/** What recipients are told, and visits of sites. */
export const oversightProblems: ProblemTexts = {
  'AMANAT-PRO-001': {
    az: {
      title: 'Bu alıcı webhook ilə xəbərdar edilmir',
      fix: 'Bəyannamədə alıcıya «propagate: webhook» yazın və dərc edin.',
    },
    ru: {
      title: 'Этого получателя не уведомляют через webhook',
      fix: 'Укажите в декларации «propagate: webhook» у получателя и опубликуйте её.',
    },
  },
  'AMANAT-PRO-002': {
    az: {
      title: 'Bu ünvana heç nə göndərmək olmaz',
      fix: 'https ilə başlayan açıq ünvan yazın. Daxili şəbəkəni serverin administratoru AMANAT_OUTBOUND_ALLOW ilə açır.',
    },
    ru: {
      title: 'На этот адрес ничего отправлять нельзя',
      fix: 'Укажите открытый адрес с https. Внутреннюю сеть открывает администратор сервера: AMANAT_OUTBOUND_ALLOW.',
    },
  },
  'AMANAT-PRO-003': {
    az: { title: 'Belə bir iş artıq yoxdur', fix: 'Səhifəni yeniləyin: kimsə onu artıq bitirib.' },
    ru: { title: 'Такого дела уже нет', fix: 'Обновите страницу: кто-то его уже закрыл.' },
  },
  'AMANAT-SCAN-001': {
    az: {
      title: 'Sayt bəyan olunmayıb',
      fix: 'Ünvanı bəyannamənin banner.siteKeys və ya properties bölməsinə yazıb dərc edin.',
    },
    ru: {
      title: 'Сайт не заявлен',
      fix: 'Добавьте адрес в banner.siteKeys или properties декларации и опубликуйте её.',
    },
  },
  'AMANAT-SCAN-002': {
    az: { title: 'Yoxlama bu günün deyil', fix: 'Yenidən başladın; onu aparan maşının saatına baxın.' },
    ru: { title: 'Проверка не сегодняшняя', fix: 'Запустите её снова; проверьте часы машины, где она идёт.' },
  },
  'AMANAT-SCAN-003': {
    az: { title: 'Yoxlama seçimdən əvvəlki vəziyyətə baxmayıb', fix: 'Yenidən başladın.' },
    ru: { title: 'Проверка не смотрела на сайт до выбора', fix: 'Запустите её снова.' },
  },
  'AMANAT-SCAN-004': {
    az: { title: 'Dərc olunmuş bəyannamə yoxdur', fix: 'Əvvəlcə bəyannaməni dərc edin.' },
    ru: { title: 'Опубликованной декларации нет', fix: 'Сначала опубликуйте декларацию.' },
  },
  'AMANAT-SCAN-005': {
    az: { title: 'Bu sayt artıq yoxlanılır', fix: 'Nəticəni gözləyin: bir-iki dəqiqə çəkir.' },
    ru: { title: 'Этот сайт уже проверяется', fix: 'Дождитесь результата: это минута-две.' },
  },
  'AMANAT-SCAN-006': {
    az: { title: 'Belə şəkil yoxdur', fix: 'Saytı yenidən yoxlayın: şəkillər hər yoxlamada təzələnir.' },
    ru: { title: 'Такого снимка нет', fix: 'Проверьте сайт снова: снимки обновляются при каждой проверке.' },
  },
};
