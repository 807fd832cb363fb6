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
const kinds: Readonly<Record<string, ThingKind>> = { script: 'script', ping: 'beacon' };
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
  const pixels = new WeakSet<Request>();
  const network: Network = {
    keepalive: new Set(),
    mixed: new Set(),
    settled: async () => {
      await Promise.all(waiting);
      for (const one of asked.splice(0))
        noteRequest(one, recorder, site, kindOf(one.request, network, pixels));
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
  context.on('page', (page) => {
    page.on('websocket', (socket) => noteSocket(socket.url(), page.url(), recorder, site));
  });
  context.on('response', (response) => {
    const { phase } = recorder;
    if (phase === null) return;
    later(noteCookies(response, phase, recorder, now));
    // Asked at once: the page may go on, and the browser forgets what it answered.
    if (response.request().resourceType() === 'image')
      later(
        isPixelAnswer(response).then((isOne) => {
          if (isOne) pixels.add(response.request());
        }),
      );
  });
  return network;
}

function kindOf(request: Request, { keepalive }: Network, pixels: WeakSet<Request>): ThingKind {
  if (keepalive.has(request.url()) || pixels.has(request)) return 'beacon';
  const type = request.resourceType();
  if (type === 'document') return request.frame().parentFrame() === null ? 'request' : 'frame';
  return kinds[type] ?? 'request';
}
async function isPixelAnswer(response: Response): Promise<boolean> {
  try {
    if (response.status() === 204) return true;
    if (Number((await response.allHeaders())['content-length'] ?? 0) > pixelBytes) return false;
    return isPixel(response.status(), await response.body());
  } catch {
    // The page went on before the answer came: what it was cannot be told this time.
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

/** A socket is no request to the browser's own reckoning, and leads to somebody all the same. */
function noteSocket(address: string, from: string, recorder: Recorder, site: URL): void {
  const { phase } = recorder;
  const url = URL.parse(address);
  if (phase === null || !url || isSameSite(url.host, site.host)) return;
  recorder.note(phase, {
    kind: 'request',
    name: url.pathname,
    host: url.host,
    by: `page ${plainAddress(from)}`,
  });
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
