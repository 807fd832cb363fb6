import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LocalDecisions, SnapshotVersion } from '@amanat/contract/gate-local.ts';
import type { Subject } from '@amanat/contract/gate.ts';
import type { SubjectEvent } from '@amanat/domain/decide/state.ts';
import { sampleManifest } from '@amanat/domain/decide/testing/sample.ts';
import { serving } from './serving.ts';

/** Under which pseudonym the server knows an e-mail address. */
export const pseudonymOf = (value: string): string => value.replace(/\W/g, '-').padEnd(32, '-');
const version: SnapshotVersion = {
  number: 1,
  effectiveAt: '2025-01-01T00:00:00.000Z',
  manifest: sampleManifest,
  consentSince: {},
};

/** One answer in the place of the server's own. */
export type Answer = (response: ServerResponse) => void;

/**
 * The wire of one organisation's server, which says what a test lets it say, when the test lets it: the real server beats
 * by its own clock, is not silent at will, and refuses nothing that is in order.
 */
export async function toldServer() {
  const streams = new Set<ServerResponse>();
  const asked: (readonly Subject[])[] = [];
  const reported: LocalDecisions['decisions'][number][] = [];
  const given = {
    versions: [version] as readonly SnapshotVersion[],
    events: {} as Record<string, readonly SubjectEvent[]>,
    /** Answers the next reading of the declaration instead, as long as there are some. */
    instead: [] as Answer[],
    /** Answers decisions that are handed in instead, while it is set. */
    refused: undefined as Answer | undefined,
    readings: 0,
  };
  const json = (response: ServerResponse, body: unknown): void =>
    void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  const about = (subject: readonly Subject[]) =>
    subject.map((one) => ('pseudonym' in one ? one.pseudonym : one.value));
  const read = async (request: IncomingMessage): Promise<unknown> => {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    return text === '' ? null : JSON.parse(text);
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await read(request);
    const path = request.url ?? '';
    if (path.endsWith('/decisions/stream')) {
      // Whoever comes, or comes back, reads everything anew.
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write('event: reset\ndata:\n\n');
      streams.add(response);
      response.on('close', () => streams.delete(response));
    } else if (path.endsWith('/decisions/snapshot')) {
      given.readings += 1;
      const instead = given.instead.shift();
      if (instead) instead(response);
      else json(response, { organisation: 'shop', versions: given.versions });
    } else if (path.endsWith('/decisions/state')) {
      const { subject } = body as { readonly subject: readonly Subject[] };
      asked.push(subject);
      const names = about(subject);
      const events = names.flatMap((name) => given.events[name] ?? []);
      json(response, { pseudonyms: names.map(pseudonymOf), events });
    } else if (path.endsWith('/denials') && given.refused) {
      given.refused(response);
    } else if (path.endsWith('/denials')) {
      reported.push(...(body as LocalDecisions).decisions);
      response.writeHead(204).end();
    } else json(response, { allow: false, version: 1, reasons: [], told: body });
  };
  const url = await serving((request, response) => void answer(request, response));
  return {
    url,
    given,
    version,
    asked,
    reported,
    streams,
    tell: (event: string, data = new Date().toISOString()): void => {
      for (const stream of streams) stream.write(`event: ${event}\ndata: ${data}\n\n`);
    },
  };
}
/** A refusal as the server writes it. */
export const refusal =
  (status: number, code = 'AMANAT-KEY-001'): Answer =>
  (response) =>
    void response
      .writeHead(status, { 'content-type': 'application/problem+json' })
      .end(JSON.stringify({ type: '', title: `refused ${status}`, status, code, detail: '', fix: '' }));
