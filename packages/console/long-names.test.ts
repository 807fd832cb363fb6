import { expect, test } from 'vitest';
import { atTheDesk, desk } from './testing/at-the-desk.ts';
import { tooWide } from './testing/too-wide.ts';

atTheDesk({ signedIn: false });

/** Pages that tell purposes, recipients, data or stores by their names. */
const pages = [
  'today',
  'consents',
  'consents/written/new',
  'consents/written/form',
  'propagation',
  'retention',
  'policy',
  'promises',
  'registers',
  'registers?show=recipients',
  'registers?show=processing',
  'journal',
];
const word = 'Uzunadsızboşluqsuz'.repeat(11);
const isName = (value: object): value is { az: string; en: string; ru: string } =>
  'az' in value && typeof value.az === 'string';
/** An answer of the server in which every name of the declaration is one word of two hundred letters. */
function lengthened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lengthened);
  if (typeof value !== 'object' || value === null) return value;
  // Countries are not named by the declaration, and none has such a name.
  if ('countryNames' in value) return { ...lengthenedIn(value), countryNames: value.countryNames };
  return isName(value) ? { ...value, az: word, en: word, ru: word } : lengthenedIn(value);
}
function lengthenedIn(value: object): object {
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, lengthened(each)]));
}

test.each([390, 1440])('a name of one endless word widens nothing, %i points wide', async (width) => {
  const page = await desk.open(width);
  await desk.arrive(page, await desk.world.makeAccount({ smartmarket: 'owner' }));
  await page.route('**/v1/**', async (route) => {
    if (route.request().method() !== 'GET') return route.continue();
    const answer = await route.fetch();
    if (!answer.headers()['content-type']?.startsWith('application/json'))
      return route.fulfill({ response: answer });
    return route.fulfill({ response: answer, json: lengthened(await answer.json()) });
  });
  for (const path of pages) {
    await page.goto(desk.at(`/smartmarket/${path}`));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await tooWide(page), path).toBe(0);
    const tables = await page
      .getByRole('table')
      .evaluateAll((all) => all.map((one) => one.scrollWidth - (one.parentElement?.clientWidth ?? 0)));
    expect(Math.max(0, ...tables), path).toBe(0);
  }
  await page.context().close();
});

test('recipients without end are shown in parts on the page of delivery', async () => {
  const page = await desk.open(1440);
  await desk.arrive(page, await desk.world.makeAccount({ smartmarket: 'owner' }));
  await page.route('**/v1/**/propagation', async (route) => {
    const answer = await route.fetch();
    const view = (await answer.json()) as { recipients: readonly { id: string }[] };
    const [one] = view.recipients;
    const recipients = Array.from({ length: 120 }, (_, i) => ({ ...one, id: `r${i}` }));
    await route.fulfill({ response: answer, json: { ...view, recipients } });
  });
  await page.goto(desk.at('/smartmarket/propagation'));
  const table = page.getByRole('table', { name: 'Alıcılar' });
  await table.waitFor();
  expect(await table.getByRole('row').count()).toBe(51);
  await page.getByText('1–50, cəmi 120').waitFor();
  await page.context().close();
});
