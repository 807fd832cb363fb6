import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { bakuDateOf } from '@amanat/domain/time/baku.ts';
import { addDays } from '@amanat/domain/time/local-date.ts';
import { withNewcomer } from '@amanat/server/notices/testing/changed-policy.ts';
import { systemClock } from '@amanat/server/platform/clock.ts';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { atTheDesk, desk, page } from './testing/at-the-desk.ts';
import { findings } from '../../e2e/axe-findings.ts';
import { tooWide } from './testing/too-wide.ts';

atTheDesk();

test('SMA-21 LAL-8.2: from Bu gün to the letter, its three languages, the number of people, and «Göndər»; the page follows it to the end', async () => {
  const day = addDays(bakuDateOf(systemClock.now().toISOString()), 14);
  const publish = await desk.world.keyHolder('smartmarket', ['publish']);
  const answer = await publish('POST', '/v1/organisations/smartmarket/versions', {
    manifest: stringify(withNewcomer(manifestOf('smartmarket'), day)),
  });
  expect(answer.status).toBe(201);
  await page.goto(desk.at('/smartmarket/today'));
  // On a phone the three buttons stand below the words, not in place of them.
  const phone = await desk.open(390);
  await desk.arrive(phone, await desk.world.makeAccount({ smartmarket: 'owner' }));
  const line = phone.getByRole('listitem').filter({ hasText: '2 nömrəli redaksiya' });
  await line.getByRole('link', { name: 'Məktuba bax' }).waitFor();
  const [words, button] = [
    await line.getByText('2 nömrəli redaksiya').boundingBox(),
    await line.getByRole('link', { name: 'Nə dəyişib' }).boundingBox(),
  ];
  expect(words?.width).toBeGreaterThan(260);
  expect(button?.y).toBeGreaterThan((words?.y ?? Infinity) + (words?.height ?? 0));
  expect(await tooWide(phone)).toBe(0);
  await phone.context().close();
  await page.getByRole('link', { name: 'Məktuba bax' }).click();
  await page.getByRole('heading', { level: 1, name: '2 nömrəli redaksiya: insanlara xəbər' }).waitFor();
  const letter = page.getByRole('region', { name: 'Məktub', exact: true });
  await letter.getByText('Əlavə edilib: məlumat alıcısı «Çap evi»').waitFor();
  await letter.getByText('Русский', { exact: true }).click();
  await letter.getByText('получатель «Типография»').waitFor();
  const who = page.getByRole('region', { name: 'Kimə və nə vaxt' });
  await expect.poll(() => who.innerText()).toMatch(/Məktub alacaq\s+\d+/);
  const people = Number(/Məktub alacaq\s+(\d+)/.exec(await who.innerText())?.[1]);
  expect(people).toBeGreaterThan(100);
  expect(await findings(page)).toEqual([]);
  // The question says when they go; a time that cannot be read is no «at once».
  const when = who.getByLabel('Nə vaxt göndərilsin');
  const question = page.getByRole('dialog', { name: 'Məktub göndərilsin?' });
  await when.fill(`2${addDays(day, -3)}T09:40`);
  expect(await who.getByRole('button', { name: 'Göndər' }).isDisabled()).toBe(true);
  await when.fill(`${addDays(day, -3)}T09:40`);
  await who.getByRole('button', { name: 'Göndər' }).click();
  await question.getByText(/Göndərmə bu vaxt başlayacaq: .+, 09:40/).waitFor();
  await page.keyboard.press('Escape');
  await question.waitFor({ state: 'hidden' });
  await when.fill('');
  await who.getByRole('button', { name: 'Göndər' }).click();
  await question.getByText(`${people} nəfərə`).waitFor();
  await question.getByText('Göndərmə elə indi başlayır').waitFor();
  await question.getByRole('button', { name: 'Göndər' }).click();
  const progress = page.getByRole('region', { name: /Gediş/ });
  await progress.getByText(/Göndərilib/).waitFor();
  await progress.getByRole('button', { name: 'Dayandır' }).click();
  await progress.getByText('dayandırılıb').waitFor();
  // A person reads first; at once in the same place, it would be the second half of a double click.
  await page.waitForTimeout(600);
  await progress.getByRole('button', { name: 'Davam et' }).click();
  await progress.getByRole('button', { name: 'Dayandır' }).waitFor();
  expect(await findings(page)).toEqual([]);
});

test('LAL-8.2: where the declaration names no store of accounts, the page says what is missing and how it is mended, in three languages', async () => {
  const day = addDays(bakuDateOf(systemClock.now().toISOString()), 14);
  const publish = await desk.world.keyHolder('lalafo', ['publish']);
  const answer = await publish('POST', '/v1/organisations/lalafo/versions', {
    manifest: stringify(withNewcomer(manifestOf('lalafo'), day)),
  });
  expect(answer.status, await answer.text()).toBe(201);
  await page.goto(desk.at('/lalafo/policy/2/notice'));
  const who = page.getByRole('region', { name: 'Kimə və nə vaxt' });
  await who.getByText('Bəyannamədə heç bir məlumat bazası göstərilməyib').waitFor();
  await who.getByText('Bəyannamənin «stores» bölməsində').waitFor();
  expect(await who.getByRole('button', { name: 'Göndər' }).count()).toBe(0);
  expect(await findings(page)).toEqual([]);
  expect(await who.getByRole('link', { name: 'Bu gün' }).getAttribute('href')).toContain('/lalafo/today');
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await tooWide(page)).toBe(0);
  expect(await findings(page)).toEqual([]);
});
