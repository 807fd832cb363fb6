import { renameSync } from 'node:fs';
import type { RequestDetailView } from '@amanat/contract/console.ts';
import { formatDate } from '@amanat/domain/time/format-date.ts';
import { addDays } from '@amanat/domain/time/local-date.ts';
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { known } from '../../demo/databases/people.ts';
import { atTheDesk, desk, page } from './testing/at-the-desk.ts';
import { findings } from '../../e2e/axe-findings.ts';

atTheDesk();

/** A person asks and confirms with the code of the letter; gives the number. */
async function asked(
  kind: string,
  { email, name }: { email: string; name: string },
  more: object = {},
): Promise<string> {
  const { world } = desk;
  const base = '/v1/organisations/smartmarket/requests';
  const codes = () =>
    world.mail.inbox
      .list()
      .filter(({ to }) => to.includes(email.toLowerCase()))
      .flatMap(({ text }) => /\b\d{6}\b/.exec(text)?.[0] ?? []);
  const before = codes().length;
  const opened = await world.stranger('POST', base, { kind, language: 'az', email, name, ...more });
  const { id, number } = (await opened.json()) as { id: string; number: string };
  await expect.poll(() => codes().length).toBeGreaterThan(before);
  const confirmed = await world.stranger('POST', `${base}/${id}/confirmation`, { code: codes()[0] });
  expect(confirmed.status).toBe(200);
  return number;
}
/** Clicks twice, as a hand does that is used to icons on a desktop. */
async function twice(on: Locator): Promise<void> {
  await on.scrollIntoViewIfNeeded();
  const box = await on.boundingBox();
  if (!box) throw new Error('Nothing to click on.');
  await page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2, { delay: 20 });
}
/** Every approval that the page sends, and what it was answered. */
function approvals(): number[] {
  const answers: number[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('/approval')) answers.push(response.status());
  });
  return answers;
}
const waiting = async () =>
  Number(
    await page
      .getByRole('link', { name: /^Müraciətlər/ })
      .locator('b')
      .innerText({ timeout: 5_000 })
      .catch(() => '0'),
  );

test('a double click approves once, and the page follows until the letter is sent and the counts are right', async () => {
  const person = known.leyla;
  const number = await asked('erasure', person);
  const other = await asked('access', known.sevinc);
  await page.goto(desk.at(`/smartmarket/requests/${number}`));
  const approve = page.getByRole('button', { name: 'Təsdiqlə və icra et' });
  await approve.waitFor({ timeout: 60_000 });
  const before = await waiting();
  for (const box of await page.getByRole('checkbox', { name: 'Nəzərə aldım' }).all()) await box.check();
  const sent = approvals();
  await twice(approve);
  const question = page.getByRole('dialog', { name: 'Plan icra edilsin?' });
  const yes = question.getByRole('button', { name: 'Bəli, icra et' });
  await yes.waitFor();
  expect(sent).toEqual([]);
  // As the person counts them: a payment whose number is emptied and whose amount is kept is one row.
  const plan = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Plan', exact: true }) });
  expect(await plan.innerText()).toMatch(/2 məlumat bazası, 9 cədvəl, 19 sətir/);
  // The question fades in: half faded, nothing has its contrast.
  await expect.poll(() => findings(page)).toEqual([]);
  await twice(yes);
  await page.getByText('Cavab verilib', { exact: true }).first().waitFor({ timeout: 90_000 });
  expect(sent).toEqual([204]);
  const letters = page.getByRole('region', { name: 'Məktublar' });
  await letters.getByText('Cavab məktubu').waitFor();
  await expect.poll(() => letters.innerText()).not.toContain('göndərilir');
  await expect.poll(waiting).toBe(before - 1);
  expect(await findings(page)).toEqual([]);
  // What was going to happen has happened.
  const became = (await plan.locator('tbody td[data-label="Nə edilib"]').allInnerTexts()).map(
    (text) => text.split('\n')[0],
  );
  expect(new Set(became)).toEqual(new Set(['silinib', 'saxlanılıb', 'adsızlaşdırılıb', 'şəxsdən ayrılıb']));

  const happened = await page.getByRole('region', { name: 'Gedişat' }).innerText();
  expect(happened).toContain('Hazırdır: Mağazanın verilənlər bazası');
  expect(happened).toContain('Təkrar yoxlandı: Anbarın verilənlər bazası');

  // From the list of the day, where the plan opens beside it under the same pointer.
  await page.goto(desk.at('/smartmarket/today'));
  const line = page.getByRole('listitem').filter({ hasText: other });
  await twice(line.getByRole('button', { name: 'Planı aç' }));
  await page.getByRole('dialog').getByRole('button', { name: 'Təsdiqlə və cavabı hazırla' }).waitFor();
  expect(sent).toEqual([204]);
});

