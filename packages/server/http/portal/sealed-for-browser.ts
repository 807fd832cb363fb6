import { createHash, type KeyObject } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Clock } from '../../platform/clock.ts';
import { closeBox, openBox, secretKey } from '../../platform/keys-box.ts';
import type { Keys } from '../../platform/keys.ts';

export interface SealServices {
  readonly keys: Pick<Keys, 'pseudonym'>;
  readonly clock: Clock;
}
interface Sealed<T> {
  readonly until: number;
  readonly state: T;
}
/** The key hangs on the organisation's own, so every process opens what another one sealed. */
function keyOf({ keys }: SealServices, org: string): KeyObject {
  const secret = keys.pseudonym(org, 'portal-cookie', 'sealing key, version 1');
  return secretKey(createHash('sha256').update(secret).digest());
}

/**
 * Seals what a browser carries from one page to the next, for so many minutes: neither readable nor alterable on its way.
 * @param place what it is for; it opens nowhere else.
 */
export function sealFor(
  services: SealServices,
  org: string,
  place: string,
  state: unknown,
  minutes: number,
): string {
  const sealed: Sealed<unknown> = { until: services.clock.now().getTime() + minutes * 60_000, state };
  // Letters beyond Latin take two bytes each: without packing, Russian answers would fill a cookie at half the length.
  const plain = deflateRawSync(JSON.stringify(sealed));
  return closeBox(keyOf(services, org), plain, `${place}:${org}`).toString('base64url');
}

/** What was sealed for the place; undefined when it is altered, too old, or of another place or organisation. */
export function openSealed<T>(
  services: SealServices,
  org: string,
  place: string,
  value: string,
): T | undefined {
  let plain: string;
  try {
    plain = inflateRawSync(
      openBox(keyOf(services, org), Buffer.from(value, 'base64url'), `${place}:${org}`),
    ).toString();
  } catch {
    // Altered, or sealed for something else: as good as none.
    return undefined;
  }
  const { until, state } = JSON.parse(plain) as Sealed<T>;
  return until > services.clock.now().getTime() ? state : undefined;
}
