import { html } from 'ghtml';
import { newsletterWords } from './newsletter-words.ts';
import { type Language, languages } from './words.ts';

/** The page of the newsletter: a form of the shop, with the consent of the declaration inside. */
export function newsletterPage(given: {
  readonly language: Language;
  readonly amanatUrl: string;
  readonly told?: string;
}): string {
  const { language, amanatUrl, told } = given;
  const words = newsletterWords[language];
  const own = language === 'az' ? '' : `?lang=${language}`;
  const switches = languages.map(
    (one) =>
      html`<a href="/newsletter?lang=${one}" lang="${one}" !${one === language ? 'aria-current="true"' : ''}
        >${one.toUpperCase()}</a
      >`,
  );
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>SmartMarket.az — ${words.title}</title>
        <link rel="stylesheet" href="/shop.css" />
        <link rel="icon" href="data:," />
        <script src="${amanatUrl}/form.js" defer></script>
      </head>
      <body>
        <header class="wide top">
          <a class="logo" href="/?lang=${language}">Smart<span>Market</span>.az</a>
          <nav class="langs" aria-label="Dil · Language · Язык">!${switches.join('')}</nav>
        </header>
        <main class="wide newsletter">
          <h1>${words.title}</h1>
          <p>${words.lead}</p>
          !${told ? html`<p class="told" role="status">${told}</p>` : ''}
          <form method="post" action="/newsletter${own}">
            <label>${words.email} <input name="email" type="email" autocomplete="email" required /></label>
            <amanat-consent organisation="smartmarket" form="newsletter" email-field="email"
              ><a href="${amanatUrl}/smartmarket/forms/newsletter${own}">${words.page}</a></amanat-consent
            >
            <button>${words.send}</button>
          </form>
          <form method="post" action="/newsletter/sending${own}">
            <p>${words.shopSide}</p>
            <button>${words.sendNow}</button>
          </form>
        </main>
      </body>
    </html>`;
}