test('nobody decides without reading what is asked: the new value, the purposes, the child, the person’s own words', async () => {
  const asks = page.getByRole('region', { name: 'Nə istənilir' });
  const corrections = [
    { category: 'name', value: 'Nigar Quliyeva' },
    { category: 'delivery-address', column: 'city', value: 'Gəncə' },
  ];
  const number = await asked('rectification', known.nigar, { corrections, text: 'Soyadım dəyişib.' });
  await page.goto(desk.at(`/smartmarket/requests/${number}`));
  expect(await asks.innerText()).toMatch(
    /Ad və soyad\s+Nigar Quliyeva[\s\S]*Çatdırılma ünvanı: şəhər\s+Gəncə[\s\S]*Soyadım dəyişib\./,
  );
  // Beside the day's work as well, where the plan is approved too.
  await page.goto(desk.at('/smartmarket/today'));
  await page
    .getByRole('listitem')
    .filter({ hasText: number })
    .getByRole('button', { name: 'Planı aç' })
    .click();
  await asks.getByText('Nigar Quliyeva').waitFor();
  const guardian = await desk.world.stranger('POST', '/v1/organisations/smartmarket/requests', {
    kind: 'guardian-report',
    language: 'az',
    email: 'ata@example.az',
    about: 'usaq@example.az',
  });
  await page.goto(desk.at(`/smartmarket/requests/${((await guardian.json()) as { number: string }).number}`));
  await asks.getByText('usaq@example.az').waitFor();
});

test('what took effect at once says so, and not that it waits for the person', async () => {
  const number = await asked('withdrawal', known.kamran, { purposes: ['marketing'] });
  await page.goto(desk.at(`/smartmarket/requests/${number}`));
  const plan = page.getByRole('region', { name: 'Plan', exact: true });
  await plan.getByText('Şəxs özünü təsdiqləyən anda qüvvəyə minib.').waitFor();
  expect(await plan.innerText()).not.toContain('Plan hələ yoxdur');
  const asks = page.getByRole('region', { name: 'Nə istənilir' });
  expect(await asks.innerText()).toMatch(/Məqsədlər\s+Marketinq və reklam/);
  expect(await findings(page)).toEqual([]);
});

test('an address of an organisation that is not one’s own says that there is no such page, and leads home', async () => {
  await page.goto(desk.at('/nosuchorg/today'));
  await page.getByRole('heading', { level: 1, name: 'Belə səhifə yoxdur' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/console/nosuchorg/today');
  expect(await findings(page)).toEqual([]);
  await page.getByRole('link', { name: '«Bu gün» səhifəsinə qayıt' }).click();
  await page.getByRole('heading', { level: 1, name: 'Bu gün' }).waitFor();
});

test('the journal tells of a request in words, and keeps what is written for who points at it', async () => {
  await page.goto(desk.at('/smartmarket/journal?kind=request.opened'));
  const rows = page.getByRole('table');
  await rows.getByText('Məlumatlarla tanış olmaq').first().waitFor();
  await rows.getByText('Azərbaycanın iş günləri').first().waitFor();
  expect(await rows.innerText()).not.toMatch(/növ access|kanal api|təqvim az-/);
  expect(await rows.locator('[title="access"]').count()).toBeGreaterThan(0);
});

test('a block can be lifted as long as it stands, and the person’s letter is on its way', async () => {
  const number = await asked('restriction', known.rauf);
  await page.goto(desk.at(`/smartmarket/requests/${number}`));
  const lift = page.getByRole('button', { name: 'Bloklanmanı götür' });
  await lift.click();
  await lift.waitFor({ state: 'detached' });
  await page
    .getByRole('region', { name: 'Məktublar' })
    .getByText('Bloklanmanın götürülməsi barədə')
    .waitFor();
  expect(await findings(page)).toEqual([]);
});

test('of a request that was refused it is said that its plan was not carried out, and no row waits', async () => {
  const number = await asked('erasure', known.kamran);
  await page.goto(desk.at(`/smartmarket/requests/${number}`));
  await page.getByRole('button', { name: 'Təsdiqlə və icra et' }).waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'İmtina et' }).click();
  const drawer = page.getByRole('dialog', { name: /İmtina/ });
  await drawer.getByRole('combobox', { name: 'Əsas' }).click();
  await page.getByRole('option').first().click();
  await drawer.getByRole('textbox', { name: /^Səbəb/ }).fill('Məlumatı qanuna görə saxlayırıq.');
  await drawer.getByRole('button', { name: 'İmtinanı göndər' }).click();
  const plan = page.getByRole('region', { name: 'Plan', exact: true });
  await plan.getByText('Plan icra edilməyib').waitFor();
  await plan.getByRole('columnheader', { name: 'Nə nəzərdə tutulub' }).waitFor();
  expect(await plan.getByText('növbədə').count()).toBe(0);
  expect(await findings(page)).toEqual([]);
});

