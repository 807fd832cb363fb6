import { html } from 'ghtml';
import { type Good, goods } from './goods.ts';
import { newsletterWords } from './newsletter-words.ts';
import { adsScript } from './tags.ts';
import { type Language, languages, shopWords } from './words.ts';

export interface PageGiven {
  readonly language: Language;
  readonly amanatUrl: string;
  readonly nonce: string;
  /** Whether the shop has a newsletter to lead to. */
  readonly newsletter?: boolean;
}

/** The shop's front page. The banner is one script tag; what needs consent waits as text/plain. */
export function frontPage({ language, amanatUrl, nonce, newsletter = false }: PageGiven): string {
  const words = shopWords[language];
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>SmartMarket.az — ${words.title}</title>
        <link rel="stylesheet" href="/shop.css" />
        <link rel="icon" href="data:," />
        <script src="${amanatUrl}/banner.js" data-organisation="smartmarket" defer></script>
        <script type="text/plain" data-amanat="analytics" src="/stats.js" nonce="${nonce}"></script>
        <script
          type="text/plain"
          data-amanat="analytics"
          data-amanat-stops
          src="${amanatUrl}/visits.js"
          data-organisation="smartmarket"
          data-category="analytics"
        ></script>
        <script type="text/plain" data-amanat="marketing" nonce="${nonce}">
          !${adsScript}
        </script>
        <script src="/shop.js" defer></script>
      </head>
      <body>
        !${header(language)}
        <main class="wide">
          <section class="hero">
            <div>
              <h1>${words.title}</h1>
              <p>${words.lead}</p>
            </div>
            <ul class="points">
              !${words.delivery.map(([what, how]) => html`<li><b>${what}</b><span>${how}</span></li>`)}
            </ul>
          </section>
          <h2>${words.goods}</h2>
          <ul class="grid">
            !${goods.map((good) => tile(good, language))}
          </ul>
          !${watch(language)}
        </main>
        !${footer(language, amanatUrl, newsletter)}
      </body>
    </html>`;
}

function header(language: Language): string {
  const words = shopWords[language];
  return html`<header class="wide top">
    <a class="logo" href="/?lang=${language}">Smart<span>Market</span>.az</a>
    <form class="search" role="search">
      <input type="search" name="q" aria-label="${words.search}" placeholder="${words.search}" />
      <input type="hidden" name="lang" value="${language}" />
    </form>
    <nav class="langs" aria-label="Dil · Language · Язык">
      !${languages.map(
        (one) =>
          html`<a
            href="/?lang=${one}"
            hreflang="${one}"
            lang="${one}"
            !${one === language ? 'aria-current="true"' : ''}
            >${one.toUpperCase()}</a
          >`,
      )}
    </nav>
    <button class="basket" type="button">${words.basket}<span id="count"></span></button>
  </header>`;
}

function tile(good: Good, language: Language): string {
  return html`<li class="good">
    <div class="tile ${good.tint}"><svg viewBox="0 0 120 120" aria-hidden="true">!${good.drawing}</svg></div>
    <h3>${good.name[language]}</h3>
    <p class="price">${good.price} ₼!${good.was ? html` <s>${good.was} ₼</s>` : ''}</p>
    <button type="button" aria-label="${shopWords[language].add}: ${good.name[language]}">
      ${shopWords[language].add}
    </button>
  </li>`;
}

function watch(language: Language): string {
  const words = shopWords[language];
  return html`<section class="watch" aria-labelledby="watch">
    <h2 id="watch">${words.watch}</h2>
    <p>${words.watchText}</p>
    <dl>
      <dt>${words.inBrowser}</dt>
      <dd id="cookies" data-nothing="${words.nothing}">${words.nothing}</dd>
      <dt>${words.seen}</dt>
      <dd id="signals" data-nothing="${words.nothing}">${words.nothing}</dd>
    </dl>
  </section>`;
}

function footer(language: Language, amanatUrl: string, newsletter: boolean): string {
  const words = shopWords[language];
  const at = (path: string) =>
    `${amanatUrl}/smartmarket/${path}${language === 'az' ? '' : `?lang=${language}`}`;
  return html`<footer class="wide">
    <nav aria-label="SmartMarket.az">
      <a href="${at('privacy')}">${words.privacy}</a>
      <a href="${at('cookies')}">${words.cookies}</a>
      <button type="button" data-amanat-settings>${words.settings}</button>
      <a href="${at('requests')}">${words.mine}</a>
      !${newsletter ? html`<a href="/newsletter?lang=${language}">${newsletterWords[language].title}</a>` : ''}
    </nav>
    <p>${words.demo}</p>
  </footer>`;
}
