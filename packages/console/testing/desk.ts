import { totpOf } from '@amanat/server/accounts/second-factor.ts';
import type { Page } from 'playwright-core';
import { type BrowserWanted, launchBrowser } from '../../../e2e/browser.ts';
import { type Credentials, firstAccountOf, startTestWorld, type TestWorld } from '../../../e2e/world.ts';
import { build } from '../../../scripts/build.ts';

/** The built console in a real browser, in front of a world of its own. */
export interface Desk {
  readonly world: TestWorld;
  /** A page at a desk, 1440 points wide. */
  readonly page: Page;
  readonly owner: Credentials;
  /** What the browser complained about on any page: errors, and styles or scripts the page's policy forbids. */
  readonly complaints: string[];
  at(path: string): string;
  /** A page in a browser context of its own. */
  open(width: number): Promise<Page>;
  /** Fills in and sends the form of signing in, as a person does. */
  enter(on: Page, who: Credentials, code?: string): Promise<void>;
  /** Signs in and waits until Bu gün stands there. */
  arrive(on: Page, who: Credentials, code?: string): Promise<void>;
  close(): Promise<void>;
}

export async function openDesk(wanted?: BrowserWanted): Promise<Desk> {
  await build();
  const [world, browser] = await Promise.all([startTestWorld(), launchBrowser(wanted)]);
  const complaints: string[] = [];
  const at = (path: string) => `${world.served.url}/console${path}`;
  const open = async (width: number) => {
    const context = await browser.newContext({ viewport: { width, height: width < 600 ? 844 : 900 } });
    const opened = await context.newPage();
    // A machine with much else to do takes its time over the first page.
    opened.setDefaultTimeout(90_000);
    opened.on('pageerror', (error) => complaints.push(error.message));
    opened.on('console', (message) => {
      // Refusals are asked for on purpose: the browser reports each of them.
      if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
        complaints.push(message.text());
    });
    return opened;
  };
  const enter: Desk['enter'] = async (on, who, code) => {
    await on.goto(at('/'));
    await on.getByLabel('E-poçt ünvanı').fill(who.email);
    await on.getByRole('textbox', { name: 'Şifrə' }).fill(who.password);
    await on.getByLabel('Kodun 1-ci rəqəmi').click();
    // Made when it is typed: it is good for half a minute, and a busy machine takes its time over the page.
    await on.keyboard.type(code ?? totpOf(who.totpSecret, who.email).generate());
    await on.getByRole('button', { name: 'Daxil ol' }).click();
  };
  return {
    world,
    page: await open(1440),
    owner: firstAccountOf(world),
    complaints,
    at,
    open,
    enter,
    arrive: async (on, who, code) => {
      await enter(on, who, code);
      await on.getByRole('heading', { level: 1, name: 'Bu gün' }).waitFor();
    },
    close: async () => {
      await browser.close();
      await world.close();
    },
  };
}
