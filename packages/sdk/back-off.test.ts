import { expect, test, vi } from 'vitest';
import { createAudit } from './audit.ts';
import { backOff } from './back-off.ts';
import { AmanatError } from './error.ts';

const refused = new AmanatError({
  type: 'urn:amanat:error:AMANAT-KEY-002',
  title: 'This key does not open this',
  status: 403,
  code: 'AMANAT-KEY-002',
  detail: '',
  fix: '',
});

/** Tries within ten minutes of a clock that is set. */
async function triesFor(cause: unknown): Promise<number> {
  vi.useFakeTimers();
  try {
    const stop = new AbortController();
    const pauses = backOff(stop.signal);
    let tries = 0;
    const forever = async () => {
      while (!stop.signal.aborted) {
        tries += 1;
        await pauses.rest(cause);
      }
    };
    void forever();
    await vi.advanceTimersByTimeAsync(600_000);
    stop.abort();
    return tries;
  } finally {
    vi.useRealTimers();
  }
}

test('a key that is refused is tried again about once a minute, an absent server every two seconds', async () => {
  expect(await triesFor(refused)).toBeLessThan(40);
  expect(await triesFor(new Error('away'))).toBeGreaterThan(250);
});
test('so are the denials of an application whose key is refused', async () => {
  vi.useFakeTimers();
  try {
    let tries = 0;
    const send = () => {
      tries += 1;
      return Promise.reject(refused);
    };
    const audit = createAudit(send, () => false);
    audit.note({ subject: 'p', purpose: 'marketing', reasons: ['gate.stale'] } as never);
    await vi.advanceTimersByTimeAsync(600_000);
    audit.stop();
    expect(tries).toBeLessThan(20);
    expect(audit.waiting).toBe(1);
  } finally {
    vi.useRealTimers();
  }
});
