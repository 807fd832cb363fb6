import type {
  CarriedChoice,
  HandoverAnswer,
  HandoverTaken,
  StandingAnswer,
} from '@amanat/contract/handover.ts';
import { begin } from './ask.ts';
import { token, writeChoice } from './keep.ts';
import { hideFirstLayer, isAsking } from './layer.ts';
import { allowsAny, keptForm, standsInstead, takesOver } from './newer.ts';
import type { GivingScript } from './part.ts';
import { readChoice } from './read-choice.ts';
import { type Choice, gpcRefuses, state } from './state.ts';
import { takeTicket, withTicket } from './ticket.ts';

/** The choice with the instant at which the server was last asked what stands. */
type Asked = Choice & { readonly k?: number };

/** The server is asked at most once in so long, from all pages of the site together. */
const everyMs = 10_000;

function post(path: string, body: object, keepalive = false): Promise<Response> {
  return fetch(`${state.server}/v1/consents/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ organisation: state.config!.organisation, ...body }),
    credentials: 'omit',
    keepalive,
    ...(keepalive ? {} : { signal: AbortSignal.timeout(4000) }),
  });
}
const isSister = (origin: string) =>
  origin !== location.origin && Boolean(state.config?.together?.includes(origin));
const cameFrom = () => (document.referrer ? new URL(document.referrer).origin : '');
const kept = (choice: CarriedChoice, visitor: string) =>
  keptForm(choice, visitor, { now: Date.now(), server: state.server });

/** From now on this choice counts here; what it no longer allows is deleted and stopped as at a withdrawal. */
function adopt(choice: Choice): void {
  const before = state.allowed;
  writeChoice(choice);
  hideFirstLayer();
  begin(state.config);
  state.rest?.stopWhatRan(before);
}

/** A choice goes along on a link or form to a sister site, whichever way it is opened. */
function carry(event: Event): void {
  const { choice } = state;
  if (event.defaultPrevented || !choice || isAsking() || gpcRefuses()) return;
  if (event.type === 'auxclick' && (event as MouseEvent).button !== 1) return;
  const name = event.type === 'submit' ? 'action' : 'href';
  const element = event
    .composedPath()
    .find(
      (each): each is Element => each instanceof Element && each.matches(`a[href],area[href],form[action]`),
    );
  const address = element?.getAttribute(name);
  if (!element || !address || !URL.canParse(address, document.baseURI)) return;
  const url = new URL(address, document.baseURI);
  if (!isSister(url.origin)) return;
  const ticket = token();
  const what = choice.i ? { visitor: choice.i } : { refusal: { version: choice.v, made: choice.t ?? 0 } };
  // Sent while the page is left; the other site asks again when it was quicker. Lost, the visitor is asked there.
  void post('handovers', { ticket, to: url.origin, ...what }, true).catch(() => ticket);
  url.hash = withTicket(url.hash, ticket);
  element.setAttribute(name, url.href);
  setTimeout(() => element.setAttribute(name, address));
}

/** What waits under the ticket; undefined when there is nothing. What was sent on leaving may still be on its way. */
async function exchanged(ticket: string, from: string): Promise<HandoverAnswer | undefined> {
  const held = readChoice()?.i;
  const body: Omit<HandoverTaken, 'organisation'> = { ticket, from, ...(held ? { held } : {}) };
  for (const pause of [0, 250, 750]) {
    await new Promise((done) => setTimeout(done, pause));
    const answer = await post('handovers/exchange', body);
    if (answer.ok) return (await answer.json()) as HandoverAnswer;
    if (answer.status !== 404) return undefined;
  }
  return undefined;
}

function accept(answer: HandoverAnswer): void {
  const own = readChoice();
  if ('choice' in answer) {
    const next = takesOver(own, kept(answer.choice, answer.visitor));
    if (next) adopt(next);
    return;
  }
  const { version: v, made: t } = answer.refusal;
  const { block, lasts } = state.config!;
  const c = Object.fromEntries(Object.keys(block).map((id) => [id, 0] as const));
  const next = takesOver(own, { v, c, t, e: t + lasts });
  if (!next) return;
  // Agreed to here before: taken back here, so that it is in the record of this site as well.
  if (own?.i) {
    if (allowsAny(own)) state.rest?.choose('reject-all');
  } else adopt(next);
}

/** A ticket came with the address: taken from a declared site only, and only where the browser refuses nothing. */
async function arrive(ticket: string): Promise<void> {
  const from = cameFrom();
  const answer =
    isSister(from) && !gpcRefuses() && navigator.cookieEnabled
      ? await exchanged(ticket, from).catch(() => undefined)
      : undefined;
  const before = readChoice()?.t;
  noLonger();
  if (answer) accept(answer);
  if (readChoice()?.t === before) asEver();
}
/** Nothing came along, or nothing that counts here: what must be asked is asked. */
function asEver(): void {
  noLonger();
  begin(state.config);
}
/** From now on no question waits for what comes along. */
const noLonger = () => delete (globalThis as { amanatTicket?: string }).amanatTicket;

let waits = false;
/** Asks whether a newer choice stands, made on a sister site. Unknown while the server is away: then this one does. */
async function askWhatStands(atOnce = false): Promise<void> {
  const own = readChoice() as Asked | undefined;
  if (!own?.i || !own.r || document.hidden) return;
  const wait = everyMs - Math.abs(Date.now() - (own.k ?? 0));
  if (wait > 0 && !atOnce) {
    if (!waits) setTimeout(() => void ((waits = false), look()), wait);
    waits = true;
    return;
  }
  const asked: Asked = { ...own, k: Date.now() };
  writeChoice(asked);
  const answer = await post('standing', { visitor: own.i });
  const { choice } = answer.ok ? ((await answer.json()) as StandingAnswer) : { choice: null };
  const now = readChoice();
  // Chosen anew meanwhile: what was answered is older.
  if (!choice || !now || now.t !== own.t || now.i !== own.i) return;
  const next = standsInstead(now, kept(choice, own.i), { made: choice.made, signal: Boolean(gpcRefuses()) });
  if (next) adopt({ ...next, k: asked.k } as Asked);
}
let isLooking = false;
function look(atOnce?: boolean): void {
  if (isLooking) return;
  isLooking = true;
  void askWhatStands(atOnce)
    .catch(() => undefined)
    .then(() => (isLooking = false));
}

/** Follows the visitor from here on, on sites that are declared to hold one choice with others. */
function start(): void {
  const early = (globalThis as { amanatTicket?: string }).amanatTicket;
  const ticket = early ?? takeTicket();
  if (!state.config?.together?.includes(location.origin)) return early ? asEver() : undefined;
  if (ticket && !early && location.hash) {
    // The page has read its address already: its routes and anchors look again.
    dispatchEvent(new HashChangeEvent('hashchange', { newURL: location.href }));
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }
  addEventListener('hashchange', takeTicket);
  for (const type of ['click', 'auxclick', 'submit']) addEventListener(type, carry);
  document.addEventListener('visibilitychange', () => look());
  addEventListener('pageshow', ({ persisted }) => persisted && look(true));
  const then = () => (globalThis.requestIdleCallback ?? setTimeout)(() => look(isSister(cameFrom())));
  if (ticket) void arrive(ticket).then(then);
  else then();
}

(document.currentScript as GivingScript).take?.(true);
start();
