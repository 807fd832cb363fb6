import type { LocalDecisions, Snapshot, StateAnswer } from '@amanat/contract/gate-local.ts';
import type { DecisionAnswer, DecisionRequest, Subject } from '@amanat/contract/gate.ts';
import { addressOf, AmanatError, authorisation, type ClientOptions, problemOf } from './client.ts';

/** What a local gate asks the server. Everything rejects when the server refuses or does not answer. */
export interface Connection {
  snapshot(): Promise<Snapshot>;
  state(subject: readonly Subject[]): Promise<StateAnswer>;
  decide(question: DecisionRequest): Promise<DecisionAnswer>;
  report(decided: LocalDecisions): Promise<void>;
  stream(lastId: string | undefined, signal: AbortSignal): Promise<ReadableStream<Uint8Array>>;
}

export function connect(options: ClientOptions): Connection {
  const { url, key, organisation, timeout = 2000 } = options;
  const send = options.fetch ?? fetch;
  const own = `v1/organisations/${encodeURIComponent(organisation)}`;
  const ask = async (path: string, init: RequestInit, signal: AbortSignal): Promise<Response> => {
    const headers = { ...authorisation(key), ...(init.headers as Record<string, string>) };
    const response = await send(addressOf(url, path), { ...init, headers, signal, redirect: 'error' });
    if (!response.ok) throw new AmanatError(await problemOf(response));
    return response;
  };
  const post = (path: string, body: unknown) =>
    ask(
      path,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      },
      AbortSignal.timeout(timeout),
    );
  return {
    snapshot: async () =>
      (await (await ask(`${own}/decisions/snapshot`, {}, AbortSignal.timeout(timeout))).json()) as Snapshot,
    state: async (subject) =>
      (await (await post(`${own}/decisions/state`, { subject })).json()) as StateAnswer,
    decide: async (question) => (await (await post('v1/decisions', question)).json()) as DecisionAnswer,
    report: async (decided) => {
      await (await post(`${own}/denials`, decided)).arrayBuffer();
    },
    stream: async (lastId, signal) => {
      const headers: Record<string, string> = { accept: 'text/event-stream' };
      if (lastId !== undefined) headers['last-event-id'] = lastId;
      const { body } = await ask(`${own}/decisions/stream`, { headers }, signal);
      if (!body) throw new Error('The stream has no body');
      return body;
    },
  };
}
