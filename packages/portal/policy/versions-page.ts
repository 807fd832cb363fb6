import { html } from 'ghtml';
import type { Localized } from '@amanat/domain/schema/schema.ts';
import { say } from '@amanat/domain/statements/phrase.ts';
import { formatDate, type Language } from '@amanat/domain/time/format-date.ts';
import { inLanguage, page } from '../page.ts';
import { policyWords } from './policy-texts.ts';
import { dayWords, effectWords, type VersionView } from './version-view.ts';

const words = {
  title: say('Siyasətin redaksiyaları', 'Versions of the policy', 'Редакции политики'),
  lead: say(
    'Hər redaksiyanın bəyannaməsi və səhifələrinin sözləri dərc olunduğu kimi saxlanılır. Birini açın və ya ikisini müqayisə edin.',
    'The declaration of each version and the words of its pages are kept as they were published. Open one, or compare two.',
    'Декларация каждой редакции и слова её страниц хранятся такими, какими были опубликованы. Откройте одну или сравните две.',
  ),
  inForce: say('qüvvədədir', 'in force', 'действует'),
  coming: say('hələ qüvvəyə minməyib', 'not yet in force', 'ещё не вступила в силу'),
  published: say('Dərc edilib', 'Published', 'Опубликована'),
  changesSince: say('Əvvəlki ilə fərqi', 'Compared with the one before', 'Сравнить с предыдущей'),
  privacy: say('Məxfilik siyasətini aç', 'Open the privacy policy', 'Открыть политику'),
  cookies: say('Cookie siyasətini aç', 'Open the cookie policy', 'Открыть политику cookie'),
  compare: say('Redaksiyaları müqayisə et', 'Compare versions', 'Сравнить редакции'),
  from: say('Köhnə', 'Older', 'Старая'),
  to: say('Yeni', 'Newer', 'Новая'),
  show: say('Fərqi göstər', 'Show the difference', 'Показать разницу'),
  follow: say(
    'Yenilikləri Atom lenti ilə izləyin',
    'Follow changes by the Atom feed',
    'Следите за изменениями в ленте Atom',
  ),
  none: say(
    'Hələ heç bir redaksiya dərc edilməyib.',
    'No version has been published yet.',
    'Пока не опубликовано ни одной редакции.',
  ),
};

export interface VersionsPageOptions {
  readonly versions: readonly VersionView[];
  readonly inForce: number | undefined;
  readonly language: Language;
}

function card(version: VersionView, { inForce, language }: VersionsPageOptions, org: string): string {
  const link = (path: string, label: Localized) =>
    html`<a href="${inLanguage(`/${org}/versions/${path}`, language)}">${label[language]}</a>`;
  const badge =
    version.number === inForce
      ? html` <span class="badge now">${words.inForce[language]}</span>`
      : version.number > (inForce ?? 0)
        ? html` <span class="badge next">${words.coming[language]}</span>`
        : '';
  const links = [
    link(String(version.number), words.privacy),
    link(`${version.number}/cookies`, words.cookies),
    ...(version.number > 1
      ? [link(`compare?from=${version.number - 1}&to=${version.number}`, words.changesSince)]
      : []),
  ];
  return html`<li>
    <h2>${policyWords.version[language]} ${version.number}!${badge}</h2>
    <p>
      ${effectWords(version, inForce, language).join(': ')} · ${policyWords.approved[language]}:
      ${formatDate(version.approved, language)} · ${words.published[language]}:
      ${dayWords(version.publishedAt, language)}
    </p>
    <p class="doors">!${links.join('')}</p>
  </li>`;
}

function compareForm(versions: readonly VersionView[], language: Language, org: string): string {
  if (versions.length < 2) return '';
  const options = (selected: number) =>
    versions
      .map(
        (v) =>
          html`<option value="${v.number}" !${v.number === selected ? 'selected' : ''}>
            ${policyWords.version[language]} ${v.number}
          </option>`,
      )
      .join('');
  const last = versions.length;
  return html`<h2>${words.compare[language]}</h2>
    <form class="compare" action="/${org}/versions/compare">
      <input type="hidden" name="lang" value="${language}" />
      <div class="row">
        <label
          >${words.from[language]}
          <select name="from">
            !${options(last - 1)}
          </select></label
        ><label
          >${words.to[language]}
          <select name="to">
            !${options(last)}
          </select></label
        ><button class="quiet">${words.show[language]}</button>
      </div>
    </form>`;
}

/** The archive: every version, the newest first, with a form that compares any two. */
export function versionsPage(options: VersionsPageOptions): string {
  const { versions, language } = options;
  const latest = versions.at(-1);
  if (!latest) throw new Error('An organisation without versions has no archive page');
  const { organisation } = latest.manifest;
  const feed = inLanguage(`/${organisation.id}/versions.atom`, language);
  const cards = versions
    .toReversed()
    .map((v) => card(v, options, organisation.id))
    .join('');
  const body = html`<h1>${words.title[language]}</h1>
    <p class="lead">${words.lead[language]}</p>
    <ul class="cards">
      !${cards}
    </ul>
    !${compareForm(versions, language, organisation.id)}
    <p><a href="${feed}">${words.follow[language]}</a></p>`;
  return page({
    organisation,
    language,
    title: words.title[language],
    path: `/${organisation.id}/versions`,
    section: 'versions',
    body,
    narrow: true,
    feed,
  });
}
