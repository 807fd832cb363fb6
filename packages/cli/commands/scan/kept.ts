import type { Phase } from '@amanat/domain/scan/observation.ts';
import type { BrowserContext, Frame } from 'playwright-core';
import type { Recorder } from './recorder.ts';

interface FrameStorage {
  readonly host: string;
  readonly local: readonly string[];
  readonly session: readonly string[];
  readonly databases: readonly string[];
}

/** Names of what a frame's origin keeps. */
function readStorage(): Promise<FrameStorage> {
  const keys = (kind: 'localStorage' | 'sessionStorage'): string[] => {
    try {
      return Object.keys(globalThis[kind]);
    } catch {
      // Forbidden here (sandboxed frame), so nothing is in it.
      return [];
    }
  };
  const named = globalThis.indexedDB
    ? indexedDB.databases().then(
        (all) => all.flatMap(({ name }) => name ?? []),
        () => [],
      )
    : Promise.resolve([]);
  return named.then((databases) => ({
    host: location.host,
    local: keys('localStorage'),
    session: keys('sessionStorage'),
    databases,
  }));
}

async function storageOf(frame: Frame): Promise<FrameStorage | undefined> {
  if (!/^https?:/.test(frame.url())) return undefined;
  try {
    return await frame.evaluate(readStorage);
  } catch {
    // The frame went away meanwhile.
    return undefined;
  }
}

/** Notes every cookie of the browser and all storage of the open pages, as they are at this moment. */
export async function noteKept(
  context: BrowserContext,
  recorder: Recorder,
  phase: Phase,
  now: number,
): Promise<void> {
  for (const { name, domain, expires, secure, httpOnly, sameSite } of await context.cookies())
    recorder.note(phase, {
      kind: 'cookie',
      name,
      host: domain.replace(/^\./, ''),
      lifetime: expires < 0 ? null : Math.round(expires - now / 1000),
      flags: { secure, httpOnly, sameSite },
    });
  const frames = context.pages().flatMap((page) => page.frames());
  for (const frame of frames) {
    const found = await storageOf(frame);
    if (!found) continue;
    const { host } = found;
    for (const name of found.local) recorder.note(phase, { kind: 'local-storage', name, host });
    for (const name of found.session) recorder.note(phase, { kind: 'session-storage', name, host });
    for (const name of found.databases) recorder.note(phase, { kind: 'indexed-db', name, host });
  }
}
