import { html } from 'ghtml';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { nameIn, type Localized } from '@amanat/domain/schema/schema.ts';
import { countryName, inside, say } from '@amanat/domain/statements/phrase.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import { inLanguage, isWebAddress } from '../page.ts';

const labels = {
  controller: say('Məlumatların mülkiyyətçisi', 'Controller', 'Владелец данных (контролёр)'),
  registration: say('Qeydiyyat nömrəsi', 'Registration number', 'Регистрационный номер'),
  voen: say('VÖEN', 'Taxpayer number (VÖEN)', 'ИНН (VÖEN)'),
  address: say('Ünvan', 'Address', 'Адрес'),
  country: say('Ölkə', 'Country', 'Страна'),
  responsible: say('Məsul şəxs', 'Responsible person', 'Ответственное лицо'),
  representative: say('Aİ-dəki nümayəndə', 'Representative in the EU', 'Представитель в ЕС'),
  covers: say('Siyasət nəyə aiddir', 'What the policy covers', 'На что распространяется политика'),
  online: say('Onlayn', 'Online', 'Онлайн'),
  form: say(
    'Müraciət forması: hesab açmadan',
    'Request form: no account needed',
    'Форма обращения: без регистрации',
  ),
  email: say('E-poçt', 'E-mail', 'Эл. почта'),
  phone: say('Telefon', 'Phone', 'Телефон'),
  post: say('Poçt', 'Post', 'Почта'),
  help: say('«Yardım» düyməsi', 'Help button', 'Кнопка «Помощь»'),
  app: say('Tətbiqdə', 'In the app', 'В приложении'),
  siteForm: say('Saytdakı forma', 'Form on the site', 'Форма на сайте'),
  cabinet: say('Şəxsi kabinet', 'Personal cabinet', 'Личный кабинет'),
  subject: say('Mövzu sətri', 'Subject line', 'Тема письма'),
};
type Row = readonly [string, string];

/** A mailbox or a web address as a link; anything else as it is. */
function link(where: string): string {
  if (isWebAddress(where)) return html`<a href="${where}" rel="noopener noreferrer">${where}</a>`;
  return /^[^\s@]+@[^\s@]+$/.test(where) ? html`<a href="mailto:${where}">${where}</a>` : html`${where}`;
}

function rows(items: readonly (Row | undefined)[]): string {
  const present = items.filter((i): i is Row => i !== undefined);
  return `<dl class="facts">${present
    .map(
      ([label, value]) =>
        html`<dt>${label}</dt>
          <dd>!${value}</dd>`,
    )
    .join('')}</dl>`;
}

/** Who the controller is (LAL-1.2a: identity and contact on every policy). */
export function identity(manifest: Manifest, language: Language): string {
  const o = manifest.organisation;
  const row = (label: Localized, value: string | undefined): Row | undefined =>
    value ? [label[language], html`${value}`] : undefined;
  const covered = Object.values(manifest.properties).map((p, i) => {
    const name = nameIn(p.name);
    return p.url !== undefined ? link(p.url) : html`${(i === 0 ? name : inside(name))[language]}`;
  });
  return rows([
    row(labels.controller, o.legalName && o.legalName !== o.name ? `${o.legalName} (${o.name})` : o.name),
    row(labels.registration, o.registration),
    row(labels.voen, o.voen),
    row(labels.address, o.address),
    row(labels.country, countryName(o.country)[language]),
    covered.length > 0 ? [labels.covers[language], [...new Set(covered)].join(', ')] : undefined,
    row(labels.responsible, o.responsible && `${o.responsible.name}, ${o.responsible.email}`),
    row(
      labels.representative,
      o.representative && `${o.representative.name}, ${o.representative.address}, ${o.representative.email}`,
    ),
  ]);
}

/** Every channel, with its subject lines; the request form first, since it needs nothing else. */
export function contactDetails(manifest: Manifest, language: Language): string {
  const channelLabels: Readonly<Record<string, Localized>> = {
    email: labels.email,
    phone: labels.phone,
    post: labels.post,
    'help-button': labels.help,
    'in-app': labels.app,
    form: labels.siteForm,
    cabinet: labels.cabinet,
  };
  const form: Row = [
    labels.online[language],
    html`<a href="${inLanguage(`/${manifest.organisation.id}/requests`, language)}"
      >${labels.form[language]}</a
    >`,
  ];
  const channels = Object.values(manifest.channels).map((channel): Row | undefined => {
    // A path says where to press; the address of the site alone would not.
    const where = channel.path?.[language] ?? channel.address;
    if (!where) return undefined;
    const subjects = Object.values(channel.subjects ?? {})
      .map((s) => html`<br />${labels.subject[language]}: «${s}»`)
      .join('');
    return [(channelLabels[channel.kind] ?? labels.online)[language], link(where) + subjects];
  });
  return rows([form, ...channels]);
}
