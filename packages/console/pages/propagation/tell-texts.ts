import { defineTexts } from '../../language/texts.ts';

const none = (purposes: string, words: string) => (purposes ? words : '');

/** Whom a task is about, and the words for the recipient. */
export const tellTexts = defineTexts({
  az: {
    open: 'Kim və nə',
    whom: 'Kim haqqında',
    recorded: 'Bu baxış jurnala yazıldı.',
    fromRequest: 'Ünvan müraciətdən məlumdur:',
    fromStore: (store: string) => `Ünvan hesabdan məlumdur: ${store}`,
    unknown: {
      nameless:
        'Şəxsin adı məlum deyil: seçim brauzerdə edilib və ya ünvanı heç bir müraciətdə və hesabda yoxdur. Alıcıya psevdonimi deyin, o bu psevdonimlə göndərilən məlumatı tapsın; tapmasa, deyiləsi başqa heç nə yoxdur.',
      erased:
        'Şəxsin məlumatı məhv edilib, kim olduğu artıq bizdə də yazılı deyil. Alıcıya psevdonimi deyin: ona bu psevdonimlə verilən məlumatı silsin.',
      unsure: 'Məlumat bazası vaxtında cavab vermədi, şəxsin kim olduğu bilinmədi. Bir azdan yenidən açın.',
    },
    say: 'Alıcıya deyin',
    copy: 'Mətni köçür',
    copied: 'Köçürüldü',
    said: 'Dedim',
    greeting: (organisation: string) => `${organisation} adından bildiririk.`,
    about: (who: string) => `Şəxs: ${who}.`,
    aboutNobody: (pseudonym: string) => `Şəxsin bizdəki psevdonimi: ${pseudonym}.`,
    happened: {
      'consent.withdrawn': (day: string, purposes: string) =>
        `Bu şəxs ${day} razılığını geri götürüb${none(purposes, `: ${purposes}`)}. Bu gündən onun məlumatını həmin məqsədlə işlətməyin, sizdə olanı silin.`,
      'transfer-consent.withdrawn': (day: string) =>
        `Bu şəxs ${day} məlumatının xaricə, sizə ötürülməsinə yazılı razılığını geri götürüb. Bu gündən onu sizə ötürmürük; bu razılıqla aldığınızı işlətməyin və silin.`,
      'objection.raised': (day: string, purposes: string) =>
        `Bu şəxs ${day} etiraz edib${none(purposes, `: ${purposes}`)}. Onun məlumatını bu məqsədlə işlətməyi dayandırın.`,
      'objection.ended': (day: string, purposes: string) =>
        `Bu şəxs ${day} etirazını geri götürüb${none(purposes, `: ${purposes}`)}. Məlumatı bu məqsədlə yenə işlədə bilərsiniz.`,
      'channel.refused': (day: string, purposes: string, channel: string) =>
        `Bu şəxs ${day} bu kanaldan imtina edib: ${channel}. Ona həmin kanalla daha heç nə göndərməyin${none(purposes, ` (${purposes})`)}.`,
      'channel.allowed': (day: string, purposes: string, channel: string) =>
        `Bu şəxs ${day} bu kanaldan imtinasını geri götürüb: ${channel}. Ona həmin kanalla yenə göndərə bilərsiniz${none(purposes, ` (${purposes})`)}.`,
      'restriction.set': (day: string) =>
        `Bu şəxsin məlumatı ${day} bloklanıb. Onu saxlayın, amma heç bir məqsədlə işlətməyin; blokdan çıxarılanda xəbər edəcəyik.`,
      'restriction.lifted': (day: string) =>
        `Bu şəxsin məlumatı ${day} blokdan çıxarılıb. Onu əvvəlki məqsədlərlə işlədə bilərsiniz.`,
      'data.erased': (day: string, purposes: string) =>
        `Bu şəxsin məlumatı ${day} məhv edilib. Sizdə olanı da məhv edin${none(purposes, `; qanunla saxlanılan: ${purposes}`)}.`,
    },
    confirm: 'İcra etdiyinizi bizə yazın.',
  },
  en: {
    open: 'Who and what',
    whom: 'Whom it is about',
    recorded: 'This look was written to the journal.',
    fromRequest: 'Known from the request',
    fromStore: (store: string) => `Known from an account: ${store}`,
    unknown: {
      nameless:
        'Nobody can be named: the choice was made in a browser, or the address is in no request and no account. Give the recipient the pseudonym, so that it finds what it was sent under it; if it finds nothing, there is nothing more to say.',
      erased:
        'The data of this person was destroyed; who it was is not written down here any more. Give the recipient the pseudonym: what it was given under it is to be deleted.',
      unsure: 'A store did not answer in time, so nobody could be named. Open it again in a while.',
    },
    say: 'Say to the recipient',
    copy: 'Copy the text',
    copied: 'Copied',
    said: 'Told',
    greeting: (organisation: string) => `We write on behalf of ${organisation}.`,
    about: (who: string) => `The person: ${who}.`,
    aboutNobody: (pseudonym: string) => `Our pseudonym of the person: ${pseudonym}.`,
    happened: {
      'consent.withdrawn': (day: string, purposes: string) =>
        `This person withdrew consent on ${day}${none(purposes, `: ${purposes}`)}. Do not use their data for it from that day on, and delete what you hold.`,
      'transfer-consent.withdrawn': (day: string) =>
        `On ${day} this person took back the written consent to the transfer of their data abroad, to you. We send you none from that day on; do not use what you got by that consent, and delete it.`,
      'objection.raised': (day: string, purposes: string) =>
        `This person objected on ${day}${none(purposes, `: ${purposes}`)}. Stop using their data for it.`,
      'objection.ended': (day: string, purposes: string) =>
        `This person took the objection back on ${day}${none(purposes, `: ${purposes}`)}. You may use the data for it again.`,
      'channel.refused': (day: string, purposes: string, channel: string) =>
        `On ${day} this person refused a channel: ${channel}. Send them nothing by it any more${none(purposes, ` (${purposes})`)}.`,
      'channel.allowed': (day: string, purposes: string, channel: string) =>
        `On ${day} this person allowed a channel again: ${channel}. You may send by it once more${none(purposes, ` (${purposes})`)}.`,
      'restriction.set': (day: string) =>
        `The data of this person was restricted on ${day}. Keep it, and use it for nothing; we will tell you when that ends.`,
      'restriction.lifted': (day: string) =>
        `The restriction of this person’s data was lifted on ${day}. You may use it as before.`,
      'data.erased': (day: string, purposes: string) =>
        `The data of this person was destroyed on ${day}. Destroy what you hold too${none(purposes, `; kept by law: ${purposes}`)}.`,
    },
    confirm: 'Please write to us when it is done.',
  },
  ru: {
    open: 'Кто и что',
    whom: 'О ком речь',
    recorded: 'Этот просмотр записан в журнал.',
    fromRequest: 'Известно из обращения',
    fromStore: (store: string) => `Известно из учётной записи: ${store}`,
    unknown: {
      nameless:
        'Назвать человека нельзя: выбор сделан в браузере или адреса нет ни в обращениях, ни в учётных записях. Сообщите получателю псевдоним, чтобы он нашёл переданное под ним; не найдёт — сообщать больше нечего.',
      erased:
        'Данные этого человека уничтожены, кто это был, здесь больше не записано. Сообщите получателю псевдоним: переданное под ним нужно удалить.',
      unsure: 'Хранилище не ответило вовремя, узнать человека не удалось. Откройте ещё раз позже.',
    },
    say: 'Скажите получателю',
    copy: 'Скопировать текст',
    copied: 'Скопировано',
    said: 'Сообщено',
    greeting: (organisation: string) => `Сообщаем от имени ${organisation}.`,
    about: (who: string) => `Человек: ${who}.`,
    aboutNobody: (pseudonym: string) => `Псевдоним человека у нас: ${pseudonym}.`,
    happened: {
      'consent.withdrawn': (day: string, purposes: string) =>
        `Согласие отозвано ${day}${none(purposes, `: ${purposes}`)}. С этого дня не используйте данные для этой цели и удалите то, что у вас есть.`,
      'transfer-consent.withdrawn': (day: string) =>
        `Письменное согласие на передачу данных за границу, вам, отозвано ${day}. С этого дня мы их вам не передаём; полученное по этому согласию не используйте и удалите.`,
      'objection.raised': (day: string, purposes: string) =>
        `Возражение заявлено ${day}${none(purposes, `: ${purposes}`)}. Прекратите использовать данные для этой цели.`,
      'objection.ended': (day: string, purposes: string) =>
        `Возражение снято ${day}${none(purposes, `: ${purposes}`)}. Данные снова можно использовать для этой цели.`,
      'channel.refused': (day: string, purposes: string, channel: string) =>
        `Человек отказался от канала ${day}: ${channel}. Больше ничего по нему не отправляйте${none(purposes, ` (${purposes})`)}.`,
      'channel.allowed': (day: string, purposes: string, channel: string) =>
        `Отказ от канала снят ${day}: ${channel}. По нему снова можно отправлять${none(purposes, ` (${purposes})`)}.`,
      'restriction.set': (day: string) =>
        `Данные заблокированы ${day}. Храните их, но ни для чего не используйте; о снятии блокирования сообщим.`,
      'restriction.lifted': (day: string) =>
        `Блокирование данных снято ${day}. Их можно использовать как прежде.`,
      'data.erased': (day: string, purposes: string) =>
        `Данные уничтожены ${day}. Уничтожьте и то, что есть у вас${none(purposes, `; по закону хранится: ${purposes}`)}.`,
    },
    confirm: 'Напишите нам, когда это будет сделано.',
  },
});
