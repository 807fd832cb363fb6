import type { ConsentAnswer, ConsentRequest } from '@amanat/contract/consent.ts';
import { again } from './again.ts';
import { begin } from './ask.ts';
import { forgetChoice, readKept, writeChoice, writeKept } from './keep.ts';
import { withEnds } from './ends.ts';
import { load } from './load.ts';
import { readChoice } from './read-choice.ts';
import { state } from './state.ts';

/** What waits where storage is forbidden: it lives as long as the page. */
let unkept: readonly ConsentRequest[] = [];

/** What no page could send yet, in the order it was chosen; other pages of the site add to it and take from it. */
const waiting = () => (unkept.length > 0 ? unkept : (readKept<readonly ConsentRequest[]>('queue') ?? []));
function keepWaiting(requests: readonly ConsentRequest[]): void {
  unkept = writeKept('queue', requests.length > 0 ? requests : undefined) ? [] : requests;
}

/** Takes up what an earlier page could not send, and sends again when the connection is back. */
export function startRecording(): void {
  addEventListener('online', send);
  // Nothing waits where nobody has chosen; to look would hold the page up.
  if (state.choice) send();
}

/** Keeps the choice until the server has it. Never delays what the person sees. */
export function record(request: ConsentRequest): void {
  keepWaiting([...waiting(), request]);
  send();
}

/** One page of the site sends at a time, so that choices arrive in the order they were made. */
function send(): void {
  void again(() => (navigator as Partial<Navigator>).locks?.request('amanat', sendAll) ?? sendAll());
}
async function sendAll(): Promise<boolean> {
  for (let [next] = waiting(); next && (await sent(next)); [next] = waiting()) {
    const { key } = next;
    keepWaiting(waiting().filter((each) => each.key !== key));
  }
  return waiting().length === 0;
}

/** False when it must be sent again later. The key makes that harmless. */
async function sent(request: ConsentRequest): Promise<boolean> {
  try {
    const response = await fetch(`${state.server}/v1/consents`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
      credentials: 'omit',
      keepalive: true,
    });
    const { ok, status } = response;
    if (ok) confirmed(request, (await response.json()) as ConsentAnswer);
    else if (status === 409) {
      // The server knows neither the version nor the wording any more: the choice must be made anew.
      forgetChoice();
      void load({ cache: 'reload' }).then(begin);
    } else if (status === 429 || status >= 500) return false;
    else console.error('amanat', status, await response.text());
    return true;
  } catch {
    // No connection: kept and sent again.
    return false;
  }
}

function confirmed(request: ConsentRequest, answer: ConsentAnswer): void {
  // Another page of the site may have chosen anew meanwhile.
  const choice = readChoice() ?? state.choice;
  if (!choice || waiting().length > 1) return;
  const lapses = withEnds(choice, answer);
  const whole = { ...lapses, r: state.server + answer.receipt };
  writeChoice(choice.i === request.visitor ? whole : lapses);
  // The settings of this page show it after a refusal too; kept longer, the address would tell the browser apart.
  if (!choice.i) state.choice = whole;
}
