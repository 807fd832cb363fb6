import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { appendSubjectEvents } from '@amanat/server/consent/events.ts';
import { systemClock } from '@amanat/server/platform/clock.ts';
import { inTransaction } from '@amanat/server/platform/db.ts';
import { loadMasterKey } from '@amanat/server/platform/keys-master.ts';
import { createKeys } from '@amanat/server/platform/keys-store.ts';
import { afterAll, expect, test, vi } from 'vitest';
import { known } from '../../demo/databases/people.ts';
import { atTheDesk, desk, page } from './testing/at-the-desk.ts';
import { findings } from '../../e2e/axe-findings.ts';

// The receiver below stands on this machine; an operator would open a network of the house the same way.
vi.stubEnv('AMANAT_OUTBOUND_ALLOW', '127.0.0.1/32');
afterAll(() => void vi.unstubAllEnvs());
atTheDesk();

/** A recipient's server that answers with a status of our choosing, and remembers whom it was told of. */
async function recipient() {
  const told: string[] = [];
  const state = { status: 410 };
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      if (state.status === 200)
        told.push((JSON.parse(body) as { data: { pseudonym: string } }).data.pseudonym);
      response.writeHead(state.status).end();
    });
  });
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { told, state, url: `http://127.0.0.1:${port}/hook`, close: () => server.close() };
}
/** Data of people is restricted, as a request of theirs would have it; gives their pseudonyms. */
async function restrict(...emails: readonly string[]): Promise<readonly string[]> {
  const { db, directory } = desk.world;
  const keys = createKeys({ db, clock: systemClock, masterKey: loadMasterKey({ env: {}, dir: directory }) });
  await keys.ensureOrganisation('smartmarket');
  const people = emails.map((email) => keys.pseudonym('smartmarket', 'email', email));
  for (const person of people)
    await inTransaction(db, (tx) =>
      appendSubjectEvents(tx, 'smartmarket', person, [
        { kind: 'restriction', at: systemClock.now().toISOString(), standing: true, reason: 'M-2026-0001' },
      ]),
    );
  return people;
}
const card = (name: string) => page.getByRole('region', { name, exact: true });

test('FOC-11: a hold is placed and lifted with a reason on its page, and the person is told by pseudonym alone', async () => {
  await page.goto(desk.at('/smartmarket/holds'));
  await page.getByText('Qüvvədə olan saxlama yoxdur').waitFor();
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Saxlama qoy' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('button', { name: 'Saxlamanı qoy' }).click();
  await drawer.getByText('Bu gündən sonrakı bir gün seçin').waitFor();
  expect(await findings(page)).toEqual([]);
  await drawer.getByRole('textbox', { name: 'E-poçt ünvanı' }).fill('nigar.veliyeva@example.az');
  await drawer.getByLabel('İşin nömrəsi').fill('2-7/2026');
  // The browser may write 12/31/2099: the page says it in words, to whoever hears it too.
  const words = drawer.getByRole('status').filter({ hasText: /gün|il/i });
  expect(await words.textContent()).toBe('Gün seçilməyib');
  const before = await words.boundingBox();
  await drawer.getByLabel('Son gün').fill('2099-12-31');
  expect(await words.textContent()).toBe('31 dekabr 2099-cu\u00a0il, cümə axşamı');
  expect((await words.boundingBox())?.height).toBe(before?.height);
  expect(await findings(page)).toEqual([]);
  await drawer.getByRole('button', { name: 'Saxlamanı qoy' }).click();
  const row = page.getByRole('row', { name: /2-7\/2026/ });
  await row.getByText('Qüvvədədir').waitFor();
  await drawer.waitFor({ state: 'detached' });
  expect(await page.content()).not.toContain('nigar.veliyeva');
  await page.getByRole('button', { name: '2-7/2026 işi üzrə saxlamanı götür' }).click();
  await drawer.getByRole('button', { name: 'Saxlamanı götür' }).click();
  await drawer.getByText('Səbəbi seçin').waitFor();
  await drawer.getByRole('combobox', { name: 'Səbəb' }).click();
  await page.getByRole('option', { name: 'İş bağlanıb' }).click();
  await drawer.getByRole('button', { name: 'Saxlamanı götür' }).click();
  await row.waitFor({ state: 'detached' });
  await page.getByText('Bitmiş', { exact: true }).click();
  await row.getByText('İş bağlanıb').waitFor();
  expect(page.url()).toContain('which=over');
  expect(await findings(page)).toEqual([]);
  await page.goto(desk.at('/smartmarket/journal?kind=hold.lifted'));
  await page.getByRole('cell', { name: 'Hüquqi saxlama götürüldü' }).first().waitFor();
});

