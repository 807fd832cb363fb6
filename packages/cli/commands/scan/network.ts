import type { ThingKind } from '@amanat/domain/scan/observation.ts';
import { isSameSite } from '@amanat/domain/scan/same-site.ts';
import type { BrowserContext, Request, Response } from 'playwright-core';
import { isPixel } from './picture-size.ts';
import { plainAddress, type Recorder } from './recorder.ts';
import { cookieOfHeader } from './set-cookie.ts';

export interface Network {
  /** Addresses of pages' fetches that outlive the page: noted as beacons. */
  readonly keepalive: Set<string>;
  /** Addresses fetched in clear from an encrypted page. */
  readonly mixed: Set<string>;
  /** Resolves when everything that was answered is noted. */
  settled(): Promise<void>;
}
interface Asked {
  readonly phase: NonNullable<Recorder['phase']>;
  readonly request: Request;
}
const kindOf: Readonly<Record<string, ThingKind>> = { script: 'script', ping: 'beacon' };
/** Larger answers are pictures to look at. */
const pixelBytes = 2000;

/** Watches everything a browsing context loads, for the phase it is asked for in. */
export function watchNetwork(
  context: BrowserContext,
  recorder: Recorder,
  site: URL,
  now: () => number,
): Network {
  const waiting = new Set<Promise<void>>();
  const asked: Asked[] = [];
  const network: Network = {
    keepalive: new Set(),
    mixed: new Set(),
    settled: async () => {
      await Promise.all(waiting);
      for (const one of asked.splice(0)) noteRequest(one, recorder, site, await kind(one.request, network));
    },
  };
  const later = (work: Promise<void>): void => {
    waiting.add(work);
    void work.finally(() => waiting.delete(work));
  };
  context.on('request', (request) => {
    const { phase } = recorder;
    const url = URL.parse(request.url());
    if (phase === null || !url || !/^https?:$/.test(url.protocol)) return;
    if (site.protocol === 'https:' && url.protocol === 'http:') network.mixed.add(plainAddress(url.href));
    asked.push({ phase, request });
  });
  context.on('response', (response) => {
    const { phase } = recorder;
    if (phase !== null) later(noteCookies(response, phase, recorder, now));
  });
  return network;
}

async function kind(request: Request, { keepalive }: Network): Promise<ThingKind> {
  if (keepalive.has(request.url())) return 'beacon';
  const type = request.resourceType();
  if (type === 'document') return request.frame().parentFrame() === null ? 'request' : 'frame';
  if (type === 'image' && (await isPixelAnswer(request))) return 'beacon';
  return kindOf[type] ?? 'request';
}
async function isPixelAnswer(request: Request): Promise<boolean> {
  try {
    const response = await request.response();
    if (!response) return false;
    if (Number((await response.allHeaders())['content-length'] ?? 0) > pixelBytes) return false;
    return isPixel(response.status(), response.status() === 204 ? new Uint8Array() : await response.body());
  } catch {
    // The page went on before the answer came: what it was cannot be told any more, and it stays an image.
    return false;
  }
}

function noteRequest({ phase, request }: Asked, recorder: Recorder, site: URL, kind: ThingKind): void {
  const { host, pathname } = new URL(request.url());
  // What the site loads from itself is the site, unless it is code or reports to somebody.
  if (kind === 'request' && isSameSite(host, site.host)) return;
  const by = URL.parse(request.headers()['referer'] ?? '')?.href;
  recorder.note(phase, { kind, name: pathname, host, ...(by ? { by: `page ${plainAddress(by)}` } : {}) });
}

async function noteCookies(
  response: Response,
  phase: NonNullable<Recorder['phase']>,
  recorder: Recorder,
  now: () => number,
): Promise<void> {
  let lines: readonly string[] = [];
  try {
    const headers = await response.headersArray();
    lines = headers.filter(({ name }) => name.toLowerCase() === 'set-cookie').map(({ value }) => value);
  } catch {
    // The page went on and took the headers with it; the cookie itself is seen when the browser is asked.
    return;
  }
  for (const line of lines.flatMap((value) => value.split('\n'))) {
    const cookie = cookieOfHeader(line, now());
    if (cookie.isDeletion) continue;
    const { hostname } = new URL(response.url());
    recorder.note(phase, {
      kind: 'cookie',
      name: cookie.name,
      host: cookie.domain ?? hostname,
      lifetime: cookie.lifetime,
      by: `header ${plainAddress(response.url())}`,
    });
  }
}
