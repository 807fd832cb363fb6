import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { CannotRun } from '../../cannot-run.ts';
import { leftOut } from './left-out.ts';

const candidates = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/usr/bin/chromium-headless-shell',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const quiet = [
  leftOut,
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--allow-browser-signin=false',
  // Its sign-in and updates are asked for where nobody listens: there is no switch that stops them.
  '--gaia-url=https://127.0.0.1:9',
  '--component-updater=url-source=https://127.0.0.1:9/',
];

/** The browser of this machine: AMANAT_CHROMIUM, else the first usual place. */
function executable(): string {
  const wanted = process.env['AMANAT_CHROMIUM'];
  const found = wanted !== undefined && wanted !== '' ? [wanted] : candidates;
  const path = found.find((candidate) => existsSync(candidate));
  if (path !== undefined) return path;
  throw new CannotRun(
    'AMANAT-CLI-021',
    wanted ? `There is no browser at ${wanted} (AMANAT_CHROMIUM).` : 'No Chromium is on this machine.',
    'Install it (Debian: apt-get install chromium) or name it in AMANAT_CHROMIUM.',
  );
}

/** Playwright is loaded only here: no other command needs it. */
async function playwright() {
  try {
    return await import('playwright-core');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new CannotRun(
      'AMANAT-CLI-020',
      'playwright-core is not installed.',
      'Run npm install in the checkout.',
    );
  }
}

/**
 * Starts the system's Chromium, headless, without traffic of its own. With `proxy` (an address) everything it loads goes
 * through there, this machine's own names included. Throws `CannotRun` when there is no browser or it does not start.
 */
export async function openBrowser(proxy: string | undefined): Promise<Browser> {
  const executablePath = executable();
  const { chromium } = await playwright();
  // Chromium refuses its sandbox to root; everybody else keeps it.
  const args = process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet;
  try {
    return await chromium.launch({
      executablePath,
      headless: true,
      args,
      ...(proxy === undefined ? {} : { proxy: { server: proxy, bypass: '<-loopback>' } }),
    });
  } catch (error) {
    const [first = ''] = String((error as Error).message).split('\n');
    throw new CannotRun(
      'AMANAT-CLI-021',
      `${executablePath} does not start: ${first}`,
      'Try it by hand, or name another in AMANAT_CHROMIUM.',
    );
  }
}
