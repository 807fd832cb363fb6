import { answerCalls } from '../answer-calls.ts';

let asked = 0;
const calls = {
  echo: async (said: string, wait = 0) => {
    await new Promise((resolve) => setTimeout(resolve, wait));
    return `${++asked} ${said}`;
  },
  fail: (said: string) => {
    throw new RangeError(said);
  },
  die: () => process.exit(3),
  uncloneable: () => () => undefined,
};
export type EchoCalls = typeof calls;
answerCalls(calls);
