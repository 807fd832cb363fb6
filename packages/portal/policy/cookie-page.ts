import { html } from 'ghtml';
import type { PublishedPage } from '@amanat/contract/published-pages.ts';
import { keptByPortal } from '@amanat/domain/consent/portal-keeps.ts';
import { bannerWords } from '@amanat/domain/consent/words.ts';
import { alongTogether } from '@amanat/domain/consent/wording.ts';
import type { CookieCategory, CookieEntry, Manifest } from '@amanat/domain/manifest/manifest.ts';
import { listWords } from '@amanat/domain/manifest/value-words.ts';
import { nameIn, type Localized } from '@amanat/domain/schema/schema.ts';
import { capital, same, say } from '@amanat/domain/statements/phrase.ts';
import { basisWords } from '@amanat/domain/statements/legal-words.ts';
import { keptFor } from '@amanat/domain/statements/kinds/cookies/lifetime-words.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import { isWebAddress, page } from '../page.ts';
import { browserHelp } from './browser-help.ts';
import { clausesOf, renderClauses } from './clauses.ts';
import { type DocumentSection, pageText, renderDocument } from './document.ts';
import { policyWords } from './policy-texts.ts';
import { keptLater, type PageTextOptions, type PolicyPageOptions } from './privacy-page.ts';
import { signalsForPrograms, signalsSection } from './signals-section.ts';
import { table } from './tables.ts';

function providerName(cookie: CookieEntry, manifest: Manifest, language: Language): string {
  if (cookie.provider === 'self') return manifest.organisation.name;
  const named = manifest.recipients?.[cookie.provider]?.name;
  return named ? nameIn(named)[language] : cookie.provider || policyWords.notNamed[language];
}

/** What a category rests on; both grounds where two are declared. */
function basisOf({ basis, alsoBasis }: CookieCategory, language: Language): string {
  const bases = [basis, ...(alsoBasis ? [alsoBasis] : [])];
  return bases.map((each) => basisWords[each]?.[language] ?? each).join(', ');
}

/** A cookie, another store of the browser, or something that is only loaded. */
function kindName({ kind }: CookieEntry): Localized {
  return listWords['cookies.kind']?.(kind) ?? same(kind);
}

function kindsSection(manifest: Manifest, language: Language): readonly DocumentSection[] {
  const categories = Object.values(manifest.cookieCategories ?? {});
  if (categories.length === 0) return [];
  const items = categories
    .map(
      (c) =>
        html`<dt>${c.name[language]}</dt>
          <dd>${c.text[language]}</dd>
          <dd>${policyWords.basis[language]}: ${basisOf(c, language)}</dd>`,
    )
    .join('');
  return [{ id: 'kinds', title: policyWords.cookieKinds, body: `<dl class="terms">${items}</dl>` }];
}

function categoryName({ category }: CookieEntry, manifest: Manifest): Localized {
  const unnamed = category === keptByPortal.category ? policyWords.necessaryKind : same(category);
  return manifest.cookieCategories?.[category]?.name ?? unnamed;
}

/** What the organisation declares. */
function cookieList(manifest: Manifest, language: Language): string {
  const rows = Object.values(manifest.cookies ?? {});
  if (rows.length === 0) return html`<p>${policyWords.noCookies[language]}</p>`;
  return cookieTable(policyWords.cookieTable, rows, manifest, language);
}

function cookieTable(
  caption: Localized,
  rows: readonly CookieEntry[],
  manifest: Manifest,
  language: Language,
): string {
  return table(
    caption,
    [
      { label: policyWords.name, cells: rows.map((c) => c.names.join(', ')) },
      { label: policyWords.kind, cells: rows.map((c) => capital(kindName(c)[language], language)) },
      { label: policyWords.provider, cells: rows.map((c) => providerName(c, manifest, language)) },
      {
        label: policyWords.category,
        cells: rows.map((c) => categoryName(c, manifest)[language]),
      },
      { label: policyWords.purpose, cells: rows.map((c) => capital(c.purpose[language], language)) },
      { label: policyWords.lifetime, cells: rows.map((c) => capital(keptFor(c)[language], language)) },
    ],
    language,
    'cookies',
  );
}

const byPages = say(
  'Müraciət səhifələrinin saxladığı',
  'Kept by the pages for requests',
  'Что хранят страницы обращений',
);

/** What our own pages for requests keep today: the release sets it, so that it is told beside what the version declares. */
function keptByPages(manifest: Manifest, language: Language): string {
  return html`<p>${byPages[language]}:</p>
    !${cookieTable(byPages, [keptByPortal], manifest, language)}`;
}

