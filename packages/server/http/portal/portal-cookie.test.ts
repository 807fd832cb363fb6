import { readdirSync } from 'node:fs';
import { keptByPortal } from '@amanat/domain/consent/portal-keeps.ts';
import { capital } from '@amanat/domain/statements/phrase.ts';
import { lifetimeWords } from '@amanat/domain/statements/kinds/cookies/lifetime-words.ts';
import { inLanguage, languages } from '@amanat/portal/page.ts';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type Program, startProgram, wordsOf } from '../../promises/testing/program.ts';
import { openWindow } from './testing/portal-site.ts';
import { browserOfFile } from '../../../../e2e/browser-of-file.ts';

const browser = browserOfFile();

const organisations = readdirSync('organisations');
let program: Program;
beforeAll(async () => {
  program = await startProgram();
});
afterAll(() => program.close());

/** The row of a cookie in the published list: cells after its name. */
async function listed(path: string, name: string): Promise<readonly string[] | undefined> {
  const { status, body } = await program.page(path);
  expect(status).toBe(200);
  const rows = [...body.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => wordsOf(cell).trim()),
  );
  return rows.find(([first]) => first === name)?.slice(1);
}

test.each(organisations)(
  'LAL-C6 LAL-C8.1: the cookie that a visit to the portal of %s sets is the one its cookie policy lists',
  async (org) => {
    const context = await (await browser()).newContext({ javaScriptEnabled: false });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    // Looking sets nothing.
    for (const path of ['privacy', 'cookies', 'versions', 'requests', 'requests/status', 'preferences'])
      expect((await page.goto(`${program.url}/${org}/${path}`))?.status()).toBe(200);
    expect(await context.cookies()).toEqual([]);

    await page.goto(`${program.url}/${org}/requests`);
    await page.locator('input[name=kind]').first().check();
    await page.locator('main form button').click();
    const [set, ...others] = await context.cookies();
    expect(others).toEqual([]);
    expect({ ...set, value: '' }).toMatchObject({
      name: keptByPortal.names[0],
      domain: new URL(program.url).hostname,
      path: `/${org}/requests`,
      // Goes when the browser is closed.
      expires: -1,
      httpOnly: true,
      sameSite: 'Strict',
    });
    const life = set?.expires === -1 ? 'session' : `PT${Math.round(set!.expires)}S`;
    const { manifest } = program.core.policies.inForce(org)!;
    for (const language of languages) {
      const row = await listed(inLanguage(`/${org}/cookies`, language), set!.name);
      expect(row).toEqual([
        'Cookie',
        manifest.organisation.name,
        manifest.cookieCategories!['necessary']!.name[language],
        capital(keptByPortal.purpose[language], language),
        capital(lifetimeWords(life)[language], language),
      ]);
    }
  },
);

test('what the cookie holds is not readable after the hour that the policy tells', async () => {
  const answer = await fetch(`${program.url}/smartmarket/requests`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: program.url },
    body: new URLSearchParams({ kind: 'question' }),
  });
  const [pair = ''] = (answer.headers.get('set-cookie') ?? '').split(';');
  const details = () =>
    fetch(`${program.url}/smartmarket/requests/details`, { redirect: 'manual', headers: { cookie: pair } });
  program.clock.advance(3_599_000);
  expect((await details()).status).toBe(200);
  program.clock.advance(2_000);
  expect((await details()).headers.get('location')).toBe('/smartmarket/requests');
});

test.each([390, 1440])('the list with it reads well, at %i px', async (width) => {
  const { page, lookAt } = await openWindow(await browser(), { viewport: { width, height: 900 } });
  await page.goto(`${program.url}/icta/cookies`);
  await lookAt('cookie-list');
});