test('a longer term is asked for inside what law and promise allow', async () => {
  const opened = await desk.world.stranger('POST', '/v1/organisations/smartmarket/requests', {
    kind: 'question',
    language: 'az',
    email: 'sual@example.az',
    text: 'Məlumatlarım harada saxlanılır?',
  });
  const { number } = (await opened.json()) as { number: string };
  const staff = await desk.world.staff({ smartmarket: 'officer' });
  const look = async () => {
    const answer = await staff('GET', `/v1/organisations/smartmarket/requests-detail/${number}`);
    return (await answer.json()) as RequestDetailView;
  };
  const { extendable } = await look();
  expect(extendable?.reasons).toEqual(['third-party']);
  const latest = extendable?.until ?? '';
  await page.goto(desk.at(`/smartmarket/requests/${number}`));
  await page.getByRole('button', { name: 'Müddəti uzat' }).click();
  const drawer = page.getByRole('dialog', { name: /Müddətin uzadılması/ });
  await drawer.getByText(`Ən geci: ${formatDate(latest, 'az')}`).waitFor();
  await drawer.getByLabel('Səbəb').fill('Çatdırılma xidmətindən cavab gözləyirik.');
  await drawer.getByLabel('Yeni son gün').fill(addDays(latest, 1));
  await drawer.getByRole('button', { name: 'Uzat və bildiriş göndər' }).click();
  await drawer.getByText('Bu müddətdən bir gün seçin').waitFor();
  await expect.poll(() => findings(page)).toEqual([]);
  await drawer.getByLabel('Yeni son gün').fill(latest);
  await drawer.getByRole('button', { name: 'Uzat və bildiriş göndər' }).click();
  await page.getByText('Müddət uzadıldı').waitFor();
  // Nothing is left to extend, and nothing is offered.
  await page.getByRole('button', { name: 'Müddəti uzat' }).waitFor({ state: 'detached' });
  expect((await look()).extendable).toBeNull();
});

test('a store that is down is named as the reason on the request, and the plan comes by itself once it is back', async () => {
  const warehouse = desk.world.environment.WAREHOUSE_SQLITE_PATH;
  renameSync(warehouse, `${warehouse}.away`);
  try {
    const opened = await desk.world.stranger('POST', '/v1/organisations/smartmarket/requests', {
      kind: 'guardian-report',
      language: 'az',
      email: 'valideyn@example.az',
      about: 'ovlad@example.az',
    });
    const { number } = (await opened.json()) as { number: string };
    await page.goto(desk.at(`/smartmarket/requests/${number}`));
    const plan = page.getByRole('region', { name: 'Plan', exact: true });
    const waits = plan.getByText(
      /Məlumat bazalarına baxmaq alınmadı: baza cavab vermir\. Növbəti cəhd \d\d:\d\d\./,
    );
    await expect
      .poll(
        async () => {
          await page.reload();
          return waits.or(plan.getByText('Plan hələ yoxdur')).first().innerText();
        },
        { timeout: 60_000 },
      )
      .toContain('alınmadı');
    expect(await findings(page)).toEqual([]);
    // Before a sweep it is asked what is known: nothing of this store, and that nothing is due in the other.
    await page.goto(desk.at('/smartmarket/retention'));
    const before = async (table: string, question: RegExp) => {
      const schedule = page.getByRole('listitem').filter({ hasText: `(${table})` });
      await schedule.getByRole('button', { name: 'İndi süpür' }).click();
      const asked = page.getByRole('dialog', { name: 'Müddəti bitmiş məlumat süpürülsün?' });
      await asked.getByText(question).waitFor();
      await asked.getByRole('button', { name: 'Ləğv et' }).click();
      await asked.waitFor({ state: 'detached' });
    };
    await before('visits', /neçə sətrin müddətinin bitdiyi bilinmir/);
    await before('orders', /İndi müddəti bitmiş sətir yoxdur/);
    await page.goto(desk.at(`/smartmarket/requests/${number}`));
  } finally {
    renameSync(`${warehouse}.away`, warehouse);
  }
  await page.getByRole('button', { name: 'Təsdiqlə və icra et' }).waitFor({ timeout: 90_000 });
  await page.getByText('alınmadı').waitFor({ state: 'detached' });
}, 180_000);

