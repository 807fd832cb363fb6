import { existsSync } from 'node:fs';
import { leftOut } from '@amanat/cli/commands/scan/left-out.ts';
import { type Browser, chromium } from 'playwright-core';

const candidates = [
  process.env.AMANAT_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
];

/** Starts the system's Chromium, headless, without any traffic of its own. Fails when there is none: browser tests are never skipped. `more` are further switches, `without` those of the driver that are left out. */
export async function launchBrowser(
  more: readonly string[] = [],
  without: readonly string[] = [],
): Promise<Browser> {
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