const ownStatistics = say(
  'Saytın öz statistikası',
  'The site’s own statistics',
  'Собственная статистика сайта',
);
const counted = say(
  'Ziyarətləri öz serverimizdə sayırıq. Ünvandan, brauzerdən və səhifədən saxlanmazdan əvvəl sizi tanıda bilən hissə kəsilir; brauzerin identifikatoru yalnız dövri dəyişən açarla qarışdırılmış halda qalır, açar isə dövr bitəndə məhv edilir. Sonra yalnız saylar qalır.',
  'We count visits on our own server. What could tell who you are is cut from the address, the browser and the page before anything is kept; the browser’s identifier stays only as a pseudonym under a key that rotates, and the key is destroyed when its period ends. Counts alone are left.',
  'Посещения мы считаем на собственном сервере. Из адреса, браузера и страницы до сохранения убирается всё, что могло бы вас выдать; идентификатор браузера остаётся только в виде псевдонима под сменным ключом, а ключ уничтожается в конце срока. Дальше остаются одни числа.',
);
const onlyAfter = say(
  'Bu, yalnız bu kateqoriyaya razılıq verəndən sonra baş verir:',
  'It happens only after you agree to this category:',
  'Это происходит только после согласия на эту категорию:',
);
const refusable = say(
  'Global Privacy Control və ya Do Not Track siqnalı göndərən, yaxud cookie saxlamayan brauzer sayılmır.',
  'A browser that sends Global Privacy Control or Do Not Track, or keeps no cookies, is not counted.',
  'Браузер, который отправляет Global Privacy Control или Do Not Track либо не хранит cookie, не учитывается.',
);

/** What is counted where the declaration has statistics of its own (ALQ-4.3). */
function statisticsSection(manifest: Manifest, language: Language): readonly DocumentSection[] {
  const { statistics } = manifest;
  if (!statistics) return [];
  const category = statistics.category && manifest.cookieCategories?.[statistics.category]?.name[language];
  const condition = category ? html`<p>${onlyAfter[language]} <b>${category}</b>.</p>` : '';
  const body = html`<p>${counted[language]}</p>
    !${condition}
    <p>${refusable[language]}</p>`;
  return [{ id: 'statistics', title: ownStatistics, body }];
}

/** Where the choice is reopened: a receipt leads here, and not to the site it was given on. */
function siteOf({ organisation: { website } }: Manifest): string {
  return isWebAddress(website) ? html` (<a href="${website}" rel="noopener noreferrer">${website}</a>)` : '';
}

const about: Localized = { az: 'Cookie-lər haqqında', en: 'About cookies', ru: 'О файлах cookie' };

const lead: Localized = {
  az: 'Cookie saytın brauzerinizdə saxladığı kiçik mətn faylıdır. Burada hansını, nə üçün və nə qədər saxladığımızı görürsünüz.',
  en: 'A cookie is a small text file that a site keeps in your browser. Here you see which ones we keep, what for and how long.',
  ru: 'Cookie — небольшой текстовый файл, который сайт хранит в вашем браузере. Здесь видно, какие, зачем и как долго.',
};

/** What the cookie policy of a version says, in the words of this release where its clauses were not kept. */
export function cookieText({ version, language, kinds }: PageTextOptions): PublishedPage {
  const { manifest } = version;
  const clauses = clausesOf(manifest, kinds, language, version.texts).filter((c) => c.section === 'cookies');
  const label = manifest.banner?.settingsLabel[language];
  const along = alongTogether(manifest, bannerWords[language]).join(' ');
  const change =
    (label ? html`<p>${policyWords.changeChoice[language]} <b>${label}</b>!${siteOf(manifest)}.</p>` : '') +
    (along ? html`<p>${along}</p>` : '');
  const sections: readonly DocumentSection[] = [
    ...(clauses.length || change
      ? [
          {
            id: 'about',
            title: about,
            body: renderClauses(clauses) + browserHelp(manifest, language) + change,
          },
        ]
      : []),
    ...kindsSection(manifest, language),
    ...signalsSection(manifest, language),
    ...statisticsSection(manifest, language),
    { id: 'list', title: policyWords.cookieList, body: cookieList(manifest, language) },
  ];
  return pageText({ title: policyWords.cookies, lead, sections }, language);
}

/** The cookie policy of a version as a page. */
export function cookiePage(options: PolicyPageOptions): string {
  const { version, language, path, kept } = options;
  const { manifest } = version;
  const text = kept?.pages[language].cookies ?? cookieText(options);
  // Another version than the one in force tells what it declares, and not what the pages do today.
  const now = options.current
    ? {}
    : { signals: signalsForPrograms(manifest, language), list: keptByPages(manifest, language) };
  return page({
    organisation: manifest.organisation,
    language,
    title: text.title,
    path,
    section: 'cookies',
    body: renderDocument({ ...options, text, now, ...keptLater(options) }),
  });
}
