import type { DecisionAnswer, DecisionRequest } from '@amanat/contract/gate.ts';
import { asking, type ClientOptions } from './ask.ts';

export type { ClientOptions } from './ask.ts';
export { AmanatError } from './error.ts';

export type Question = Omit<DecisionRequest, 'organisation'>;
export interface Client {
  /**
   * Asks the gate over HTTP. Rejects with AmanatError when the server refused the question or did not answer. Neither
   * is an allowance: treat a rejection as a denial.
   */
  may(question: Question): Promise<DecisionAnswer>;
  /** The same with the words of the live gate: whose data, what for, and how. */
  may(person: Question['subject'], purpose: string, use: Use): Promise<DecisionAnswer>;
}
type Use = Omit<Question, 'subject' | 'purpose'>;

/** A client of one organisation's gate. @throws AmanatError AMANAT-SDK-005 for settings that cannot be used. */
export function createClient(options: ClientOptions): Client {
  const server = asking(options);
  const { organisation } = options;
  const ask = async (question: Question): Promise<DecisionAnswer> =>
    (await server.json('v1/decisions', { organisation, ...question })) as DecisionAnswer;
  return {
    may: (first: Question | Question['subject'], purpose?: string, use?: Use) =>
      ask(purpose === undefined ? (first as Question) : ({ ...use, subject: first, purpose } as Question)),
  };
}
