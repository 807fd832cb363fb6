import { type MessagePort, parentPort } from 'node:worker_threads';
import type { Answer, Call } from './calls.ts';

/** What a thread can be asked for, by name. Takes and gives what structured cloning carries. */
export type Answers = Readonly<Record<string, (...given: never[]) => unknown>>;

/**
 * Answers the calls of the thread that started this one, one after the other in the order they came.
 * Called once, by the file a thread is started with. @throws Error outside a thread.
 */
export function answerCalls(answers: Answers): void {
  const port = parentPort;
  if (!port) throw new Error('Calls are answered in a thread only.');
  let before: Promise<void> = Promise.resolve();
  port.on('message', (call: Call) => {
    before = before.then(async () => tell(port, await answered(answers, call)));
  });
}

/** What cannot be carried back is told as the error that it is. */
function tell(port: MessagePort, answer: Answer): void {
  try {
    port.postMessage(answer);
  } catch (error) {
    port.postMessage({ id: answer.id, threw: error } satisfies Answer);
  }
}

async function answered(answers: Answers, { id, name, given }: Call): Promise<Answer> {
  try {
    const answer = answers[name];
    if (!answer) throw new Error(`The thread knows no ${name}.`);
    return { id, gave: await answer(...(given as never[])) };
  } catch (error) {
    return { id, threw: error };
  }
}
