import { formatDate } from '../../time/format-date.ts';
import { counted, russianForm } from '../../time/format-term.ts';
import { lifetimeInWords, secondsInWords } from './lifetimes.ts';
import { ruCodes } from './ru-codes.ts';
import { gpcAddress, type ScanWords, wordFor } from './scan-words.ts';

const category: ScanWords['category'] = {
  necessary: 'необходимые',
  functional: 'функциональные',
  analytics: 'аналитика',
  marketing: 'маркетинг',
};
const when = {
  before: 'замечено до выбора',
  rejected: 'замечено после «Отклонить все»',
  accepted: 'замечено после согласия',
  withdrawn: 'осталось или появилось снова после отзыва согласия',
  gpc: 'замечено в браузере, который отправляет Global Privacy Control',
} as const;

/** A finding is named first and told after a colon: names of cookies take no endings. */
export const ruScanWords: ScanWords = {
  severity: { error: 'Нарушение', warning: 'Противоречие', note: 'Заметка' },
  kind: {
    cookie: 'cookie',
    'local-storage': 'локальное хранилище',
    'session-storage': 'хранилище сеанса',
    'indexed-db': 'база браузера',
    beacon: 'маячок',
    script: 'скрипт',
    frame: 'фрейм',
    request: 'запрос',
    fingerprinting: 'вызов',
  },
  phase: {
    before: 'До выбора',
    rejected: 'После отказа',
    accepted: 'После согласия',
    withdrawn: 'После отзыва',
    gpc: 'Когда браузер возражает',
  },
  maker: { header: 'ответ сервера', script: 'скрипт', page: 'страница' },
  category,
  codes: ruCodes,
  says: {
    undeclared: ({ known }, { subject }) =>
      `${subject}: нет в списке.${known ? ` Это имя известно: ${known.maker}, ${wordFor(category, known.category)}, ${lifetimeInWords(known.lifetime).ru}.` : ''}`,
    seen: ({ category: id, phase }, { subject }) =>
      `${subject}: категория «${wordFor(category, id)}», ${when[phase]}.`,
    outlives: ({ seconds, declared }, { subject }) =>
      `${subject}: срок ${secondsInWords(seconds).ru}, а в списке «${lifetimeInWords(declared).ru}».`,
    misfiled: ({ under, maker, category: id }, { subject }) =>
      `${subject}: в списке категория «${wordFor(category, under)}», а производитель (${maker}) называет «${wordFor(category, id)}».`,
    asked: (_, { name, host }) => `Запрос к ${host}: ${name}.`,
    called: ({ times }, { name, host }) =>
      `${name}: вызов на ${host}, ${times} ${russianForm(times, ['раз', 'раза', 'раз'])}.`,
    'other-party': (_, { subject }) =>
      `${subject}: принадлежит другому сайту, а по списку ставит организация.`,
    'not-secure': (_, { subject }) => `${subject}: ставится без Secure.`,
    'not-seen': ({ entry, names, pages }) =>
      `«${entry}» из списка (${names.join(', ')}) не замечено: просмотрено ${pages} ${russianForm(pages, ['страница', 'страницы', 'страниц'])}.`,
    'no-banner': () => 'На первой странице баннер не найден.',
    'no-refusal': () => 'На первом слое баннера нет кнопки отказа.',
    'no-way-back': () => 'После согласия не найдено, как его отозвать.',
    mixed: ({ address }) => `Загружается открыто, без шифрования: ${address}.`,
    unencrypted: ({ site }) => `Сайт не зашифрован: ${site}.`,
    'old-protocol': ({ protocol }) => `Сайт шифруется устаревшим протоколом: ${protocol}.`,
    certificate: ({ days }) =>
      days < 0
        ? `Срок сертификата истёк ${counted(-days, 'days').ru} назад.`
        : days === 0
          ? 'До конца срока сертификата меньше дня.'
          : `До конца срока сертификата: ${counted(days, 'days').ru}.`,
    'gpc-unsaid': ({ status }) => `По адресу ${gpcAddress} такого заявления нет: код ответа ${status}.`,
    'gpc-other': ({ said, declared }) =>
      `По адресу ${gpcAddress} сказано «gpc: ${said}», а в декларации ${declared ? '«gpc: true»' : 'об этом ничего нет'}.`,
    'gpc-undated': () => `По адресу ${gpcAddress} в lastUpdate нет даты, которую можно прочитать.`,
    'gpc-ahead': ({ day }) =>
      `По адресу ${gpcAddress} названа дата, которая ещё не наступила: ${formatDate(day, 'ru')}.`,
    'gpc-older': ({ day, since }) =>
      `По адресу ${gpcAddress} названа дата ${formatDate(day, 'ru')}, а декларация говорит это с ${formatDate(since, 'ru')}.`,
  },
};
