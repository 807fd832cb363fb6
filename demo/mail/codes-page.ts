import { html } from 'ghtml';
import { totpOf } from '@amanat/server/accounts/second-factor.ts';
import type { DemoAccount } from './mail.ts';
import { type PageLanguage, shell } from './page.ts';

const words = {
  az: {
    title: 'Giriş kodu',
    lead: 'Telefondakı autentifikator tətbiqinin əvəzinə: nümayişin öz hesabı üçün indiki kod. Hər 30 saniyədə dəyişir.',
    key: 'Tətbiqə əlavə etmək üçün açar',
    none: 'Kodu göstəriləcək hesab yoxdur.',
  },
  en: {
    title: 'Sign-in code',
    lead: 'In place of an authenticator app: the code right now for the demo’s own account. It changes every 30 seconds.',
    key: 'Key for an authenticator app',
    none: 'There is no account whose code could be shown.',
  },
  ru: {
    title: 'Код для входа',
    lead: 'Вместо приложения-аутентификатора: текущий код для учётной записи демонстрации. Меняется каждые 30 секунд.',
    key: 'Ключ для приложения',
    none: 'Нет учётной записи, чей код можно показать.',
  },
} as const;

/** The code of the demo's own account. A real installation has no such page: the code lives in the person's telephone. */
export function codesPage(account: DemoAccount | undefined, language: PageLanguage): string {
  const w = words[language];
  const body = account
    ? html`<dl>
        <dt>${account.email}</dt>
        <dd><strong id="code">${totpOf(account.totpSecret, account.email).generate()}</strong></dd>
        <dt>${w.key}</dt>
        <dd>${account.totpSecret}</dd>
      </dl>`
    : html`<p>${w.none}</p>`;
  return shell(
    language,
    '/codes',
    w.title,
    html`<h1>${w.title}</h1>
      <p class="lead">${w.lead}</p>
      !${body}`,
  );
}
