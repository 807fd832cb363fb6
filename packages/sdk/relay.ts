import { changeName } from '@amanat/contract/change-name.ts';
import type { LocalDecisions, Snapshot } from '@amanat/contract/gate-local.ts';
import type { DecisionRequest, Subject } from '@amanat/contract/gate.ts';
import { type ClientOptions, withKey } from './ask.ts';
import { connect, type Connection } from './connection.ts';
import { AmanatError } from './error.ts';
import type { StreamedEvent } from './event-stream.ts';
import { follow } from './follow.ts';
import type { Person } from './live.ts';
import { isMe } from './me.ts';
import { checkSettings } from './settings.ts';
import { shownSnapshot } from './shown-manifest.ts';

export interface RelayOptions extends ClientOptions {
  /** API key of the organisation, which stays on this server. */
  readonly key: string | undefined;
  /** Who sends the request, by your own session; null for nobody. */
  readonly person: (request: Request) => Person | null | undefined | Promise<Person | null | undefined>;
  /**
   * Told why the server refused or did not answer, once until it answers again: every open page asks on meanwhile. The
   * page is told that it was not reached, and denies.
   */
  readonly failed?: (error: unknown) => void;
}
/** Lets the gates of browsers keep up, each about the person of its own session and nobody else. */
export interface Relay {
  /** Answers a request whose path ends as those of Əmanət do; mount it under any path of your own. */
  handle(request: Request): Promise<Response>;
  /** Stops following, and ends the streams of all browsers. */
  close(): void;
}
interface Follower {
  readonly names: ReadonlySet<string>;
  readonly controller: ReadableStreamDefaultController<Uint8Array>;
}

const encoder = new TextEncoder();
const most = 1_000_000;
const json = (body: unknown, status = 200) =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } });

const titles = {
  400: 'The body is no JSON object',
  401: 'Nobody is signed in',
  403: 'Not allowed',
  404: 'Not found',
  413: 'Too large',
  502: 'Əmanət does not answer',
} as const;

function refused(status: keyof typeof titles, detail: string): Response {
  const body = {
    type: 'urn:amanat:error:AMANAT-SDK-003',
    title: titles[status],
    status,
    code: 'AMANAT-SDK-003',
    detail,
    fix: 'Ask about the person who is signed in, from a page of the same site.',
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  });
}

const textOf = ({ event, data }: StreamedEvent) => encoder.encode(`event: ${event}\ndata: ${data}\n\n`);

/**
 * A relay between browsers and the server, for the application's own server: it adds the key, which never reaches a
 * browser, and puts the person of the session in the place of `me`. One stream is followed for all browsers; each is
 * told of changes to its own person, of versions, and of the beats that keep it fresh.
 * @throws AmanatError AMANAT-SDK-005 for settings that cannot be used.
 */
export function createRelay(options: RelayOptions): Relay {
  const connection = connect(withKey(options));
  checkSettings(options, { person: 'function', failed: 'function?' });
  const followers = new Set<Follower>();
  const drop = (follower: Follower) => {
    if (!followers.delete(follower)) return;
    try {
      follower.controller.close();
    } catch {
      // The browser was faster.
    }
  };
  const send = (follower: Follower, event: StreamedEvent): void => {
    // Who does not read is cut off, comes back and starts anew.
    if ((follower.controller.desiredSize ?? 0) < -500) drop(follower);
    else follower.controller.enqueue(textOf(event));
  };
  const onEvent = (event: StreamedEvent): void => {
    if (event.event === 'version' || event.event === 'reset') declared = undefined;
    const names = event.event === 'changed' ? event.data.split(' ') : null;
    for (const follower of followers) {
      if (names === null) send(follower, event);
      else if (names.some((name) => follower.names.has(name)))
        send(follower, { ...event, data: names.filter((name) => follower.names.has(name)).join(' ') });
    }
  };
  // One reading for all pages until the declaration changes.
  let declared: Promise<Snapshot> | undefined;
  const snapshot = (): Promise<Snapshot> => {
    if (declared) return declared;
    const reading = connection.snapshot().then(shownSnapshot);
    declared = reading;
    reading.catch(() => {
      if (declared === reading) declared = undefined;
    });
    return reading;
  };
  let trouble: string | undefined;
  const failed = (cause: unknown): void => {
    const former = trouble;
    trouble = String(cause);
    if (trouble !== former) options.failed?.(cause);
  };
  // A browser that hears no beat denies by itself: nothing is to be done for it when the server is lost.
  const followed = follow({ connection, onEvent, onLost: () => undefined, silence: 3000 });
  return {
    handle: async (request) => {
      const site = request.headers.get('sec-fetch-site');
      if (site !== null && site !== 'same-origin')
        return refused(403, 'The request comes from another site.');
      const person = await options.person(request);
      if (!person) return refused(401, 'The session names no person.');
      const subject: readonly Subject[] = 'length' in person ? person : [person];
      try {
        const answered = await answer({ connection, followers, snapshot, drop, options }, subject, request);
        // What the relay itself refused says nothing about the server.
        if (answered.ok) trouble = undefined;
        return answered;
      } catch (cause) {
        failed(cause);
        const isOfServer = cause instanceof AmanatError && !cause.problem.code.startsWith('AMANAT-SDK-');
        if (isOfServer) return json(cause.problem, cause.problem.status);
        // The gate of the page takes it as no answer, and denies. Where the server stands is not for pages.
        return refused(502, 'The server of the application could not reach it.');
      }
    },
    close: () => {
      followed.stop();
      for (const follower of followers) drop(follower);
    },
  };
}

