import { request as ask } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { CookieEntry, Manifest } from '@amanat/domain/manifest/manifest.ts';
import { launchBrowser } from '../../../e2e/browser.ts';
import { consentServer, versionsOf } from '../../server/consent/testing/consent-server.ts';
import { systemClock } from '../../server/platform/clock.ts';
import type { Database } from '../../server/platform/db.ts';
import { testDatabase } from '../../server/platform/testing/database.ts';
import type { Policies } from '../../server/policy/reads.ts';
import { builtBanner } from './built.ts';
import { ownCertificate } from './certificate.ts';
import { smartmarket } from './site.ts';
import { tagScripts } from './tags.ts';

/** A request that reached any host but Əmanət. */
export interface Asked {
  readonly host: string;
  readonly path: string;
  readonly method: string;
  readonly cookie: string | undefined;
}
export interface Web {
  readonly database: Database;
  readonly asked: Asked[];
  /** Where Əmanət itself listens, behind its name. */
  readonly amanatUrl: string;
  /** What the shop answers for a path, by host and path: `shop.example.az/`. */
  readonly pages: Map<string, { readonly body: string; readonly headers?: Readonly<Record<string, string>> }>;
  /** A fresh visitor, nowhere yet. */
  visitor(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** A fresh visitor on this page of the shop, which is made of the given parts. */
  visit(
    parts: { head?: string; body?: string; headers?: Readonly<Record<string, string>> },
    options?: BrowserContextOptions,
  ): Promise<Page>;
  stopAmanat(): Promise<void>;
  startAmanat(policies?: Policies): Promise<void>;
  close(): Promise<void>;
}

const say = (text: string) => ({ az: text, en: text, ru: text });
const entry = (
  names: string[],
  kind: CookieEntry['kind'],
  category: string,
  hosts: string[],
): CookieEntry => ({
  names,
  kind,
  category,
  hosts,
  provider: 'self',
  lifetime: 'P13M',
  serves: 'analysis',
  purpose: say('sınaq'),
});
export const sites = ['https://shop.example.az', 'https://m.shop.example.az', 'https://sister.example.com'];

export interface WebGiven {
  /** Google's hosts are left out: its scripts load at once and go by the signal alone (advanced consent mode). */
  readonly advanced?: boolean;
  /** Pages that were left are kept alive, as people's browsers do; a driver leaves that out unless told. */
  readonly keepsPages?: boolean;
  /** Changes of the banner's section. */
  readonly banner?: Partial<NonNullable<Manifest['banner']>>;
}
/** The shop's declaration with real third parties in it. */
export function declaration({ advanced = false, banner }: WebGiven = {}): Manifest {
  const shop = smartmarket();
  return {
    ...shop,
    cookies: {
      ...shop.cookies,
      google: entry(
        ['_ga', '_ga_*'],
        'cookie',
        'analytics',
        advanced ? [] : ['www.googletagmanager.com', '*.google-analytics.com'],
      ),
      metrica: entry(['_ym*'], 'cookie', 'analytics', ['mc.yandex.ru']),
      meta: entry(['_fbp'], 'cookie', 'marketing', ['connect.facebook.net', 'www.facebook.com']),
      films: {
        ...entry(['yt-player'], 'local-storage', 'marketing', ['www.youtube.com']),
        provider: 'YouTube',
      },
      push: entry(['/push-sw.js'], 'script', 'marketing', []),
      maps: entry(['NID'], 'cookie', 'functional', ['www.google.com/maps']),
    },
    banner: { ...shop.banner!, siteKeys: sites, ...banner },
  };
}

/** The banner's tag, with its configuration in it: synchronous, first in the page. */
export const tag =
  '<script src="https://privacy.example.az/v1/organisations/smartmarket/banner.js?lang=az"></script>';
/** The same in two steps: the configuration comes by itself. */
export const plainTag =
  '<script src="https://privacy.example.az/banner.js" data-organisation="smartmarket" defer></script>';

/** Əmanət, shops and third parties on loopback under their real names, and a real browser before them. */
export async function startWeb(given: WebGiven = {}): Promise<Web> {
  const bannerFile = await builtBanner();
  const database = await testDatabase();
  const first = versionsOf(declaration(given));
  const listen = async (policies: Policies, port: number) => {
    const masterKey = new Uint8Array(32).fill(7);
    const { app } = await consentServer({
      db: database.db,
      clock: systemClock,
      policies,
      masterKey,
      bannerFile,
    });
    await app.listen({ port, host: '127.0.0.1' });
    return app;
  };
  let amanat = await listen(first, 0);
  const { port } = amanat.server.address() as AddressInfo;
  const asked: Asked[] = [];
  const pages: Web['pages'] = new Map();
  // Names end their TLS here; Əmanət stands behind, as behind any reverse proxy.
  const others = createServer(ownCertificate(), (request, response) => {
    const { host = '', cookie } = request.headers;
    const { method = 'GET', url: path = '/', headers } = request;
    if (host === 'privacy.example.az') {
      const passed = ask({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      passed.on('error', () => response.destroy());
      return request.pipe(passed);
    }
    asked.push({ host, path, method, cookie });
    const key = host + path.replace(/\?.*/, '');
    const page = pages.get(key);
    const script = tagScripts[key];
    const type = script ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8';
    response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*', ...page?.headers });
    return response.end(page?.body ?? script ?? `<p>${host}`);
  });
  await new Promise<void>((resolve) => void others.listen(0, '127.0.0.1', resolve));
  const otherPort = (others.address() as AddressInfo).port;
  const silent = [
    '*.googleapis.com',
    'accounts.google.com',
    'clients2.google.com',
    'android.clients.google.com',
  ];
  const browser = await launchBrowser({
    more: [
      `--host-resolver-rules=${silent.map((name) => `MAP ${name} ~NOTFOUND`).join()},MAP * 127.0.0.1:${otherPort}`,
      '--ignore-certificate-errors',
    ],
    ...(given.keepsPages ? { without: ['--disable-back-forward-cache'], which: 'whole' } : {}),
  });
  const stop = async () => {
    const closed = amanat.close();
    amanat.server.closeAllConnections();
    await closed;
  };
  const visitor = (options: BrowserContextOptions = {}) =>
    browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  let pageNumber = 0;
  return {
    database,
    amanatUrl: `http://127.0.0.1:${port}`,
    asked,
    pages,
    visitor,
    visit: async ({ head = tag, body = '', headers = {} }, options) => {
      const path = `/page-${(pageNumber += 1)}`;
      pages.set(`shop.example.az${path}`, {
        headers,
        body: `<!doctype html><html lang="az"><head><meta charset="utf-8"><title>Mağaza</title><link rel="icon" href="data:,">${head}</head><body><h1>Mağaza</h1>${body}</body></html>`,
      });
      const context = await visitor(options);
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      asked.length = 0;
      await page.goto(`https://shop.example.az${path}`);
      return page;
    },
    stopAmanat: stop,
    startAmanat: async (policies = first) => {
      amanat = await listen(policies, port);
    },
    close: async () => {
      await browser.close();
      others.closeAllConnections();
      others.close();
      await stop();
    },
  };
}
