import { existsSync } from 'node:fs';
import { leftOut } from '@amanat/cli/commands/scan/left-out.ts';
import { type Browser, chromium } from 'playwright-core';

const whole = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
];
/**
 * Chromium without its windows, where Debian's package of it is: a page in it costs less than half the processor time. It has
 * no tabs, keeps no page alive that was left, and shows no PDF.
 */
const shell = '/usr/bin/chromium-headless-shell';

export interface BrowserWanted {
  /** Further switches. */
  readonly more?: readonly string[];
  /** Switches of the driver that are left out. */
  readonly without?: readonly string[];
  /** `whole`: with all that people's browsers have; `shell`, unless told: what shows pages does. */
  readonly which?: 'whole' | 'shell';
}

/**
 * Starts the system's Chromium (AMANAT_CHROMIUM where that is set), headless, without any traffic of its own. Fails when there
 * is none: browser tests are never skipped.
 */
export async function launchBrowser({
  more = [],
  without = [],
  which = 'shell',
}: BrowserWanted = {}): Promise<Browser> {
  const candidates = [process.env.AMANAT_CHROMIUM, ...(which === 'shell' ? [shell] : []), ...whole];
  const executablePath = candidates.find((path): path is string => path !== undefined && existsSync(path));
  if (!executablePath)
    throw new Error(
      'No Chromium on this machine. Install it (Debian: apt-get install chromium) or set AMANAT_CHROMIUM.',
    );
  return chromium.launch({
    executablePath,
    headless: true,
    ...(without.length > 0 ? { ignoreDefaultArgs: [...without] } : {}),
    args: [
      leftOut,
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--force-color-profile=srgb',
      ...more,
    ],
  });
}
