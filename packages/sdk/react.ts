import { reason, type Reason } from '@amanat/domain/decide/reasons.ts';
import type { Context, FunctionComponent, ReactNode } from 'react';
import type { LiveGate, Person, Use } from './live.ts';
import { me } from './me.ts';
import { unusable } from './settings.ts';

/** What is used of React 18 and 19; the application brings its own. */
interface React {
  createContext<T>(value: T): Context<T>;
  createElement(type: Given['Provider'], props: { value: Gate | null }, ...children: ReactNode[]): ReactNode;
  useContext<T>(context: Context<T>): T;
  useEffect(effect: () => () => void, on: readonly unknown[]): void;
  useState<T>(first: T): [T, (next: T) => void];
}
type Gate = Pick<LiveGate, 'may' | 'look' | 'watch'>;
/** Null while the gate is yet to come, undefined without a provider. */
type Given = Context<Gate | null | undefined>;

/** The gate's answer as a component sees it. */
export interface Answer {
  /** False until the gate has answered, and whenever it cannot. */
  readonly allow: boolean;
  readonly reasons: readonly Reason[];
  /** True until the first answer to this very question. */
  readonly pending: boolean;
}
export interface AmanatReact {
  /**
   * Gives a gate to the components below: `<AmanatProvider gate={createLiveGate({ url: '/privacy', … })}>`. With null
   * the gate is yet to come, as while a server draws the page: answers are `pending` until then.
   */
  readonly AmanatProvider: FunctionComponent<{ gate: Gate | null; children?: ReactNode }>;
  /**
   * Whether a use is allowed, as it stands: the component is drawn again when the answer becomes another one, a
   * withdrawal within a second. Denials are written down once each time the answer turns to one. Without a provider
   * above, everything is denied.
   * @param person whoever is signed in unless told.
   */
  readonly useMay: (purpose: string, use: Use, person?: Person) => Answer;
}

/** An answer, and what it is an answer to. */
interface Kept {
  readonly gate: Gate | null | undefined;
  readonly question: string;
  readonly answer: Answer;
}

const waiting: Answer = { allow: false, reasons: [], pending: true };
const noGate: Answer = { allow: false, reasons: [reason('gate.unreachable', true)], pending: false };
const told = ({ allow, reasons }: Answer) =>
  JSON.stringify([allow, reasons.map(({ code, about }) => [code, about])]);

/**
 * The hook and its provider over the application's own React: `const { AmanatProvider, useMay } = amanatReact(React)`.
 * @throws AmanatError AMANAT-SDK-005 for what is no React of components with state, as in a component of the server.
 */
export function amanatReact(react: React): AmanatReact {
  if (typeof react?.createContext !== 'function')
    throw unusable(
      'react',
      'Give `react` as React 18 or 19 is imported, `import * as React from "react"`; where there are components of the server, in a file that begins with "use client".',
    );
  const gates = react.createContext<Gate | null | undefined>(undefined);
  const useMay = (purpose: string, use: Use, person: Person = me): Answer => {
    const gate = react.useContext(gates);
    // By value: a component writes its question anew each time it is drawn.
    const question = JSON.stringify([person, purpose, use]);
    const [kept, setKept] = react.useState<Kept>({ gate, question, answer: waiting });
    react.useEffect(() => {
      if (!gate) return () => undefined;
      return followAnswer(gate, JSON.parse(question) as [Person, string, Use], (answer) =>
        setKept({ gate, question, answer }),
      );
    }, [gate, question]);
    if (!gate) return gate === null ? waiting : noGate;
    // What was answered about another person, use or gate is never shown for this one, not even for one drawing.
    return kept.gate === gate && kept.question === question ? kept.answer : waiting;
  };
  return {
    AmanatProvider: ({ gate, children }) => react.createElement(gates.Provider, { value: gate }, children),
    useMay,
  };
}

/** Asks, and asks again whenever the answer may have changed; the gate's journal hears of each change once. */
function followAnswer(
  gate: Gate,
  [person, purpose, use]: [Person, string, Use],
  tell: (answer: Answer) => void,
): () => void {
  let last: string | undefined;
  let over = false;
  let asking = false;
  const ask = async (): Promise<void> => {
    if (asking || over) return;
    asking = true;
    const seen = await gate.look(person, purpose, use);
    const next: Answer = { allow: seen.allow, reasons: seen.reasons, pending: false };
    asking = false;
    if (over || told(next) === last) return;
    last = told(next);
    tell(next);
    await gate.may(person, purpose, use);
  };
  const stop = gate.watch(() => void ask());
  void ask();
  return () => {
    over = true;
    stop();
  };
}
