import type { LocalDecisions, Snapshot, StateAnswer } from '@amanat/contract/gate-local.ts';
import type { DecisionAnswer, DecisionRequest, Subject } from '@amanat/contract/gate.ts';
import { asking, type ClientOptions } from './ask.ts';

/** What a local gate asks the server. Everything rejects when the server refuses or does not answer. */
export interface Connection {
  snapshot(): Promise<Snapshot>;
  state(subject: readonly Subject[]): Promise<StateAnswer>;
  decide(question: DecisionRequest): Promise<DecisionAnswer>;
  report(decided: LocalDecisions): Promise<void>;
  stream(lastId: string | undefined, signal: AbortSignal): Promise<ReadableStream<Uint8Array>>;
}

export function connect(options: ClientOptions): Connection {
  const server = asking(options);
  const own = `v1/organisations/${encodeURIComponent(options.organisation)}`;
  return {
    snapshot: async () => (await server.json(`${own}/decisions/snapshot`)) as Snapshot,
    state: async (subject) => (await server.json(`${own}/decisions/state`, { subject })) as StateAnswer,
    decide: async (question) => (await server.json('v1/decisions', question)) as DecisionAnswer,
    report: async (decided) => void (await server.json(`${own}/denials`, decided)),
    stream: (lastId, signal) => server.stream(`${own}/decisions/stream`, lastId, signal),
  };
}
