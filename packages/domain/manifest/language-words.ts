import { object, optional, plural, text, type Static } from '../schema/schema.ts';

/** The banner's own words, which Əmanət has in az, en and ru: said in another language by the organisation. */
export const bannerOwnWords = object(
  {
    title: text('Title of the first layer: “You decide about cookies”.', 'Çerezlere siz karar verirsiniz'),
    uses: text(
      'Who: “{organisation} uses cookies on this site.”',
      '{organisation} bu sitede çerez kullanıyor.',
    ),
    necessary: text('“The necessary ones make it work.”', 'Zorunlu olanlar sitenin çalışması içindir.'),
    rest: text(
      'What the others are for: “The others — {aims} — are set only if you agree.”',
      'Diğerlerini ({aims}) yalnızca onayınızla yerleştiririz.',
    ),
    aims: object(
      {
        functional: text('“to remember your choices”', 'seçimlerinizi hatırlamak'),
        features: optional(
          text(
            '“to offer more features”, of functional cookies that serve a chat, a map or a film; absent: what `functional` says.',
            'ek özellikler sunmak',
          ),
        ),
        analytics: text('“to measure the site”', 'siteyi ölçmek'),
        marketing: text('“to advertise”', 'reklam'),
      },
      'What each category is for, as the sentence `rest` needs it.',
    ),
    between: text('What stands between parts of a list.', ', '),
    last: text('What stands before its last part, with its blanks: “ and ”.', ' ve '),
    partners: plural(
      'That others set cookies too: “Among them are cookies of {n} third parties.”',
      'Bunlar arasında {n} üçüncü tarafın çerezleri de var.',
    ),
    noPartners: text('“There are no third-party cookies.”', 'Üçüncü taraf çerezi yoktur.'),
    longest: text(
      'How long at most: “They are kept for {longest} at most.”',
      'En çok {longest} saklanırlar.',
    ),
    change: text(
      'How to change it: “You can change your mind at any time under “{settings}”.”',
      'Kararınızı “{settings}” bölümünde dilediğiniz zaman değiştirebilirsiniz.',
    ),
    privacy: text('Link: “Privacy policy”.', 'Gizlilik politikası'),
    cookies: text('Link: “Cookie policy”.', 'Çerez politikası'),
    acceptAll: text('Button: “Accept all”.', 'Tümünü kabul et'),
    rejectAll: text('Button: “Reject all”.', 'Tümünü reddet'),
    customise: text('Button: “Customise”.', 'Ayarla'),
    save: text('Button of the settings: “Save my choice”.', 'Seçimimi kaydet'),
    close: text('Closes the settings without a choice: “Close”.', 'Kapat'),
    settingsTitle: text('Title of the settings: “Cookie settings”.', 'Çerez ayarları'),
    settingsText: text(
      '“Choose what you allow. Nothing you leave off runs.”',
      'Neye izin verdiğinizi seçin. Seçmediğiniz hiçbir şey çalışmaz.',
    ),
    always: text('In place of a switch: “Always on”.', 'Her zaman açık'),
    reload: text(
      '“Your consent is withdrawn and the cookies are deleted. The page reloads…”',
      'Onayınız geri alındı, çerezler silindi. Sayfa yenileniyor…',
    ),
    gpc: text(
      '“Your browser sends Global Privacy Control: everything is off until you choose.”',
      'Tarayıcınız Global Privacy Control sinyali gönderiyor: siz seçene kadar hepsi kapalı.',
    ),
    signals: text(
      'The same where Do Not Track counts as well.',
      'Tarayıcınız izlenmek istemediğinizi bildiriyor (Global Privacy Control veya Do Not Track): siz seçene kadar hepsi kapalı.',
    ),
    receipt: text('Link: “Receipt of my choice”.', 'Seçimimin makbuzu'),
    chosen: text('“You chose on {date}.”', 'Seçiminizin tarihi: {date}.'),
    self: text('The organisation itself among the providers: “this site”.', 'sitenin kendisi'),
    details: text('“Who keeps what, and for how long”', 'Kim, neyi, ne kadar süre saklar'),
    session: text('A lifetime: “until the browser closes”.', 'tarayıcı kapanana kadar'),
    requested: object(
      {
        script: text('“script”', 'betik'),
        beacon: text('“beacon”', 'izleme pikseli'),
        tag: text('“tag”', 'etiket'),
      },
      'What is not kept but requested: stands in place of a lifetime.',
    ),
    lifetimes: object(
      {
        years: plural('“{n} years”', '{n} yıl'),
        months: plural('“{n} months”', '{n} ay'),
        weeks: plural('“{n} weeks”', '{n} hafta'),
        days: plural('“{n} days”', '{n} gün'),
        hours: plural('“{n} hours”', '{n} saat'),
        minutes: plural('“{n} minutes”', '{n} dakika'),
        seconds: plural('“{n} seconds”', '{n} saniye'),
      },
      'Parts of a lifetime.',
    ),
  },
  'The banner’s own words. All of them: none is taken from another language.',
);

