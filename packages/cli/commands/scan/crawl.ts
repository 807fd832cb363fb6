import type { BannerSeen, Observation, Phase } from '@amanat/domain/scan/observation.ts';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { CannotRun } from '../../cannot-run.ts';
import { arrive } from './arrive.ts';
import { findBanner, press, withdraw, type Withdrawn } from './banner.ts';
import { gpcSaid } from './gpc-said.ts';
import { noteKept } from './kept.ts';
import { watchNetwork, type Network } from './network.ts';
import { noteTold } from './note-told.ts';
import { bindingName, gpcSource, probeSource, type Told } from './probe.ts';
import { createRecorder, type Recorder } from './recorder.ts';
import { linkedPages, open, settle } from './visit.ts';

export interface CrawlOptions {
  readonly site: URL;
  readonly pages: number;
  /** Milliseconds each page is given for what starts late. */
  readonly wait: number;
  readonly now: () => number;
  readonly say: (text: string) => void;
  /** Whether to take pictures. */
  readonly pictures: boolean;
}
export interface Picture {
  readonly phase: Phase;
  readonly jpeg: Buffer;
}
export interface Crawled {
  readonly observation: Observation;
  readonly pictures: readonly Picture[];
}
/** A visitor with a browser of their own. */
interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly network: Network;
}
interface Crawl extends CrawlOptions {
  readonly browser: Browser;
  readonly recorder: Recorder;
  readonly taken: Picture[];
  readonly reached: Phase[];
  readonly mixed: Set<string>;
}
const patience = 4000;

async function newVisitor(crawl: Crawl, objects = false): Promise<Visitor> {
  const context = await crawl.browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'az-AZ',
    timezoneId: 'Asia/Baku',
    serviceWorkers: 'allow',
    acceptDownloads: false,
    ...(objects ? { extraHTTPHeaders: { 'sec-gpc': '1' } } : {}),
  });
  const network = watchNetwork(context, crawl.recorder, crawl.site, crawl.now);
  await context.exposeBinding(bindingName, (_source, told: Told) =>
    noteTold(told, crawl.recorder, network, crawl.now()),
  );
  await context.addInitScript(probeSource());
  if (objects) await context.addInitScript(gpcSource());
  return { context, network, page: await context.newPage() };
}

/** Opens a page of the round. One further page that does not open is told and passed over; without the first there is nothing. */
async function openNext(crawl: Crawl, page: Page, address: string, isFirst: boolean): Promise<boolean> {
  try {
    await open(page, address, crawl.wait);
    return true;
  } catch (error) {
    if (isFirst || !(error instanceof CannotRun)) throw error;
    crawl.say(`passed over: ${error.message}`);
    return false;
  }
}

/** Visits the pages in one phase and notes what is there in the end. */
async function watchPhase(
  crawl: Crawl,
  { context, page, network }: Visitor,
  phase: Phase,
  pages: readonly string[],
): Promise<void> {
  // What still runs goes with its page; from here on only what these pages do counts.
  await page.goto('about:blank');
  crawl.recorder.phase = phase;
  for (const address of pages) {
    crawl.say(`${phase}: ${address}`);
    if (!(await openNext(crawl, page, address, address === pages[0]))) continue;
    if (crawl.pictures && address === pages[0])
      crawl.taken.push({ phase, jpeg: await page.screenshot({ type: 'jpeg', quality: 60 }) });
    await noteKept(context, crawl.recorder, phase, crawl.now());
  }
  await network.settled();
  crawl.recorder.phase = null;
  for (const address of network.mixed) crawl.mixed.add(address);
  crawl.reached.push(phase);
}

/** The choice takes effect: the page may say so and load anew; that time belongs to no phase. */
async function takeEffect(crawl: Crawl, page: Page): Promise<void> {
  await settle(page, Math.max(crawl.wait, 500));
}

async function firstVisitor(crawl: Crawl) {
  const visitor = await newVisitor(crawl);
  try {
    const { page } = visitor;
    crawl.recorder.phase = 'before';
    crawl.say(`before: ${crawl.site.href}`);
    await open(page, crawl.site.href, crawl.wait);
    const banner = await findBanner(page, patience);
    crawl.say(banner.kind === 'none' ? 'no banner found' : `banner found (${banner.kind})`);
    const pages = await linkedPages(page, crawl.pages);
    await watchPhase(crawl, visitor, 'before', pages);
    if (banner.reject) await refuse(crawl, visitor, pages);
    return { banner, pages };
  } finally {
    crawl.recorder.phase = null;
    await visitor.context.close();
  }
}

async function refuse(crawl: Crawl, visitor: Visitor, pages: readonly string[]): Promise<void> {
  const { page } = visitor;
  await open(page, pages[0] ?? crawl.site.href, crawl.wait);
  await findBanner(page, patience);
  if (!(await press(page, 'reject'))) return;
  await takeEffect(crawl, page);
  await watchPhase(crawl, visitor, 'rejected', pages);
}

async function secondVisitor(crawl: Crawl, pages: readonly string[]): Promise<Withdrawn> {
  const none = { hasWay: false, done: false };
  const visitor = await newVisitor(crawl);
  try {
    const { page } = visitor;
    const [first = crawl.site.href] = pages;
    await open(page, first, crawl.wait);
    await findBanner(page, patience);
    crawl.recorder.phase = 'accepted';
    if (!(await press(page, 'accept'))) return none;
    await settle(page, crawl.wait);
    await watchPhase(crawl, visitor, 'accepted', pages);
    await open(page, first, crawl.wait);
    const back = await withdraw(page, patience);
    if (!back.done) return back;
    // The page says that it loads anew and does so; a running tag has that long to be gone.
    await takeEffect(crawl, page);
    await page.waitForTimeout(2000);
    await watchPhase(crawl, visitor, 'withdrawn', pages);
    return back;
  } finally {
    crawl.recorder.phase = null;
    await visitor.context.close();
  }
}

/** A visitor whose browser objects for them, and who presses nothing (Global Privacy Control, W3C). */
async function thirdVisitor(crawl: Crawl, pages: readonly string[]): Promise<void> {
  const visitor = await newVisitor(crawl, true);
  try {
    await watchPhase(crawl, visitor, 'gpc', pages);
  } finally {
    crawl.recorder.phase = null;
    await visitor.context.close();
  }
}

/**
 * Crawls a site in five phases with three visitors: one refuses, one agrees and takes it back, and the browser of the
 * third objects.
 */
export async function crawlSite(browser: Browser, options: CrawlOptions): Promise<Crawled> {
  const at = new Date(options.now()).toISOString();
  const { site, transport } = await arrive(browser, options.site);
  const said = await gpcSaid(browser, site);
  const recorder = createRecorder(site.host);
  const crawl: Crawl = { ...options, site, browser, recorder, taken: [], reached: [], mixed: new Set() };
  const first = await firstVisitor(crawl);
  const back = first.banner.accept ? await secondVisitor(crawl, first.pages) : { hasWay: false };
  await thirdVisitor(crawl, first.pages);
  const observation: Observation = {
    format: 'amanat-scan/1',
    site: site.origin,
    at,
    pages: first.pages.map((address) => address.slice(site.origin.length)),
    reached: crawl.reached,
    banner: { ...first.banner, withdraw: back.hasWay } satisfies BannerSeen,
    transport: { ...transport, mixed: [...crawl.mixed] },
    things: recorder.things(),
    ...(said ? { gpc: said } : {}),
  };
  return { observation, pictures: crawl.taken };
}
