import { html } from 'ghtml';
import type { StoredMessage } from './inbox.ts';

export type PageLanguage = 'az' | 'en' | 'ru';
const words = {
  az: {
    title: 'Nümayiş poçtu',
    lead: 'Bu, nümayiş üçün yerli poçtdur: heç bir məktub bu kompüterdən kənara çıxmır.',
    empty: 'Hələ məktub yoxdur.',
    to: 'Kimə',
    from: 'Kimdən',
    back: 'Bütün məktublar',
    files: 'Əlavələr',
    missing: 'Belə məktub yoxdur.',
    unsubscribe: 'Abunədən çıx',
    unsubscribed: 'Göndərən bir kliklə dayandırdı.',
    failed: 'Göndərən cavab vermədi.',
  },
  en: {
    title: 'Demo mail',
    lead: 'A local mailbox for the demo: no message leaves this computer.',
    empty: 'No messages yet.',
    to: 'To',
    from: 'From',
    back: 'All messages',
    files: 'Attachments',
    missing: 'There is no such message.',
    unsubscribe: 'Unsubscribe',
    unsubscribed: 'The sender stopped with one click.',
    failed: 'The sender did not answer.',
  },
  ru: {
    title: 'Почта демонстрации',
    lead: 'Локальная почта для демонстрации: ни одно письмо не покидает этот компьютер.',
    empty: 'Писем пока нет.',
    to: 'Кому',
    from: 'От кого',
    back: 'Все письма',
    files: 'Вложения',
    missing: 'Такого письма нет.',
    unsubscribe: 'Отписаться',
    unsubscribed: 'Отправитель прекратил рассылку одним нажатием.',
    failed: 'Отправитель не ответил.',
  },
} as const;

const style = `
  :root { color-scheme: light dark; --paper: #faf8f4; --card: #fff; --ink: #1d2422; --soft: #5c6663; --line: #e2ddd3; --brand: #0f4c4a; }
  @media (prefers-color-scheme: dark) { :root { --paper: #14191a; --card: #1c2324; --ink: #e8ebe9; --soft: #9aa5a2; --line: #2e3738; --brand: #7fc8c0; } }
  * { box-sizing: border-box; }
  body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 Inter, system-ui, sans-serif; }
  main { max-width: 760px; margin: 0 auto; padding: 24px 16px 64px; }
  h1 { font-size: 26px; margin: 8px 0; } p.lead { color: var(--soft); margin: 0 0 20px; }
  nav { display: flex; gap: 12px; justify-content: flex-end; } a { color: var(--brand); }
  nav a[aria-current] { font-weight: 600; text-decoration: none; }
  ul { list-style: none; margin: 0; padding: 0; background: var(--card); border: 1px solid var(--line); border-radius: 12px; overflow: hidden; }
  li + li { border-top: 1px solid var(--line); }
  li a { display: grid; grid-template-columns: 1fr auto; gap: 2px 16px; padding: 12px 16px; color: inherit; text-decoration: none; min-height: 48px; }
  li a:hover, li a:focus-visible { background: color-mix(in srgb, var(--brand) 8%, transparent); }
  li strong { overflow-wrap: anywhere; } li span { color: var(--soft); font-size: 14px; } time { color: var(--soft); font-size: 14px; white-space: nowrap; }
  @media (max-width: 520px) { li a { grid-template-columns: 1fr; } li time { grid-row: 3; } }
  dl { display: grid; grid-template-columns: auto 1fr; gap: 4px 16px; margin: 0 0 16px; } dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
  article { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 20px; white-space: pre-wrap; overflow-wrap: anywhere; }`;

export function shell(language: PageLanguage, path: string, title: string, body: string): string {
  const others = (['az', 'en', 'ru'] as const)
    .map(
      (each) =>
        html`<a href="${path}?lang=${each}" !${each === language ? 'aria-current="true"' : ''}>${each}</a>`,
    )
    .join(' ');
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          !${style}
        </style>
      </head>
      <body>
        <main>
          <nav>!${others}</nav>
          !${body}
        </main>
      </body>
    </html>`;
}

/** The list of messages, newest first. */
export function listPage(messages: readonly StoredMessage[], language: PageLanguage): string {
  const t = words[language];
  const rows = messages.map(
    (message) =>
      html`<li>
        <a href="/messages/${message.id}?lang=${language}"
          ><strong>${message.subject}</strong> <time datetime="${message.date}">${baku(message.date)}</time
          ><span>${t.to}: ${message.to}</span></a
        >
      </li>`,
  );
  const list = rows.length > 0 ? `<ul>${rows.join('')}</ul>` : html`<p>${t.empty}</p>`;
  return shell(
    language,
    '/',
    t.title,
    html`<h1>${t.title}</h1>
      <p class="lead">${t.lead}</p>
      !${list}`,
  );
}

/** One message; links in its text can be followed. */
export function messagePage(
  message: StoredMessage | undefined,
  language: PageLanguage,
  told?: 'unsubscribed' | 'failed',
): string {
  const t = words[language];
  const back = html`<p><a href="/?lang=${language}">← ${t.back}</a></p>`;
  if (!message) return shell(language, '/', t.title, `${back}${html`<p>${t.missing}</p>`}`);
  const files = message.attachments.map((each) => each.filename).join(', ');
  const body = html`!${back}
    <h1>${message.subject}</h1>
    <dl>
      <dt>${t.from}</dt>
      <dd>${message.from}</dd>
      <dt>${t.to}</dt>
      <dd>${message.to}</dd>
      !${
        files
          ? html`<dt>${t.files}</dt>
              <dd>${files}</dd>`
          : ''
      }
    </dl>
    !${told ? html`<p role="status">${t[told]}</p>` : oneClick(message, language)}
    <article>!${linked(message.text)}</article>`;
  return shell(language, `/messages/${message.id}`, message.subject, body);
}

/** What mail programs show beside the sender of a list (RFC 8058). */
function oneClick({ id, listUnsubscribe }: StoredMessage, language: PageLanguage): string {
  if (!listUnsubscribe?.oneClick) return '';
  return html`<form method="post" action="/messages/${id}/unsubscription?lang=${language}">
    <button>${words[language].unsubscribe}</button>
  </form>`;
}

function linked(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, index) => (index % 2 === 1 ? html`<a href="${part}">${part}</a>` : html`${part}`))
    .join('');
}
const time = new Intl.DateTimeFormat('ru-RU', {
  timeZone: 'Asia/Baku',
  dateStyle: 'short',
  timeStyle: 'short',
});
function baku(iso: string): string {
  return time.format(new Date(iso)).replace(',', '');
}