interface Parts {
  readonly connection: Connection;
  readonly followers: Set<Follower>;
  readonly snapshot: () => Promise<Snapshot>;
  readonly drop: (follower: Follower) => void;
  readonly options: RelayOptions;
}

async function answer(parts: Parts, subject: readonly Subject[], request: Request): Promise<Response> {
  const { connection, options } = parts;
  const path = new URL(request.url).pathname;
  const ends = (tail: string) => path.endsWith(`/v1/organisations/${options.organisation}${tail}`);
  if (request.method === 'GET' && ends('/decisions/snapshot')) return json(await parts.snapshot());
  if (request.method === 'GET' && ends('/decisions/stream')) return stream(parts, subject);
  if (request.method !== 'POST') return refused(404, 'There is no such address.');
  const text = await request.text();
  if (text.length > most) return refused(413, 'The body is too large.');
  const body = objectOf(text);
  if (body === null) return refused(400, 'The body could not be read.');
  if (ends('/decisions/state'))
    return isMe(body.subject)
      ? json(await connection.state(subject))
      : refused(403, 'This is somebody else.');
  if (ends('/denials')) return report(parts, subject, body as Partial<LocalDecisions>);
  if (!path.endsWith('/v1/decisions')) return refused(404, 'There is no such address.');
  if (!isMe(body.subject)) return refused(403, 'This is somebody else.');
  const question = {
    ...(body as DecisionRequest),
    organisation: options.organisation,
    subject: [...subject],
  };
  return json(await connection.decide(question));
}

function objectOf(text: string): { readonly subject?: unknown } | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}

async function report(
  { connection }: Parts,
  subject: readonly Subject[],
  { decisions }: Partial<LocalDecisions>,
): Promise<Response> {
  if (!Array.isArray(decisions)) return refused(400, 'There are no decisions in it.');
  if (!decisions.every((one) => isMe(one.subject))) return refused(403, 'This is somebody else.');
  await connection.report({ decisions: decisions.map((one) => ({ ...one, subject: [...subject] })) });
  return new Response(null, { status: 204 });
}

/** Whoever comes begins with a `reset`: what was missed of one person is little to read again. */
async function stream(
  { connection, followers, drop }: Parts,
  subject: readonly Subject[],
): Promise<Response> {
  const { pseudonyms } = await connection.state(subject);
  let own: Follower | undefined;
  const body = new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        own = { names: new Set(pseudonyms.map(changeName)), controller };
        followers.add(own);
        controller.enqueue(encoder.encode('retry: 500\n\n'));
        controller.enqueue(textOf({ event: 'reset', data: '', id: undefined }));
      },
      cancel: () => {
        if (own) drop(own);
      },
    },
    new CountQueuingStrategy({ highWaterMark: 16 }),
  );
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      // Whoever compresses on the way would hold the words back until there are many.
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  });
}
