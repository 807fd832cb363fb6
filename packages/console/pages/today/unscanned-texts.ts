import { defineTexts } from '../../language/texts.ts';

export const unscannedTexts = defineTexts({
  az: {
    tag: 'Yoxlanılmayıb',
    title: 'Sayt yoxlanılmadı',
    since: (day: string) => `${day} tarixindən nəticə yoxdur.`,
    because: {
      'AMANAT-CLI-020': 'Serverdə brauzeri idarə edən proqram quraşdırılmayıb (playwright-core).',
      'AMANAT-CLI-021': 'Serverdə Chromium yoxdur və ya işə düşmür. Onu quraşdırın.',
      'AMANAT-CLI-023': 'Sayt açılmır. Ünvanın işlədiyini yoxlayın.',
      'AMANAT-CLI-026': 'Saytın açıq internetdə ünvanı yoxdur. Bəyannamədəki ünvanı yoxlayın.',
      'AMANAT-CLI-028': 'Brauzer səhifəni itirdi və ya çox gecikdi. Növbəti gecə yenidən yoxlanılacaq.',
      interrupted:
        'Yoxlama yarımçıq qaldı: server onun gedişində dayanıb. Növbəti gecə yenidən yoxlanılacaq.',
      overdue: 'Növbəti yoxlama başlamayıb. Serverin fon işlərinə baxın.',
    },
    other: (code: string) => `Səbəb: ${code}. Bu kod docs/scanning.md sənədində izah olunur.`,
  },
  en: {
    tag: 'Not scanned',
    title: 'A site was not looked at',
    since: (day: string) => `No result since ${day}.`,
    because: {
      'AMANAT-CLI-020':
        'The program that drives the browser is not installed on the server (playwright-core).',
      'AMANAT-CLI-021': 'Chromium is not on the server, or does not start. Install it.',
      'AMANAT-CLI-023': 'The site does not open. Check that the address works.',
      'AMANAT-CLI-026': 'The site has no public address. Check the address in the manifest.',
      'AMANAT-CLI-028': 'The browser lost the page, or it took too long. It is tried again next night.',
      interrupted: 'The visit was broken off: the server stopped meanwhile. It is tried again next night.',
      overdue: 'The next visit did not begin. Look at the background work of the server.',
    },
    other: (code: string) => `The reason is ${code}; docs/scanning.md explains it.`,
  },
  ru: {
    tag: 'Не проверен',
    title: 'Сайт не проверен',
    since: (day: string) => `Результата нет с ${day}.`,
    because: {
      'AMANAT-CLI-020': 'На сервере не установлена программа, управляющая браузером (playwright-core).',
      'AMANAT-CLI-021': 'На сервере нет Chromium, или он не запускается. Установите его.',
      'AMANAT-CLI-023': 'Сайт не открывается. Проверьте, работает ли адрес.',
      'AMANAT-CLI-026': 'У сайта нет адреса в открытом интернете. Проверьте адрес в декларации.',
      'AMANAT-CLI-028':
        'Браузер потерял страницу, или она слишком долго открывалась. Проверка повторится следующей ночью.',
      interrupted: 'Проверка прервана: сервер в это время остановился. Она повторится следующей ночью.',
      overdue: 'Следующая проверка не началась. Посмотрите фоновые задачи сервера.',
    },
    other: (code: string) => `Причина: ${code}; она объяснена в docs/scanning.md.`,
  },
});
