import { platformErrors } from '@amanat/contract/errors/platform.ts';
import { problems } from '../platform/problem.ts';
import type { App } from './app.ts';

const fail = problems(platformErrors);

export interface AddressLimit {
  /** What one address may send for good, a second; many people share one behind a telephone network. */
  readonly perSecond: number;
  /** How many may come at once. */
  readonly burst: number;
}
export const standardLimit: AddressLimit = { perSecond: 100, burst: 500 };
/** So many addresses are remembered at most, twice: nobody fills the memory by changing theirs. */
const most = 100_000;

/** The network of an address: a whole /64 of IPv6 is one subscriber. By its spelling, which costs less than its bits. */
export function networkOf(address: string): string {
  let end = address.indexOf(':');
  if (end < 0 || address.startsWith('::ffff:')) return address;
  for (let groups = 1; groups < 4 && address[end + 1] !== ':'; groups += 1)
    end = address.indexOf(':', end + 1);
  return address.slice(0, end + 1);
}

/**
 * Whether an address may send once more (the generic cell rate algorithm: one number an address). Answers 0, or the
 * milliseconds after which it may. Old numbers go by whole generations: nothing is searched or swept.
 */
export function addressLimiter({ perSecond, burst }: AddressLimit): (address: string, now: number) => number {
  const step = 1000 / perSecond;
  const slack = step * (burst - 1);
  let young = new Map<string, number>();
  let old = new Map<string, number>();
  let turned = 0;
  return (address, now) => {
    if (now - turned > slack + step || young.size >= most) {
      old = young;
      young = new Map();
      turned = now;
    }
    const network = networkOf(address);
    const due = Math.max(young.get(network) ?? old.get(network) ?? 0, now);
    if (due - now > slack) return due - now - slack;
    young.set(network, due + step);
    return 0;
  };
}

/**
 * Keeps one address from taking the place of all others: what anybody may send is limited by address, before the body
 * is read. Reading is not limited, and signed-in people and keys are known. Behind a proxy the address is the one it
 * tells (`AMANAT_TRUST_PROXY`).
 */
export function limitAddresses(app: App, limit: AddressLimit, elapsed = () => performance.now()): void {
  const wait = addressLimiter(limit);
  app.addHook('onRequest', (request, reply, done) => {
    if (request.method !== 'POST' || request.routeOptions.config.access !== 'public') return done();
    const ms = wait(request.ip, elapsed());
    if (ms === 0) return done();
    reply.header('retry-after', Math.ceil(ms / 1000));
    // Read by nobody: the connection does not wait for what the body still has.
    done(fail('AMANAT-HTTP-429'));
  });
}

/** The limit an operator set: `AMANAT_REQUESTS_PER_SECOND`, a number; the standard one when absent. */
export function limitFrom(setting: string | undefined): AddressLimit {
  if (setting === undefined) return standardLimit;
  const perSecond = Number(setting);
  if (!(perSecond > 0)) throw new Error('AMANAT_REQUESTS_PER_SECOND is not a positive number.');
  return { perSecond, burst: Math.ceil(perSecond * 5) };
}
