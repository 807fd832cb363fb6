import type { ConsentAnswer, ConsentRequest } from '@amanat/contract/consent.ts';
import { readKept, writeChoice, writeKept } from './keep.ts';
import { state } from './state.ts';

let waiting: ConsentRequest[] = [];
let sending = false;
let pause = 2000;
/** Called when the server knows neither the version nor the wording: the choice must be asked anew. */
let refused: () => void;

/** Takes up what an earlier page could not send, and sends again when the connection is back. */
export function startRecording(onRefused: () => void): void {
  refused = onRefused;
  waiting = readKept<ConsentRequest[]>('queue') ?? [];
  addEventListener('online', () => void sendAll());
  if (waiting.length > 0) void sendAll();
}

/** Keeps the choice until the server has it. Never delays what the person sees. */
export function record(request: ConsentRequest): void {
  waiting.push(request);
  writeKept('queue', waiting);
  void sendAll();
}

async function sendAll(): Promise<void> {
  if (sending) return;
  sending = true;
  while (waiting[0] && (await sent(waiting[0]))) {
    waiting.shift();
    writeKept('queue', waiting);
    pause = 2000;
  }
  sending = false;
  if (waiting.length === 0) return;
  setTimeout(() => void sendAll(), pause);
  pause = Math.min(pause * 2, 300_000);
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
    if (response.ok) confirmed(request, (await response.json()) as ConsentAnswer);
    else if (response.status === 409) refused();
    else if (response.status === 429 || response.status >= 500) return false;
    else console.error('amanat', response.status, await response.text());
    return true;
  } catch {
    // No connection: kept and sent again.
    return false;
  }
}

function confirmed(request: ConsentRequest, answer: ConsentAnswer): void {
  const { choice } = state;
  if (!choice || waiting.length > 1) return;
  const lapses = { ...choice, e: Date.parse(answer.expires) };
  writeChoice(choice.i === request.visitor ? { ...lapses, r: state.server + answer.receipt } : lapses);
}
