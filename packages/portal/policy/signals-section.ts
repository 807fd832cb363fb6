import { html } from 'ghtml';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { say } from '@amanat/domain/statements/phrase.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import type { DocumentSection } from './document.ts';

const title = say(
  'Brauzerin imtina siqnalı',
  'Refusal by a signal of the browser',
  'Сигнал отказа от браузера',
);
const words = {
  honoured: say(
    'Global Privacy Control (GPC) brauzerin sizin əvəzinizə göndərdiyi «məlumatımı paylaşmayın» siqnalıdır. Biz onu imtina sayırıq: heç nə basmadan, zəruri olanlardan başqa bütün kateqoriyalar söndürülmüş qalır. Siqnaldan əvvəl verdiyiniz razılıq da işləmir.',
    'Global Privacy Control (GPC) is the signal by which a browser says “do not share my data” for you. We count it as a refusal: without pressing anything, every category but the necessary one stays off. A consent that you gave before the signal does not work either.',
    'Global Privacy Control (GPC) — это сигнал, которым браузер вместо вас сообщает: «не передавайте мои данные». Мы считаем его отказом: ничего не нажимая, вы оставляете выключенными все категории, кроме необходимых. Согласие, данное до сигнала, тоже не действует.',
  ),
  own: say(
    'Siqnal açıq ikən cookie ayarlarında özünüz bir kateqoriyanı yandırsanız, bu saytda həmin seçiminiz keçərlidir.',
    'If you switch a category on in the cookie settings while the signal is sent, that choice of yours counts on this site.',
    'Если при включённом сигнале вы сами включите категорию в настройках cookie, на этом сайте действует этот ваш выбор.',
  ),
  ignored: say(
    'Global Privacy Control (GPC) siqnalını nəzərə almırıq. Seçiminizi cookie ayarlarında edin.',
    'We do not act on Global Privacy Control (GPC). Make your choice in the cookie settings.',
    'Сигнал Global Privacy Control (GPC) мы не учитываем. Сделайте выбор в настройках cookie.',
  ),
  dnt: say(
    'Do Not Track (DNT) siqnalı da eyni cür imtina sayılır.',
    'Do Not Track (DNT) counts as a refusal in the same way.',
    'Сигнал Do Not Track (DNT) точно так же считается отказом.',
  ),
  dntStatistics: say(
    'Do Not Track (DNT) siqnalı yalnız saytın öz statistikasını dayandırır.',
    'Do Not Track (DNT) stops the site’s own statistics alone.',
    'Сигнал Do Not Track (DNT) останавливает только собственную статистику сайта.',
  ),
  noDnt: say(
    'Do Not Track (DNT) siqnalı nəzərə alınmır: onun əvəzinə GPC və ya cookie ayarlarından istifadə edin.',
    'Do Not Track (DNT) is not acted on: use GPC or the cookie settings in its place.',
    'Сигнал Do Not Track (DNT) не учитывается: используйте вместо него GPC или настройки cookie.',
  ),
  machine: say(
    'Bunu proqramlar da oxuya bilir:',
    'Programs can read this as well:',
    'Это могут прочитать и программы:',
  ),
  about: say('GPC haqqında:', 'About GPC:', 'О GPC:'),
};

/** What a signal of the browser does on the sites of the organisation, as its banner is declared (GPC, DNT); nothing without a banner. */
export function signalsSection(manifest: Manifest, language: Language): readonly DocumentSection[] {
  const { banner, statistics } = manifest;
  if (!banner) return [];
  const dnt = banner.dnt ? words.dnt : statistics ? words.dntStatistics : words.noDnt;
  const gpc = banner.gpc
    ? html`<p>${words.honoured[language]}</p>
        <p>${words.own[language]}</p>`
    : html`<p>${words.ignored[language]}</p>`;
  const body = html`!${gpc}
    <p>${dnt[language]}</p>
    <p class="hint">
      ${words.about[language]}
      <a href="https://globalprivacycontrol.org" rel="noopener noreferrer">globalprivacycontrol.org</a>
    </p>`;
  return [{ id: 'signals', title, body }];
}

/** Where programs read the same of the version in force, the only one their answer speaks of. */
export function signalsForPrograms({ organisation }: Manifest, language: Language): string {
  const address = `/v1/organisations/${organisation.id}/gpc.json`;
  return html`<p class="hint">${words.machine[language]} <a href="${address}">gpc.json</a></p>`;
}
