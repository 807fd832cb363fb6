import type { DurationUnit } from '../manifest/duration.ts';
import type { CookieCategoryId } from './asked.ts';

export const languages = ['az', 'en', 'ru'] as const;
export type Language = (typeof languages)[number];

/** The banner's own words; names of categories and of the settings link come from the declaration. */
export interface BannerWords {
  readonly title: string;
  /** What cookies are for, by category, as the sentence needs it; `features` of functional ones that remember no choices. */
  readonly aims: Readonly<Partial<Record<CookieCategoryId | 'features', string>>>;
  /** Parts in a row: «a, b və c». */
  readonly list: (parts: readonly string[]) => string;
  /** The sentence on everything but the necessary ones. */
  readonly rest: (aims: string, partners: number, longest: string | null) => string;
  /** Who: the organisation that sets them. */
  readonly uses: (organisation: string) => string;
  readonly necessary: string;
  readonly change: (settings: string) => string;
  /** The sites under other domains that the choice is for as well. */
  readonly together: (sites: string) => string;
  /** The same where they are too many to name at once. */
  readonly togetherMany: (count: number, settings: string) => string;
  /** What that means, in the settings. */
  readonly goesAlong: string;
  readonly privacy: string;
  readonly cookies: string;
  readonly acceptAll: string;
  readonly rejectAll: string;
  readonly customise: string;
  readonly save: string;
  readonly close: string;
  readonly settingsTitle: string;
  readonly settingsText: string;
  readonly always: string;
  readonly reload: string;
  readonly gpc: string;
  /** The same where Do Not Track counts as well. */
  readonly signals: string;
  readonly receipt: string;
  /** When the choice was made; `{date}` stands for the day. */
  readonly chosen: string;
  readonly self: string;
  readonly details: string;
  readonly session: string;
  /** What is not kept but requested: shown in place of a life. */
  readonly requested: Readonly<Record<'script' | 'beacon' | 'tag', string>>;
  readonly period: (count: number, unit: DurationUnit) => string;
}

