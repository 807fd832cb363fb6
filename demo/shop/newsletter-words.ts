import type { Language } from './words.ts';

interface NewsletterWords {
  readonly title: string;
  readonly lead: string;
  readonly email: string;
  readonly send: string;
  readonly page: string;
  readonly taken: string;
  readonly shopSide: string;
  readonly sendNow: string;
  readonly sent: (sent: number, withheld: number) => string;
  readonly mail: (
    unsubscribe: string,
    preferences: string,
  ) => { readonly subject: string; readonly text: string };
}

export const newsletterWords: Readonly<Record<Language, NewsletterWords>> = {
  az: {
    title: 'Endirimlərdən xəbər tutun',
    lead: 'Həftədə bir məktub. İstədiyiniz vaxt bir düymə ilə dayandırırsınız.',
    email: 'E-poçt ünvanınız',
    send: 'Abunə ol',
    page: 'Abunə forması',
    taken: 'Təşəkkürlər! Təsdiq məktubu nümayiş poçtundadır: razılıq onu təsdiqləyəndən sonra qüvvəyə minir.',
    shopSide: 'Mağaza tərəfi: hər ünvan üçün əvvəlcə icazə soruşulur.',
    sendNow: 'Bülleteni indi göndər',
    sent: (sent, withheld) => `Göndərildi: ${sent}. Razılıq olmadığı üçün göndərilmədi: ${withheld}.`,
    mail: (unsubscribe, preferences) => ({
      subject: 'SmartMarket.az: həftənin endirimləri',
      text: `Salam!\n\nBu həftə mətbəx əşyaları 20 faiz ucuzdur.\n\nBu məktubları dayandırmaq: ${unsubscribe}\nBütün razılıqlarınız: ${preferences}\n\n— SmartMarket.az`,
    }),
  },
  en: {
    title: 'Hear about offers',
    lead: 'One mail a week. You stop it with one button whenever you like.',
    email: 'Your e-mail address',
    send: 'Subscribe',
    page: 'Subscription form',
    taken: 'Thank you! A mail is in the demo inbox: the consent counts once you confirm it.',
    shopSide: 'The shop’s side: the gate is asked for each address first.',
    sendNow: 'Send the newsletter now',
    sent: (sent, withheld) => `Sent: ${sent}. Not sent for lack of consent: ${withheld}.`,
    mail: (unsubscribe, preferences) => ({
      subject: 'SmartMarket.az: offers of the week',
      text: `Hello!\n\nKitchenware is 20 per cent off this week.\n\nStop these mails: ${unsubscribe}\nAll your consents: ${preferences}\n\n— SmartMarket.az`,
    }),
  },
  ru: {
    title: 'Узнавайте об акциях',
    lead: 'Одно письмо в неделю. Прекратить можно в любой момент одной кнопкой.',
    email: 'Ваш адрес эл. почты',
    send: 'Подписаться',
    page: 'Форма подписки',
    taken: 'Спасибо! Письмо — в почте демонстрации: согласие начнёт действовать, когда вы его подтвердите.',
    shopSide: 'Сторона магазина: для каждого адреса сначала спрашивается разрешение.',
    sendNow: 'Отправить рассылку сейчас',
    sent: (sent, withheld) => `Отправлено: ${sent}. Не отправлено без согласия: ${withheld}.`,
    mail: (unsubscribe, preferences) => ({
      subject: 'SmartMarket.az: акции недели',
      text: `Здравствуйте!\n\nНа этой неделе посуда дешевле на 20 процентов.\n\nПрекратить эти письма: ${unsubscribe}\nВсе ваши согласия: ${preferences}\n\n— SmartMarket.az`,
    }),
  },
  tr: {
    title: 'İndirimlerden haberdar olun',
    lead: 'Haftada bir e-posta. Dilediğiniz zaman tek düğmeyle durdurursunuz.',
    email: 'E-posta adresiniz',
    send: 'Abone ol',
    page: 'Abonelik formu',
    taken:
      'Teşekkürler! Onay e-postası gösterim posta kutusunda: onayınız, onu doğruladığınızda geçerli olur.',
    shopSide: 'Mağaza tarafı: her adres için önce izin sorulur.',
    sendNow: 'Bülteni şimdi gönder',
    sent: (sent, withheld) => `Gönderildi: ${sent}. Onay olmadığı için gönderilmedi: ${withheld}.`,
    mail: (unsubscribe, preferences) => ({
      subject: 'SmartMarket.az: haftanın indirimleri',
      text: `Merhaba!\n\nBu hafta mutfak eşyaları yüzde 20 indirimli.\n\nBu e-postaları durdurmak için: ${unsubscribe}\nTüm onaylarınız: ${preferences}\n\n— SmartMarket.az`,
    }),
  },
};
