import type { Transport } from '@amanat/domain/scan/observation.ts';
import type { Browser } from 'playwright-core';
import { CannotRun } from '../../cannot-run.ts';
import { open } from './visit.ts';

/** Where the address leads in the end, and how it travels there. */
export async function arrive(
  browser: Browser,
  given: URL,
): Promise<{ readonly site: URL; readonly transport: Omit<Transport, 'mixed'> }> {
  const context = await browser.newContext({ acceptDownloads: false });
  try {
    const page = await context.newPage();
    const response = await open(page, given.href, 0);
    const status = response?.status() ?? 0;
    if (status >= 400)
      throw new CannotRun(
        'AMANAT-CLI-023',
        `${given.href} answers with status ${status}.`,
        status === 401 || status === 403
          ? 'The site lets nobody in without signing in. Scan an address that every visitor may open.'
          : 'Check the address.',
      );
    const site = new URL(page.url());
    site.hash = '';
    const details = await response?.securityDetails();
    return {
      site,
      transport: {
        https: site.protocol === 'https:',
        ...(details?.protocol ? { protocol: details.protocol } : {}),
        ...(details?.validTo ? { certificateEnds: new Date(details.validTo * 1000).toISOString() } : {}),
      },
    };
  } finally {
    await context.close();
  }
}
