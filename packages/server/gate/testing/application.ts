/**
 * An application with a gate inside, in a process of its own: takes the server's address and the age beyond which it
 * denies, answers each question with the decision, from memory alone when `now` is asked.
 */
import { createLiveGate, type Person, type Use } from '@amanat/sdk/live.ts';

export interface Question {
  readonly id: number;
  readonly way: 'may' | 'mayNow' | 'flush';
  readonly person: Person;
  readonly purpose: string;
  readonly use: Use;
}
const [url = '', maxAge = '5000'] = process.argv.slice(2);
const gate = createLiveGate({
  url,
  key: 'key',
  organisation: 'shop',
  maxAge: Number(maxAge),
  timeout: 30_000,
});
process.on('message', (message) => {
  const { id, way, person, purpose, use } = message as Question;
  const answer = way === 'flush' ? gate.flush() : gate[way](person, purpose, use);
  Promise.resolve(answer).then(
    (decision) => process.send?.({ id, decision, status: gate.status }),
    (cause: Error) => process.send?.({ id, failed: cause.message, status: gate.status }),
  );
});
await gate.ready();
process.send?.('ready');
