export const languages = ['az', 'en', 'ru', 'tr'] as const;
export type Language = (typeof languages)[number];

export interface ShopWords {
  readonly title: string;
  readonly lead: string;
  readonly search: string;
  readonly basket: string;
  readonly add: string;
  readonly goods: string;
  readonly delivery: readonly (readonly [string, string])[];
  readonly privacy: string;
  readonly cookies: string;
  readonly settings: string;
  readonly mine: string;
  readonly watch: string;
  readonly watchText: string;
  readonly inBrowser: string;
  readonly seen: string;
  readonly nothing: string;
  readonly demo: string;
}

export const shopWords: Readonly<Record<Language, ShopWords>> = {
  az: {
    title: 'Evə lazım olan hər şey',
    lead: 'Bu gün sifariş edin, sabah qapınızda olsun.',
    search: 'Nə axtarırsınız?',
    basket: 'Səbət',
    add: 'Səbətə at',
    goods: 'Həftənin seçimi',
    delivery: [
      ['Sabah çatdırılma', 'Bakı üzrə 18:00-dək verilən sifarişlər'],
      ['14 gün ərzində qaytarma', 'Səbəb soruşmuruq'],
      ['Kart bizdə saxlanmır', 'Ödənişi bankın səhifəsi alır'],
    ],
    privacy: 'Məxfilik siyasəti',
    cookies: 'Cookie siyasəti',
    settings: 'Cookie ayarları',
    mine: 'Məlumatlarım',
    watch: 'Bu səhifədə indi nə işləyir',
    watchText: 'Seçiminizi dəyişin və baxın: nə başladı, nə dayandı.',
    inBrowser: 'Brauzerdə skriptlərə görünən',
    seen: 'Bu səhifənin göndərdiyi siqnallar',
    nothing: 'heç nə',
    demo: 'Nümunə mağaza: mallar uydurmadır, ödəniş alınmır.',
  },
  en: {
    title: 'Everything a home needs',
    lead: 'Order today, have it at your door tomorrow.',
    search: 'What are you looking for?',
    basket: 'Basket',
    add: 'Add to basket',
    goods: 'Picked this week',
    delivery: [
      ['Delivered tomorrow', 'In Baku, when ordered by 18:00'],
      ['14 days to return', 'No questions asked'],
      ['We keep no card', 'The bank’s own page takes the payment'],
    ],
    privacy: 'Privacy policy',
    cookies: 'Cookie policy',
    settings: 'Cookie settings',
    mine: 'My data',
    watch: 'What runs on this page now',
    watchText: 'Change your choice and watch what starts and what stops.',
    inBrowser: 'In the browser, visible to scripts',
    seen: 'Signals this page sent',
    nothing: 'nothing',
    demo: 'A demonstration shop: goods are made up, nothing is charged.',
  },
  ru: {
    title: 'Всё, что нужно дому',
    lead: 'Закажите сегодня — завтра будет у вас.',
    search: 'Что вы ищете?',
    basket: 'Корзина',
    add: 'В корзину',
    goods: 'Выбор недели',
    delivery: [
      ['Доставка завтра', 'По Баку при заказе до 18:00'],
      ['14 дней на возврат', 'Без объяснений'],
      ['Карты не храним', 'Оплату принимает страница банка'],
    ],
    privacy: 'Политика конфиденциальности',
    cookies: 'Политика cookie',
    settings: 'Настройки cookie',
    mine: 'Мои данные',
    watch: 'Что сейчас работает на странице',
    watchText: 'Измените выбор и посмотрите, что запустилось, а что остановилось.',
    inBrowser: 'В браузере, видно скриптам',
    seen: 'Сигналы, отправленные страницей',
    nothing: 'ничего',
    demo: 'Демонстрационный магазин: товары вымышлены, оплата не взимается.',
  },
  tr: {
    title: 'Eve gereken her şey',
    lead: 'Bugün sipariş verin, yarın kapınızda olsun.',
    search: 'Ne arıyorsunuz?',
    basket: 'Sepet',
    add: 'Sepete ekle',
    goods: 'Haftanın seçimi',
    delivery: [
      ['Yarın teslimat', 'Bakü içinde saat 18.00’e kadar verilen siparişler'],
      ['14 gün içinde iade', 'Nedenini sormuyoruz'],
      ['Kartınızı saklamıyoruz', 'Ödemeyi bankanın kendi sayfası alır'],
    ],
    privacy: 'Gizlilik politikası',
    cookies: 'Çerez politikası',
    settings: 'Çerez ayarları',
    mine: 'Verilerim',
    watch: 'Bu sayfada şu anda ne çalışıyor',
    watchText: 'Seçiminizi değiştirin ve bakın: ne başladı, ne durdu.',
    inBrowser: 'Tarayıcıda, betiklerin gördüğü',
    seen: 'Bu sayfanın gönderdiği sinyaller',
    nothing: 'hiçbir şey',
    demo: 'Örnek mağaza: ürünler kurgudur, ödeme alınmaz.',
  },
};