/** Parts in a row: `between` stands between two of them, `last` before the last one. */
export function listed(parts: readonly string[], between: string, last: string): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(between)}${last}${parts.at(-1)}`;
}

const azerbaijaniUnits: Readonly<Record<DurationUnit, string>> = {
  years: 'il',
  months: 'ay',
  weeks: 'həftə',
  days: 'gün',
  hours: 'saat',
  minutes: 'dəqiqə',
  seconds: 'saniyə',
};

const az: BannerWords = {
  title: 'Cookie-lərə siz qərar verirsiniz',
  aims: {
    functional: 'seçimlərinizi yadda saxlamaq',
    features: 'saytın əlavə imkanları',
    analytics: 'saytı ölçmək',
    marketing: 'reklam',
  },
  list: (parts) => listed(parts, ', ', ' və '),
  uses: (organisation) => `${organisation} bu saytda cookie-lərdən istifadə edir.`,
  necessary: 'Zəruri olanlar saytın işləməsi üçündür.',
  rest: (aims, partners, longest) =>
    `Qalanlarını — ${aims} üçün${partners ? `, o cümlədən ${partners} üçüncü tərəfin cookie-lərini` : ''} — yalnız razılığınızla qoyuruq${longest ? `, ən çoxu ${longest}` : ''}.${partners ? '' : ' Üçüncü tərəflərin cookie-si yoxdur.'}`,
  change: (settings) => `Fikrinizi istənilən vaxt «${settings}» bölməsində dəyişə bilərsiniz.`,
  together: (sites) => `Seçiminiz bu saytların hamısı üçündür: ${sites}.`,
  togetherMany: (count, settings) =>
    `Seçiminiz ${count} saytımızın hamısı üçündür; siyahısı «${settings}» bölməsindədir.`,
  goesAlong:
    'Birindən digərinə keçid edəndə seçiminiz sizinlə gedir; ondan sonra birində geri götürdüyünüz razılıq o birində də götürülür.',
  privacy: 'Məxfilik siyasəti',
  cookies: 'Cookie siyasəti',
  acceptAll: 'Hamısını qəbul et',
  rejectAll: 'Hamısını rədd et',
  customise: 'Ayarla',
  save: 'Seçimi yadda saxla',
  close: 'Bağla',
  settingsTitle: 'Cookie ayarları',
  settingsText: 'Nəyə icazə verdiyinizi seçin. Seçmədiyiniz heç nə işə düşmür.',
  always: 'Həmişə açıq',
  reload: 'Razılığınız geri götürüldü, cookie-lər silindi. Səhifə yenilənir…',
  signals:
    'Brauzeriniz izlənmək istəmədiyinizi bildirir (Global Privacy Control və ya Do Not Track): siz seçənədək hamısı söndürülüb.',
  gpc: 'Brauzeriniz Global Privacy Control siqnalı göndərir: siz seçənədək hamısı söndürülüb.',
  receipt: 'Seçimimin qəbzi',
  chosen: 'Seçiminiz: {date}.',
  self: 'saytın özü',
  details: 'Kim, nəyi, nə qədər saxlayır',
  session: 'brauzer bağlananadək',
  requested: { script: 'skript', beacon: 'mayak', tag: 'teq' },
  period: (n, unit) => `${n} ${azerbaijaniUnits[unit]}`,
};

const en: BannerWords = {
  title: 'You decide about cookies',
  aims: {
    functional: 'to remember your choices',
    features: 'to offer more features',
    analytics: 'to measure the site',
    marketing: 'to advertise',
  },
  list: (parts) => listed(parts, ', ', ' and '),
  uses: (organisation) => `${organisation} uses cookies on this site.`,
  necessary: 'The necessary ones make it work.',
  rest: (aims, partners, longest) =>
    `The others — ${aims}${partners ? `, including cookies of ${partners} third ${partners === 1 ? 'party' : 'parties'}` : ''} — are set only if you agree${longest ? `, for ${longest} at most` : ''}.${partners ? '' : ' There are no third-party cookies.'}`,
  change: (settings) => `You can change your mind at any time under “${settings}”.`,
  together: (sites) => `Your choice is for all of these sites: ${sites}.`,
  togetherMany: (count, settings) =>
    `Your choice is for all of our ${count} sites; they are listed under “${settings}”.`,
  goesAlong:
    'It goes with you when you follow a link from one to another; from then on consent you withdraw on one is withdrawn on the other too.',
  privacy: 'Privacy policy',
  cookies: 'Cookie policy',
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  customise: 'Customise',
  save: 'Save my choice',
  close: 'Close',
  settingsTitle: 'Cookie settings',
  settingsText: 'Choose what you allow. Nothing you leave off runs.',
  always: 'Always on',
  reload: 'Your consent is withdrawn and the cookies are deleted. The page reloads…',
  signals:
    'Your browser says that you do not want to be tracked (Global Privacy Control or Do Not Track): everything is off until you choose.',
  gpc: 'Your browser sends Global Privacy Control: everything is off until you choose.',
  receipt: 'Receipt of my choice',
  chosen: 'You chose on {date}.',
  self: 'this site',
  details: 'Who keeps what, and for how long',
  session: 'until the browser closes',
  requested: { script: 'script', beacon: 'beacon', tag: 'tag' },
  period: (n, unit) => `${n} ${n === 1 ? unit.slice(0, -1) : unit}`,
};

const russianForms: Readonly<Record<DurationUnit, readonly [string, string, string]>> = {
  years: ['год', 'года', 'лет'],
  months: ['месяц', 'месяца', 'месяцев'],
  weeks: ['неделя', 'недели', 'недель'],
  days: ['день', 'дня', 'дней'],
  hours: ['час', 'часа', 'часов'],
  minutes: ['минута', 'минуты', 'минут'],
  seconds: ['секунда', 'секунды', 'секунд'],
};
const russianRules = new Intl.PluralRules('ru');
const russianIndex: Readonly<Record<string, 0 | 1 | 2>> = { one: 0, few: 1, many: 2, other: 2 };

const ru: BannerWords = {
  title: 'О cookie решаете вы',
  aims: {
    functional: 'запомнить ваш выбор',
    features: 'дать дополнительные возможности',
    analytics: 'измерять работу сайта',
    marketing: 'показывать рекламу',
  },
  list: (parts) => listed(parts, ', ', ' и '),
  uses: (organisation) => `${organisation} использует на этом сайте файлы cookie.`,
  necessary: 'Необходимые нужны для работы сайта.',
  rest: (aims, partners, longest) =>
    `Остальные — чтобы ${aims}${partners ? `, в том числе файлы ${partners} ${partners % 10 === 1 && partners % 100 !== 11 ? 'третьей стороны' : 'третьих сторон'}` : ''} — ставим только с вашего согласия${longest ? `, срок хранения — не дольше чем ${longest}` : ''}.${partners ? '' : ' Файлов третьих сторон нет.'}`,
  change: (settings) => `Передумать можно в любое время в разделе «${settings}».`,
  together: (sites) => `Ваш выбор действует для всех этих сайтов: ${sites}.`,
  togetherMany: (count, settings) =>
    `Ваш выбор действует для всех наших сайтов (${count}); их список — в разделе «${settings}».`,
  goesAlong:
    'Когда вы переходите по ссылке с одного на другой, выбор идёт с вами; с этого момента согласие, отозванное на одном, отзывается и на другом.',
  privacy: 'Политика конфиденциальности',
  cookies: 'Политика cookie',
  acceptAll: 'Принять все',
  rejectAll: 'Отклонить все',
  customise: 'Настроить',
  save: 'Сохранить выбор',
  close: 'Закрыть',
  settingsTitle: 'Настройки cookie',
  settingsText: 'Выберите, что вы разрешаете. Невыбранное не запускается.',
  always: 'Всегда включены',
  reload: 'Согласие отозвано, файлы cookie удалены. Страница обновляется…',
  signals:
    'Браузер сообщает, что вы не хотите слежки (Global Privacy Control или Do Not Track): пока вы не выберете, всё выключено.',
  gpc: 'Браузер отправляет сигнал Global Privacy Control: пока вы не выберете, всё выключено.',
  receipt: 'Квитанция о моём выборе',
  chosen: 'Ваш выбор от {date}.',
  self: 'сам сайт',
  details: 'Кто, что и как долго хранит',
  session: 'до закрытия браузера',
  requested: { script: 'скрипт', beacon: 'маячок', tag: 'тег' },
  period: (n, unit) => `${n} ${russianForms[unit][russianIndex[russianRules.select(n)] ?? 2]}`,
};

export const bannerWords: Readonly<Record<Language, BannerWords>> = { az, en, ru };