test('whoever answers what somebody else has answered is told so and keeps what was typed, above the bar of places', async () => {
  const { world } = desk;
  const opened = await world.stranger('POST', '/v1/organisations/smartmarket/requests', {
    kind: 'question',
    language: 'az',
    email: 'iki.emekdas@example.com',
    text: 'Məlumatım harada saxlanılır?',
  });
  const { number } = (await opened.json()) as { number: string };
  const small = await desk.open(390);
  await desk.arrive(small, await world.makeAccount({ smartmarket: 'officer' }));
  await small.goto(desk.at(`/smartmarket/requests/${number}`));
  await small.getByRole('button', { name: 'Cavab yaz' }).click();
  await small.getByLabel('Cavabın mətni').fill('Bakıdakı serverdə.');
  const other = await world.staff({ smartmarket: 'officer' });
  const reply = `/v1/organisations/smartmarket/requests/${number}/reply`;
  expect((await other('POST', reply, { text: 'Bakıda.' }, { origin: world.served.url })).status).toBe(204);
  await small.getByRole('button', { name: 'Cavabı göndər' }).click();
  const told = small.getByRole('alert').filter({ hasText: 'Müraciət artıq bağlanıb' });
  await told.getByText('Göndərdiyiniz şəxsə getmədi').waitFor();
  const bar = small.getByRole('navigation', { name: 'Bölmələr' });
  const foot = async () => {
    const box = await told.boundingBox();
    return box ? box.y + box.height : Infinity;
  };
  const top = (await bar.boundingBox())!.y;
  await expect.poll(foot).toBeLessThanOrEqual(top);
  // The words are kept, with what the request has become, and cannot go twice.
  const drawer = small.getByRole('dialog', { name: /^Cavab/ });
  await drawer.getByText(/^İndi: cavab verilib, /).waitFor();
  expect(await drawer.getByLabel('Cavabın mətni').inputValue()).toBe('Bakıdakı serverdə.');
  expect(await drawer.getByRole('button', { name: 'Cavabı göndər' }).count()).toBe(0);
  await expect.poll(() => findings(small)).toEqual([]);
  await drawer.getByRole('button', { name: 'Bağla' }).last().click();
  await drawer.waitFor({ state: 'detached' });
  expect(await small.getByRole('button', { name: 'Cavab yaz' }).count()).toBe(0);
  await small.context().close();
});

test('a reason being typed outlives a colleague’s decision of the same kind', async () => {
  const number = await asked('erasure', known.sevinc);
  await page.goto(desk.at(`/smartmarket/requests/${number}`));
  await page.getByRole('button', { name: 'Təsdiqlə və icra et' }).waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'İmtina et' }).click();
  const drawer = page.getByRole('dialog', { name: /İmtina/ });
  await drawer.getByRole('combobox', { name: 'Əsas' }).click();
  await page.getByRole('option').first().click();
  await drawer.getByRole('textbox', { name: /^Səbəb/ }).fill('Vergi qanunu saxlamağı tələb edir.');
  const other = await desk.world.staff({ smartmarket: 'officer' });
  const refused = await other(
    'POST',
    `/v1/organisations/smartmarket/requests/${number}/refusal`,
    { ground: 'legal-duty', reason: 'Qanun tələb edir.' },
    { origin: desk.world.served.url },
  );
  expect(refused.status).toBe(204);
  await drawer.getByRole('button', { name: 'İmtinanı göndər' }).click();
  await drawer.getByText(/^İndi: imtina edilib, /).waitFor();
  expect(await drawer.getByRole('textbox', { name: /^Səbəb/ }).inputValue()).toBe(
    'Vergi qanunu saxlamağı tələb edir.',
  );
  expect(await drawer.getByRole('button', { name: 'İmtinanı göndər' }).count()).toBe(0);
});