test('SMA-06: recipients that were not reached are seen with the reason and sent to again, tasks are told by people', async () => {
  const shop = await recipient();
  await page.goto(desk.at('/smartmarket/propagation'));
  await page.getByText('Çatmayan bildiriş yoxdur.').waitFor();
  await page.getByRole('button', { name: 'Ünvan təyin et: Çatdırılma xidməti təminatçıları' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByLabel('HTTPS ünvanı').fill('http://10.0.0.1/hook');
  await drawer.getByRole('button', { name: 'Yadda saxla' }).click();
  await drawer.getByText('Bu ünvana heç nə göndərmək olmaz').waitFor();
  await drawer.getByLabel('HTTPS ünvanı').fill(shop.url);
  await drawer.getByRole('button', { name: 'Yadda saxla' }).click();
  await drawer.getByText(/^whsec_/).waitFor();
  expect(await findings(page)).toEqual([]);
  await drawer.getByRole('button', { name: 'Hazırdır' }).click();
  // A new key: the former one signs on for a day, or not at all.
  const change = page.getByRole('button', { name: 'Dəyiş: Çatdırılma xidməti təminatçıları' });
  await change.click();
  expect(await drawer.getByLabel('HTTPS ünvanı').inputValue()).toBe(shop.url);
  expect(await findings(page)).toEqual([]);
  await drawer.getByRole('button', { name: 'Yadda saxla' }).click();
  await drawer.getByText(/^Bildirişlər .+-dək əvvəlki açarla da imzalanır\.$/).waitFor();
  await drawer.getByRole('button', { name: 'Hazırdır' }).click();
  const both = page.getByText(/-dək əvvəlki açarla da imzalanır/);
  await both.waitFor();
  await change.click();
  await drawer.getByLabel('Dərhal dayansın').click();
  await drawer.getByRole('button', { name: 'Yadda saxla' }).click();
  await drawer.getByText(/^whsec_/).waitFor();
  await drawer.getByRole('button', { name: 'Hazırdır' }).click();
  await both.waitFor({ state: 'detached' });
  const people = await restrict('elxan@example.az', 'sevinc@example.az');
  await page.reload();
  const dead = card('Çatmayan bildirişlər');
  await expect
    .poll(async () => (await page.reload({ waitUntil: 'networkidle' }), dead.getByText('(410)').count()), {
      timeout: 30_000,
    })
    .toBe(2);
  expect(await findings(page)).toEqual([]);
  shop.state.status = 200;
  await dead.getByRole('button', { name: /hamısını yenidən göndər \(2\)/ }).click();
  await page.getByRole('dialog').getByText('2 bildirişi yenidən alacaq').waitFor();
  await page.getByRole('button', { name: 'Bəli, göndər' }).click();
  await expect.poll(() => shop.told.toSorted()).toEqual(people.toSorted());
  await page.reload();
  await page.getByText('Çatmayan bildiriş yoxdur.').waitFor();
  const told = page.getByRole('button', { name: 'Dedim: Ödəniş prosessorları' });
  await expect.poll(() => told.count()).toBe(2);
  await told.first().click();
  await expect.poll(() => told.count()).toBe(1);
  shop.close();
});

test('ALQ-6.2 SMA-06: whom a task is about is named from where it is known, each look in the journal; of nobody it is said what to tell', async () => {
  const open = page.getByRole('button', { name: 'Kim və nə: Ödəniş prosessorları' });
  const drawer = page.getByRole('dialog');
  const message = drawer.locator('blockquote');
  await open.first().click();
  await drawer.getByText('Şəxsin adı məlum deyil').waitFor();
  expect(await message.innerText()).toMatch(/Şəxsin bizdəki psevdonimi: [\w-]{32}\./);
  expect(await findings(page)).toEqual([]);
  await drawer.getByRole('button', { name: 'Bağla' }).last().click();
  const before = await open.count();
  await restrict(known.rauf.email);
  await expect
    .poll(async () => (await page.reload({ waitUntil: 'networkidle' }), await open.count()))
    .toBe(before + 1);
  await open.first().click();
  await drawer.getByText('Ünvan hesabdan məlumdur: Mağazanın verilənlər bazası').waitFor();
  expect(await message.innerText()).toContain(`Şəxs: ${known.rauf.email}.`);
  expect(await message.innerText()).toMatch(/ildə bloklanıb/);
  expect(page.url()).not.toContain('rauf');
  await drawer.getByRole('button', { name: 'Dedim' }).click();
  await expect.poll(() => open.count()).toBe(before);
  await page.goto(desk.at('/smartmarket/journal?kind=recipient.person-viewed'));
  const looks = page.getByRole('row', { name: /Şəxsin kim olduğuna baxıldı/ });
  await looks.first().waitFor();
  expect(await looks.count()).toBe(1);
  await looks.getByText('Ödəniş prosessorları').waitFor();
});

test('registers are turned by arrow keys, said in words, and taken away as files', async () => {
  await page.goto(desk.at('/smartmarket/registers'));
  await page.getByRole('tab', { name: 'Vəzifələr' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('cell', { name: /Çatdırılma xidməti təminatçıları/ }).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(/show=processing/);
  await page
    .getByRole('cell', { name: /sifariş çatdırılandan sonra 1.il/ })
    .first()
    .waitFor();
  const files: readonly (readonly [string, string])[] = [
    ['CSV yüklə', 'smartmarket-processing.csv'],
    ['PDF yüklə', 'smartmarket-requests.pdf'],
  ];
  for (const [name, file] of files) {
    if (file.endsWith('.pdf')) await page.goto(desk.at('/smartmarket/registers?show=requests'));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(file);
  }
});

test('the declaration’s contradictions are told once each in the reader’s language, with law, mend, places and promises', async () => {
  await page.goto(desk.at('/icta/policy'));
  const list = card('Bəyannamə haqqında iradlar');
  const kept = list.getByRole('listitem').filter({ hasText: 'AMANAT-CHK-102' });
  await kept.getByText('4 yer').click();
  await expect.poll(() => kept.getByText('məqsəd «Əlaqə və dəstək»').isVisible()).toBe(true);
  const told = await kept.innerText();
  expect(told).toContain('998-IIIQ, maddə 8 (hüquqşünasınız təsdiqləsin)');
  expect(told).toContain('«Əlaqə və dəstək» məqsədinin məlumatının nə qədər saxlanıldığı yazılmayıb');
  expect(told).not.toContain('does not say');
  expect(await findings(page)).toEqual([]);
  await page.getByRole('radiogroup').getByText('en', { exact: true }).click();
  const english = card('Findings about the declaration');
  await expect
    .poll(() => english.innerText())
    .toContain('“Contact and support” does not say how long data is kept');
  await english.getByRole('link', { name: 'ICT-13' }).click();
  await expect.poll(() => page.url()).toContain('/icta/promises?id=ICT-13');
  await page.goto(desk.at('/smartmarket/policy'));
  await page.getByRole('radiogroup').getByText('az', { exact: true }).click();
});

test('SMA-10: a handler may tell and look, and is offered neither holds nor replays nor the register of requests', async () => {
  const handler = await desk.world.makeAccount({ smartmarket: 'handler' });
  const small = await desk.open(390);
  await desk.arrive(small, handler);
  await small.goto(desk.at('/smartmarket/propagation'));
  await small
    .getByRole('button', { name: /^Dedim: / })
    .first()
    .waitFor();
  expect(await small.getByRole('button', { name: /^Kim və nə: / }).count()).toBeGreaterThan(0);
  expect(await small.getByRole('button', { name: /yenidən göndər|Ünvan təyin et/ }).count()).toBe(0);
  await small.goto(desk.at('/smartmarket/holds?which=all'));
  await small.getByText('2-7/2026').waitFor();
  expect(await small.getByRole('button', { name: /Saxlama qoy|götür/ }).count()).toBe(0);
  await small.goto(desk.at('/smartmarket/registers?show=requests'));
  await small.getByText('Reyestri sahib, məsul şəxs və auditor yükləyə bilər.').waitFor();
  expect(await findings(small)).toEqual([]);
  await small.context().close();
});

test('staff without a confidentiality agreement are told why no hold can be placed', async () => {
  const unsigned = await desk.world.makeAccount({ smartmarket: 'owner' }, false);
  const other = await desk.open(1440);
  await desk.arrive(other, unsigned);
  await other.goto(desk.at('/smartmarket/holds'));
  await other.getByText(/Məxfilik öhdəliyiniz qeydə alınmayıb/).waitFor();
  expect(await other.getByRole('button', { name: 'Saxlama qoy' }).count()).toBe(0);
  await other.goto(desk.at('/smartmarket/propagation'));
  await other.getByText(/Məxfilik öhdəliyiniz qeydə alınmayıb/).waitFor();
  expect(await other.getByRole('button', { name: /^Kim və nə: / }).count()).toBe(0);
  await other.context().close();
});
