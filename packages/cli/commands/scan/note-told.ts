import type { Network } from './network.ts';
import type { Told } from './probe.ts';
import { plainAddress, type Recorder } from './recorder.ts';
import { askedCookie } from './set-cookie.ts';

/** Notes what the probe in a page told, for the phase that is being watched; `now` in milliseconds. */
export function noteTold(told: Told, recorder: Recorder, network: Network, now: number): void {
  const { phase } = recorder;
  const { what: kind, name, host } = told;
  if (kind === 'keepalive') network.keepalive.add(name);
  if (phase === null || kind === 'keepalive') return;
  const by = `script ${plainAddress(told.script)}`;
  if (kind !== 'cookie') return recorder.note(phase, { kind, name, host, by });
  const { domain, lifetime, isDeletion } = askedCookie(name, told.attributes, now);
  if (isDeletion) return;
  recorder.note(phase, { kind, name, host: domain ?? host.replace(/:\d+$/, ''), lifetime, by });
}
