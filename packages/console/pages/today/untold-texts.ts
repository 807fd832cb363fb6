import { defineTexts } from '../../language/texts.ts';

export const untoldTexts = defineTexts({
  az: {
    title: (n: string) => `${n} nömrəli redaksiya: insanlara xəbər verilməyib`,
    nothingPromised: (n: string, day: string) =>
      `${n} əhəmiyyətli dəyişiklik var, qüvvəyə minmə: ${day}. Siyasətiniz səhifədə dərc etməkdən başqa bildiriş vəd etmir, ona görə heç kimə məktub yazılmayıb. Dəyişiklik insanlara toxunursa, özünüz xəbər verin.`,
    promised: (n: string, day: string, via: string) =>
      `${n} əhəmiyyətli dəyişiklik var, qüvvəyə minmə: ${day}. Siyasətiniz xəbər verməyi vəd edir (${via}). Xəbəri siz verin və burada qeyd edin.`,
    via: { site: 'saytda', email: 'e-poçtla', banner: 'bannerdə', service: 'xidmətin içində' },
    letters: 'Məktuba bax',
    lettersLead: (n: string, day: string, state: string) =>
      `${n} əhəmiyyətli dəyişiklik var, qüvvəyə minmə: ${day}. ${state}`,
    states: {
      draft: 'Hesabı olan hər kəsə məktub vəd edilib: oxuyun və göndərin.',
      scheduled: 'Məktublar vaxtını gözləyir.',
      gathering: 'Kimə yazılacağı toplanır.',
      sending: 'Məktublar gedir.',
      paused: 'Məktublar dayandırılıb.',
      cancelled: 'Məktublar ləğv edilib: yenidən göndərin və ya necə xəbər verildiyini qeyd edin.',
      done: 'Məktubların bir hissəsi çatmayıb.',
    },
    what: 'Nə dəyişib',
    note: 'Qeyd et',
    drawer: 'İnsanlara necə xəbər verildi',
    lead: 'Cavabınız jurnala bir dəfə yazılır və sonra dəyişdirilmir.',
    how: 'Necə',
    ways: {
      email: 'E-poçtla yazıldı',
      site: 'Saytda elan verildi',
      service: 'Xidmətin içində göstərildi',
      'not-needed': 'Xəbər verməyə ehtiyac yoxdur',
    },
    noteLabel: 'Nə vaxt və kimə; ehtiyac yoxdursa — niyə',
    noteHelp: 'Adamların adını yazmayın.',
    noteNeed: 'Bir cümlə ilə yazın',
    record: 'Jurnala yaz',
    recorded: 'Jurnala yazıldı',
  },
  en: {
    title: (n: string) => `Version ${n}: people were not told`,
    nothingPromised: (n: string, day: string) =>
      `Significant changes: ${n}; in force from ${day}. Your policy promises nothing beyond publishing on the page, so nobody was written to. If the change touches people, tell them yourself.`,
    promised: (n: string, day: string, via: string) =>
      `Significant changes: ${n}; in force from ${day}. Your policy promises to tell people (${via}). Tell them, and note it here.`,
    via: { site: 'on the site', email: 'by e-mail', banner: 'in the banner', service: 'in the service' },
    letters: 'See the letter',
    lettersLead: (n: string, day: string, state: string) =>
      `Significant changes: ${n}; in force from ${day}. ${state}`,
    states: {
      draft: 'A letter to everybody with an account is promised: read it and send it.',
      scheduled: 'The letters wait for their hour.',
      gathering: 'Who is to be written to is being gathered.',
      sending: 'The letters are going out.',
      paused: 'The letters are paused.',
      cancelled: 'The letters were called off: send them again, or note how people were told.',
      done: 'Some of the letters did not arrive.',
    },
    what: 'What changed',
    note: 'Note it',
    drawer: 'How people were told',
    lead: 'Your answer is written to the journal once and is not changed afterwards.',
    how: 'How',
    ways: {
      email: 'Written to by e-mail',
      site: 'A notice on the site',
      service: 'Shown in the service',
      'not-needed': 'Nobody needs to be told',
    },
    noteLabel: 'When and to whom; if nobody needs it, why',
    noteHelp: 'No names of people.',
    noteNeed: 'Write one sentence',
    record: 'Write to the journal',
    recorded: 'Written to the journal',
  },
  ru: {
    title: (n: string) => `Редакция ${n}: людей не предупредили`,
    nothingPromised: (n: string, day: string) =>
      `Существенных изменений: ${n}; в силе с ${day}. Политика не обещает ничего, кроме публикации на странице, поэтому писем никому не отправляли. Если изменение касается людей, сообщите им сами.`,
    promised: (n: string, day: string, via: string) =>
      `Существенных изменений: ${n}; в силе с ${day}. Политика обещает предупредить (${via}). Сообщите людям и отметьте это здесь.`,
    via: { site: 'на сайте', email: 'по почте', banner: 'в баннере', service: 'в сервисе' },
    letters: 'Посмотреть письмо',
    lettersLead: (n: string, day: string, state: string) =>
      `Существенных изменений: ${n}; в силе с ${day}. ${state}`,
    states: {
      draft: 'Обещано письмо каждому, у кого есть учётная запись: прочитайте и отправьте.',
      scheduled: 'Письма ждут своего часа.',
      gathering: 'Составляется список адресатов.',
      sending: 'Письма отправляются.',
      paused: 'Отправка приостановлена.',
      cancelled: 'Письма отменены: отправьте снова или отметьте, как сообщили людям.',
      done: 'Часть писем не дошла.',
    },
    what: 'Что изменилось',
    note: 'Отметить',
    drawer: 'Как сообщили людям',
    lead: 'Ответ записывается в журнал один раз и потом не меняется.',
    how: 'Как',
    ways: {
      email: 'Написали по почте',
      site: 'Объявили на сайте',
      service: 'Показали в сервисе',
      'not-needed': 'Сообщать не нужно',
    },
    noteLabel: 'Когда и кому; если не нужно — почему',
    noteHelp: 'Не пишите имён людей.',
    noteNeed: 'Напишите одно предложение',
    record: 'Записать в журнал',
    recorded: 'Записано в журнал',
  },
});
