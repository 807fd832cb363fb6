import type { Localized } from '@amanat/domain/schema/schema.ts';
import { say } from '@amanat/domain/statements/phrase.ts';
import { errorTexts } from './follow-texts.ts';

interface ErrorWords {
  readonly title: Localized;
  readonly text: Localized;
}
const known = [400, 403, 404, 410, 422, 429, 500, 503] as const;
const nearest = (status: number) => known.find((each) => each === status) ?? (status >= 500 ? 500 : 400);

/** What the words of the status would tell wrongly, by code. */
const byCode: Readonly<Record<string, ErrorWords>> = {
  'AMANAT-FORM-001': {
    title: say('Forma başqa saytdan göndərilib', 'Sent from another site', 'Отправлено с другого сайта'),
    text: say(
      'Təhlükəsizlik üçün formaları yalnız öz səhifələrimizdən qəbul edirik. Göndərdiyiniz saxlanmayıb: səhifəni bizim ünvanımızda açın və formanı oradan göndərin.',
      'For safety we take forms from our own pages only. What was sent is not stored: open the page at our address and send the form from there.',
      'В целях безопасности мы принимаем формы только с наших собственных страниц. Отправленное не сохранено: откройте страницу по нашему адресу и отправьте форму оттуда.',
    ),
  },
  'AMANAT-FORM-002': {
    title: say(
      'Formanın haradan göndərildiyi bilinmir',
      'It is not known where the form comes from',
      'Неизвестно, откуда отправлена форма',
    ),
    text: say(
      'Brauzeriniz formanın hansı səhifədə açıldığını bildirmir, ona görə göndərdiyiniz saxlanmayıb. Səhifəni bizim ünvanımızda başqa brauzerdə və ya əlavələri söndürüb açın və formanı yenidən göndərin.',
      'Your browser does not say on which page the form was opened, so what was sent is not stored. Open the page at our address in another browser, or with its extensions off, and send the form again.',
      'Браузер не сообщает, на какой странице открыта форма, поэтому отправленное не сохранено. Откройте страницу по нашему адресу в другом браузере или отключив расширения и отправьте форму снова.',
    ),
  },
  'AMANAT-CNS-009': {
    title: say('Belə qəbz yoxdur', 'There is no such receipt', 'Такой квитанции нет'),
    text: say(
      'Ünvanı yoxlayın: keçidi tam köçürdüyünüzə baxın.',
      'Check the address: make sure that the link was copied whole.',
      'Проверьте адрес: ссылка должна быть скопирована целиком.',
    ),
  },
  'AMANAT-CNS-011': {
    title: say('Qəbz hələ hazır deyil', 'The receipt is not ready yet', 'Квитанция ещё не готова'),
    text: say(
      'Seçiminiz yazılıb. Sübut bir neçə saniyəyə imzalanacaq: səhifəni yenidən açın.',
      'Your choice is recorded. The proof is signed within seconds: open the page again.',
      'Ваш выбор записан. Доказательство будет подписано через несколько секунд: откройте страницу снова.',
    ),
  },
  'AMANAT-CNS-015': {
    title: say(
      'Bu keçid qəbzi açmır',
      'This link does not open the receipt',
      'Эта ссылка не открывает квитанцию',
    ),
    text: say(
      'Qəbzi yalnız ona verilmiş tam keçid açır. Keçidi cookie ayarlarından və ya razılıqlar səhifəsindən yenidən götürün.',
      'Only the whole link that came with a receipt opens it. Take the link again from the cookie settings or from the page of your consents.',
      'Квитанцию открывает только полная ссылка, выданная вместе с ней. Возьмите её снова в настройках cookie или на странице согласий.',
    ),
  },
  'AMANAT-CNS-016': {
    title: say('Qəbz daha oxunmur', 'The receipt can no longer be read', 'Квитанцию больше нельзя прочитать'),
    text: say(
      'Bu şəxsin məlumatları məhv edilib, ona görə nə seçildiyini heç kim oxuya bilmir.',
      'The data of this person was destroyed, so nobody can read what was chosen.',
      'Данные этого человека уничтожены, поэтому никто не может прочитать, что было выбрано.',
    ),
  },
};

/** Heading of an error and what to do about it, for people. @param code `AMANAT-<AREA>-<nnn>`. */
export function errorWords(status: number, code: string): ErrorWords {
  return byCode[code] ?? errorTexts[nearest(status)];
}
