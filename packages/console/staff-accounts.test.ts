import { totpOf } from '@amanat/server/accounts/second-factor.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { atTheDesk, desk, page } from './testing/at-the-desk.ts';
import { findings } from '../../e2e/axe-findings.ts';
import { readQr } from './testing/read-qr.ts';

const email = 'gunel.ismayilova@example.az';
const password = 'dörd sözdən ibarət parol';
let guest: Page;
atTheDesk({
  before: async (opened) => {
    guest = await opened.open(390);
  },
});

/** The newest link in a letter to the address. */
async function link(): Promise<string> {
  const { inbox } = desk.world.mail;
  const found = () =>
    inbox
      .list()
      .flatMap((mail) => (mail.to.includes(email) ? (/\S+#[\w-]{43}/.exec(mail.text)?.[0] ?? []) : []));
  await expect.poll(() => found().length).toBeGreaterThan(0);
  return found()[0]!;
}
/** Opens the link and sets everything up; gives the key of the second factor. */
async function setUp(address: string): Promise<string> {
  await guest.goto(address);
  await guest.getByRole('heading', { name: 'Girişinizi qurun' }).waitFor();
  expect(guest.url()).not.toContain('#');
  const key = ((await guest.locator('code').textContent()) ?? '').replaceAll(' ', '');
  const enrolment = new URL(
    await readQr(guest.getByRole('img', { name: 'Kod tətbiqi üçün açarın QR kodu' })),
  );
  expect([enrolment.protocol, enrolment.searchParams.get('secret')]).toEqual(['otpauth:', key]);
  await guest.getByRole('button', { name: 'Girişi qur' }).click();
  await guest.getByText('Şifrə ən azı 12 işarə olmalıdır').waitFor();
  expect(await findings(guest)).toEqual([]);
  await guest.getByRole('textbox', { name: 'Yeni şifrə' }).fill(password);
  await guest.getByLabel('Kodun 1-ci rəqəmi').click();
  await guest.keyboard.type(totpOf(key, email).generate());
  await guest.getByRole('button', { name: 'Girişi qur' }).click();
  await guest.getByRole('heading', { name: 'Girişiniz hazırdır' }).waitFor();
  return key;
}
const row = () => page.getByRole('row', { name: new RegExp(email) });
async function act(name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: `${email}: əməllər` }).click();
  await page.getByRole('menuitem', { name }).click();
}

test('an owner invites by e-mail, and the person sets password and second factor alone and signs in', async () => {
  await page.goto(desk.at('/smartmarket/accounts'));
  await page.getByRole('button', { name: 'Dəvət et' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('button', { name: 'Keçidi göndər' }).click();
  await drawer.getByText('E-poçt ünvanını yazın').waitFor();
  await drawer.getByLabel('E-poçt ünvanı').fill(email);
  await drawer.getByLabel('Məxfilik öhdəliyini imzalayıb').check();
  expect(await findings(page)).toEqual([]);
  await drawer.getByRole('button', { name: 'Keçidi göndər' }).click();
  await row().getByText('Dəvət gözləyir').waitFor();
  const address = await link();
  const key = await setUp(address);
  await guest.goto(address);
  await guest.getByText('Keçid artıq işləmir').waitFor();
  // The code that set it up is used; the one of the next half minute is taken as well.
  const next = totpOf(key, email).generate({ timestamp: Date.parse(new Date().toISOString()) + 30_000 });
  await desk.arrive(guest, { email, password, totpSecret: key }, next);
  await page.reload();
  await row().getByText('Aktivdir').waitFor();
  expect(await findings(page)).toEqual([]);
});

test('SMA-10: a role counts at once, a reset signs out, closed access is closed, and each act is in the journal', async () => {
  await act('Rolu dəyiş: Auditor');
  await row().getByText('Auditor').waitFor();
  await guest.goto(desk.at('/smartmarket/accounts'));
  await guest.getByText('Hesabları yalnız sahib idarə edir').waitFor();
  expect(await guest.getByRole('button', { name: 'Dəvət et' }).count()).toBe(0);
  await act('Şifrəni və ikinci addımı yenilə');
  await page.getByRole('button', { name: 'Bəli, yenilə' }).click();
  await row().getByText('Dəvət gözləyir').waitFor();
  await guest.reload();
  await guest.getByLabel('E-poçt ünvanı').waitFor();
  await act('Girişi bağla');
  await page.getByRole('button', { name: 'Bəli, bağla' }).click();
  await row().waitFor({ state: 'detached' });
  await page.goto(desk.at('/smartmarket/journal'));
  for (const name of [
    'Hesab açıldı',
    'Hesabın rolu dəyişdi',
    'İkinci addım yeniləndi',
    'Hesabın girişi bağlandı',
  ])
    await page.getByRole('cell', { name }).first().waitFor();
  // Who reads is told the name of who did it, from the account; the journal itself holds none.
  await page
    .getByRole('cell', { name: `${email} (hesabı bağlanıb)` })
    .first()
    .waitFor();
  const entries = await page.request.get(desk.at('/v1/organisations/smartmarket/journal'));
  expect(entries.status()).toBe(200);
  expect(await entries.text()).not.toContain(email);
});

test('the last owner cannot close the door from inside', async () => {
  await page.goto(desk.at('/smartmarket/accounts'));
  const actions = page.getByRole('button', { name: `${desk.owner.email}: əməllər` });
  await actions.click();
  await page.getByRole('menuitem', { name: 'Rolu dəyiş: Auditor' }).click();
  const asked = page.getByRole('dialog', { name: 'Öz rolunuzu dəyişirsiniz?' });
  expect(await asked.innerText()).toContain('Yeni rolunuz: Auditor');
  await asked.getByRole('button', { name: 'Ləğv et' }).click();
  await asked.waitFor({ state: 'detached' });
  await actions.click();
  await page.getByRole('menuitem', { name: 'Girişi bağla' }).click();
  await page.getByRole('button', { name: 'Bəli, bağla' }).click();
  await page.getByText('Təşkilatın sahibi qalmalıdır').waitFor();
});
