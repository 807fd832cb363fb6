import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareScan } from '@amanat/domain/scan/compare.ts';
import type { Declared } from '@amanat/domain/scan/declared.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import { CannotRun } from '../../cannot-run.ts';
import { outerAddress, saysInner } from './address.ts';
import { openBrowser } from './browser.ts';
import { type Crawled, crawlSite } from './crawl.ts';
import { guardedProxy } from './guarded-proxy.ts';
import { htmlReport } from './html.ts';
import type { Report } from './scan-report.ts';

export interface ScanRun {
  readonly site: URL;
  readonly declared: Declared;
  readonly pages: number;
  readonly wait: number;
  /** File to write the HTML report to. */
  readonly html: string | undefined;
  /** Language of that report. */
  readonly language?: Language | undefined;
  /** Folder to write a picture of each phase into, `<phase>.jpg`. */
  readonly pictures?: string | undefined;
  readonly now: () => number;
  readonly say: (text: string) => void;
}

/** Crawls within the guard: a public site may lead the browser to public addresses only. */
async function crawlGuarded(run: ScanRun): Promise<Crawled> {
  const { site, pages, wait, now, say } = run;
  const options = {
    site,
    pages,
    wait,
    now,
    say,
    pictures: run.html !== undefined || run.pictures !== undefined,
  };
  const isInner = saysInner(site.hostname);
  if (!isInner && (await outerAddress(site.hostname)) === undefined)
    throw new CannotRun(
      'AMANAT-CLI-026',
      `${site.hostname} has no public address.`,
      'Check the name. A site inside is scanned by its numeric address or localhost.',
    );
  const proxy = isInner ? undefined : await guardedProxy();
  const browser = await openBrowser(proxy?.address).catch(async (error: unknown) => {
    await proxy?.close();
    throw error;
  });
  try {
    return await crawlSite(browser, options);
  } catch (error) {
    if (error instanceof CannotRun || !isOfBrowser(error)) throw error;
    const [first = ''] = String((error as Error).message).split('\n');
    throw new CannotRun(
      'AMANAT-CLI-028',
      `The browser lost the page: ${first}`,
      'Run it again; give pages longer with --wait.',
    );
  } finally {
    await browser.close();
    await proxy?.close();
    for (const host of proxy?.refused ?? []) say(`not opened, it has no public address: ${host}`);
  }
}

/** Errors the driver throws when a page or the browser goes away under it. */
function isOfBrowser(error: unknown): boolean {
  return /Target .*closed|context was destroyed|has been closed|Timeout \d+ms|crashed/.test(String(error));
}

/** Crawls a site, holds it against the declaration, and writes the HTML report where told. Throws `CannotRun`. */
export async function runScan(run: ScanRun): Promise<Report> {
  const { observation, pictures } = await crawlGuarded(run);
  const { organisation, version } = run.declared;
  const findings = compareScan(observation, run.declared);
  const report: Report = { ...observation, organisation, version, findings };
  if (run.html !== undefined) write(run.html, htmlReport(report, pictures, run.language ?? 'en'));
  for (const { phase, jpeg } of run.pictures === undefined ? [] : pictures)
    write(join(run.pictures ?? '', `${phase}.jpg`), jpeg);
  return report;
}

function write(path: string, content: string | Uint8Array): void {
  try {
    writeFileSync(path, content);
  } catch (error) {
    throw new CannotRun('AMANAT-CLI-027', `${path} cannot be written: ${String(error)}`, 'Check the path.');
  }
}
