import { createHmac, randomBytes } from 'node:crypto';
import { depersonalise, type PlainVisit, type RawVisit } from '@amanat/domain/visits/depersonalise.ts';
import { keyPeriod } from '@amanat/domain/visits/period.ts';
import { checkSettings, unusable } from './settings.ts';

export interface DepersonaliserOptions {
  /** How long one key serves, in whole days of Baku; `P1D` unless told. */
  readonly rotates?: string;
  /** Milliseconds since 1970; the machine's clock unless told. */
  readonly now?: () => number;
}

/**
 * The depersonaliser of the server's own statistics, for what an application passes on itself (ALQ-4.3). Its key is
 * made here, of random bytes, and lies in the memory of this process alone: the keys of the server never leave it. The
 * key is overwritten when its period ends, and gone with the process; a visitor then counts as a new one.
 * @throws AmanatError AMANAT-SDK-005 for settings that cannot be used.
 */
export function createDepersonaliser(options: DepersonaliserOptions = {}) {
  checkSettings(options, { now: 'function?' });
  const { rotates, now = () => Date.now() } = options;
  if (rotates !== undefined && !/^P[1-9]\d{0,3}D$/.test(rotates))
    throw unusable('rotates', 'Give `rotates` in whole days, as P1D.');
  const key = randomBytes(32);
  let until = '';
  return (visit: RawVisit): PlainVisit | undefined => {
    const period = keyPeriod(new Date(now()).toISOString(), rotates);
    if (period.until !== until) {
      // Over the former one: nothing of it is left to link two periods by.
      randomBytes(key.length).copy(key);
      until = period.until;
    }
    return depersonalise(visit, (text) => createHmac('sha256', key).update(text).digest('base64url'));
  };
}