/** Words of a choice that several sites under different domains hold together. */
export const togetherOwnWords = object(
  {
    sites: text(
      '“Your choice is for all of these sites: {sites}.”',
      'Seçiminiz bu sitelerin hepsi için geçerlidir: {sites}.',
    ),
    many: plural(
      'For a longer list: “Your choice is for all of our {n} sites; they are listed under “{settings}”.”',
      'Seçiminiz {n} sitemizin hepsi için geçerlidir; listesi “{settings}” bölümündedir.',
    ),
    goesAlong: text(
      '“It goes with you when you follow a link from one to another; consent you withdraw on one is withdrawn on the others too.”',
      'Birinden ötekine bağlantıyla geçtiğinizde seçiminiz sizinle gelir; birinde geri aldığınız onay ötekilerde de geri alınır.',
    ),
  },
  'Words of a choice for several sites. Needed where the declaration has `banner.together`.',
);

/** Words beside films and maps that wait for a choice. */
export const frameOwnWords = object(
  {
    text: text(
      '“This content comes from {provider}. If you open it, they see your IP address and that you are on this page, and may set cookies.”',
      'Bu içeriği {provider} gösteriyor. Açarsanız IP adresinizi ve bu sayfada olduğunuzu görür, çerez de yerleştirebilir.',
    ),
    once: text('Button: “Show once”.', 'Bir kez göster'),
  },
  'Words in place of films and maps that wait. Needed where a category that is asked about names `hosts`.',
);

/** Words of the consent form that sites embed. */
export const formOwnWords = object(
  {
    text: text(
      '“{organisation} asks for the following in this form: {collected}. You agree to each purpose separately, and can withdraw at any time as easily as you agreed.”',
      '{organisation} bu formda şunları soruyor: {collected}. Her amaca ayrı ayrı onay verirsiniz; onayınızı dilediğiniz zaman, verdiğiniz kadar kolayca geri alabilirsiniz.',
    ),
    agree: text('A box: “I agree: {purpose}”.', 'Onaylıyorum: {purpose}'),
    oldEnough: plural('The box about age: “I am {n} or older”.', '{n} yaşımı doldurdum'),
    terms: text(
      'The box about terms: “I have read and accept “{name}””.',
      '“{name}” metnini okudum ve kabul ediyorum',
    ),
    byMail: text(
      '“A mail follows to your address: the consent counts once you confirm the link in it.”',
      'Adresinize bir e-posta gelecek: onay, oradaki bağlantıyı doğruladığınızda geçerli olur.',
    ),
    wait: text('“Recording your choice…”', 'Seçiminiz kaydediliyor…'),
    failed: text(
      '“Your choice could not be recorded. Please try again shortly.”',
      'Seçiminiz kaydedilemedi. Biraz sonra yeniden deneyin.',
    ),
    address: text(
      '“Enter your e-mail address: the consent will be for it.”',
      'E-posta adresinizi yazın: onay bu adrese ait olacak.',
    ),
    newWindow: text('Said of a link: “opens in a new window”.', 'yeni pencerede açılır'),
  },
  'Words of embedded consent forms. Needed where the declaration has a form with purposes.',
);
export const ownWords = {
  words: bannerOwnWords,
  together: optional(togetherOwnWords),
  frame: optional(frameOwnWords),
  form: optional(formOwnWords),
};
export type BannerOwnWords = Static<typeof bannerOwnWords>;
export type FrameOwnWords = Static<typeof frameOwnWords>;
export type FormOwnWords = Static<typeof formOwnWords>;
