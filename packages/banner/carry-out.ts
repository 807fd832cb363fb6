import { activate } from './activate.ts';
import { advertise } from './advertise.ts';
import { begin } from './ask.ts';
import { part } from './part.ts';
import { purge } from './purge.ts';
import { state } from './state.ts';

/** Makes what is allowed effective on this page: deletes what is not, starts what is. */
export function carryOut(): void {
  purge();
  carryOn();
  void advertise();
  // One choice for several sites, a notice of a change: what this site declares, and others never load.
  for (const name in state.config?.parts) part(name).catch(askLate);
}

/** What came along from another site cannot be taken: the question no longer waits for it once it is given up. */
const askLate = () => 'amanatTicket' in globalThis && setTimeout(begin, 7000, state.config);

let hasFrames: unknown;
/** Starts what is allowed, and says what waits: frames cost something only where there are any. */
export function carryOn(): void {
  activate();
  hasFrames ||= document.querySelector('iframe:not([src])');
  // They stay empty while the server is away; the next change of the page asks again.
  if (hasFrames)
    part<() => Promise<void>>('frames')
      .then((draw) => draw())
      .catch(() => undefined);
}
