import type { DecisionRequest, Subject } from '@amanat/contract/gate.ts';
import type { Decision } from '@amanat/domain/decide/compile.ts';
import { foldEvents } from '@amanat/domain/decide/fold.ts';
import { normalInstant } from '@amanat/domain/decide/instant.ts';
import { may } from '@amanat/domain/decide/may.ts';
import type { MayQuery } from '@amanat/domain/decide/query.ts';
import { reason, type ReasonCode } from '@amanat/domain/decide/reasons.ts';
import type { ClientOptions } from './ask.ts';
import { type Audit, createAudit } from './audit.ts';
import { connect, type Connection } from './connection.ts';
import { AmanatError } from './error.ts';
import { type Freshness, keepFresh } from './freshness.ts';
import { createPeople, type KnownPerson, type People, personKey } from './people.ts';
import { boundQuestions, isBusy, type Questions } from './questions.ts';
import { checkSettings, numberOf } from './settings.ts';

export interface LiveGateOptions extends ClientOptions {
  /**
   * Milliseconds for which decisions rest on what is known without the server saying that it still holds; 5,000 unless
   * told. Beyond it everything is denied.
   */
  readonly maxAge?: number;
  /** People remembered; 10,000 unless told. */
  readonly people?: number;
  /** Questions that travel to the server at once, about people who are not remembered; 32 unless told. */
  readonly atOnce?: number;
  /** Such questions that may wait, each as long as an answer may take (`timeout`); 10,000 unless told. */
  readonly waiting?: number;
  /**
   * Told why the server was lost, once until it is heard again, why a person could not be asked about, that too
   * many were asked about at once, once until nobody waits, and what a closing gate could not hand in: for the log of the application, where a denial as
   * `gate.stale`, `gate.unreachable` or `gate.busy` would have no cause.
   */
  readonly failed?: (error: unknown) => void;
}
/** A person: by one identifier, or by several that are known to be the same person. */
export type Person = Subject | readonly Subject[];
/** What the data is used for besides the purpose; `at` is now unless told. */
export type Use = Omit<MayQuery, 'purpose' | 'at'> & { readonly at?: string | undefined };

/** A gate inside the application that keeps up with the server. */
export interface LiveGate {
  /**
   * Whether data of a person may be used so, with every reason. Decides here; asks the server only about a person
   * who was not asked about lately, and about instants before the version in force. Never rejects: what cannot be
   * known is denied, as `gate.stale` or `gate.unreachable`, and as `gate.busy` when too many unknown people are asked
   * about at once.
   */
  may(person: Person, purpose: string, use: Use): Promise<Decision>;
  /** The same without waiting: a person who is not remembered is denied as `gate.unreachable`. */
  mayNow(person: Person, purpose: string, use: Use): Decision;
  /** As `may`, for showing and not for using: nothing is written down, so that it may be asked again and again. */
  look(person: Person, purpose: string, use: Use): Promise<Decision>;
  /**
   * Calls back whenever an answer may be another one than before: at each word of the server (once a second), and when
   * it was silent for longer than `maxAge`. Answers how to stop.
   */
  watch(listener: () => void): () => void;
  /**
   * Resolves once the gate knows enough to decide. Rejects with AmanatError when the server refuses for good (the key,
   * the organisation), when nothing was heard for so long, and for a time that is none.
   * @param within milliseconds to wait at most; for ever unless told.
   */
  ready(within?: number): Promise<void>;
  /** Sends the decisions that wait for the journal; rejects when the server does not take them. */
  flush(): Promise<void>;
  readonly status: {
    /** False: everything is denied at the moment. */
    readonly fresh: boolean;
    readonly version: number | null;
    readonly people: number;
    /** Questions about people who are not remembered that wait for room. */
    readonly waiting: number;
    /** Decisions not yet in the journal, and those that found no room while the server was away. */
    readonly unreported: number;
    readonly lost: number;
    /** Why the stream or the declaration was last lost; null while all is well. */
    readonly trouble: string | null;
  };
  /**
   * Stops following, and sends what waits. Never rejects, so that an application can stop without minding the server:
   * decisions that it did not take are told to `failed` with why (AMANAT-SDK-008), and stay counted in
   * `status.unreported`.
   */
  close(): Promise<void>;
}

interface Parts {
  readonly organisation: string;
  readonly connection: Connection;
  readonly people: People;
  readonly questions: Questions;
  readonly freshness: Freshness;
  /** Null: nothing is written down. */
  readonly audit: Audit | null;
  readonly failed: (error: unknown) => void;
}
const forGood = [400, 413, 422];
const isRefusal = (cause: unknown) => cause instanceof AmanatError && forGood.includes(cause.problem.status);
const isOne = (one: unknown): one is Subject => typeof one === 'object' && one !== null;
/** Nobody where an application without types names nobody, and then nothing is allowed. */
function asList(person: unknown): readonly Subject[] {
  const all: readonly unknown[] = Array.isArray(person) ? person : [person];
  return all.every(isOne) ? all : [];
}
/** A question that names no categories asks for none, which is denied; it must not fail. */
function asking(purpose: string, use: Use | undefined): Asked {
  const categories: unknown = use?.categories;
  return { ...use, purpose, categories: Array.isArray(categories) ? categories : [] };
}

/**
 * Opens a gate over an organisation's declaration and people; it starts to follow at once.
 * @throws AmanatError AMANAT-SDK-005 for settings that cannot be used.
 */
export function createLiveGate(options: LiveGateOptions): LiveGate {
  // Apart from the decision: what the application's log throws is no answer of the gate.
  const failed = (error: unknown) => queueMicrotask(() => options.failed?.(error));
  const connection = connect(options);
  checkSettings(options, { failed: 'function?' });
  const questions = boundQuestions({
    atOnce: numberOf('atOnce', options.atOnce, 32),
    waiting: numberOf('waiting', options.waiting, 10_000, 0),
    patience: options.timeout ?? 2000,
    refused: failed,
  });
  const people = createPeople(
    (subject) => connection.state(subject),
    numberOf('people', options.people, 10_000),
    questions,
  );
  const freshness = keepFresh({
    connection,
    maxAge: numberOf('maxAge', options.maxAge, 5000),
    changed: (names) => people.changed(names),
    forget: () => people.forget(),
    failed,
  });
  const audit = createAudit((decisions) => connection.report({ decisions }), isRefusal);
  const { organisation } = options;
  const parts: Parts = { organisation, connection, people, questions, freshness, audit, failed };
  return {
    may: (person, purpose, use) => decide(parts, asList(person), asking(purpose, use)),
    mayNow: (person, purpose, use) => decideNow(parts, asList(person), asking(purpose, use)),
    look: (person, purpose, use) => decide({ ...parts, audit: null }, asList(person), asking(purpose, use)),
    watch: freshness.watch,
    ready: async (within) =>
      freshness.ready(within === undefined ? within : numberOf('within', within, 0, 0)),
    flush: audit.flush,
    get status() {
      return {
        fresh: freshness.holds(),
        version: freshness.declaration()?.inForce(freshness.now())?.version ?? null,
        people: people.size,
        waiting: questions.waiting,
        unreported: audit.waiting,
        lost: audit.lost,
        trouble: freshness.trouble(),
      };
    },
    close: async () => {
      freshness.stop();
      audit.stop();
      await audit.flush().catch((cause: unknown) => failed(untold(audit.waiting, cause)));
    },
  };
}

/** Told when a gate closes on decisions that the server did not take; equal ones of a second count as one. */
function untold(decisions: number, cause: unknown): AmanatError {
  return new AmanatError(
    {
      type: 'urn:amanat:error:AMANAT-SDK-008',
      title: 'The gate was closed before the journal had everything',
      status: 503,
      code: 'AMANAT-SDK-008',
      detail: `Decisions that the server did not take: ${decisions}.`,
      fix: `Nothing was allowed that is not; the journal lacks them. ${cause instanceof Error ? cause.message : String(cause)}`,
    },
    { cause },
  );
}

type Asked = Omit<MayQuery, 'at'> & { readonly at?: string | undefined };

async function decide(parts: Parts, subject: readonly Subject[], asked: Asked): Promise<Decision> {
  const { people, freshness } = parts;
  const key = personKey(subject);
  let person = people.known(key);
  let why: ReasonCode | undefined;
  if (!person && freshness.holds()) {
    // A failure is an answer here: whoever cannot be asked about is denied below.
    person = await people.find(key, subject).catch((cause: unknown) => {
      why = unknownBecause(parts, cause);
      return undefined;
    });
  }
  if (freshness.holds() && person && isBefore(parts, asked.at)) return askServer(parts, subject, asked);
  return conclude(parts, subject, asked, person, why);
}

/** The reason of a denial where the server could not be asked; that too many asked is told by the queue itself. */
function unknownBecause(parts: Parts, cause: unknown): ReasonCode {
  if (isBusy(cause)) return 'gate.busy';
  parts.failed(cause);
  return 'gate.unreachable';
}

function decideNow(parts: Parts, subject: readonly Subject[], asked: Asked): Decision {
  return conclude(parts, subject, asked, parts.people.known(personKey(subject)));
}

/** Instants before the oldest version known here belong to versions only the server has. */
function isBefore({ freshness }: Parts, at: string | undefined): boolean {
  const instant = at === undefined ? null : normalInstant(at);
  return instant !== null && freshness.declaration()?.inForce(instant) === undefined;
}

/** The server decides and writes it down itself. */
async function askServer(parts: Parts, subject: readonly Subject[], asked: Asked): Promise<Decision> {
  const { organisation, connection, questions } = parts;
  try {
    // Names with no value are left out by JSON; the types of both sides say so differently.
    const question = { ...asked, organisation, subject: [...subject], categories: [...asked.categories] };
    const answer = await questions.ask(() => connection.decide(question as DecisionRequest));
    const { allow, version, reasons } = answer;
    return { allow, version, reasons: reasons as Decision['reasons'] };
  } catch (cause) {
    return noted(parts, subject, asked, denial(unknownBecause(parts, cause), 0));
  }
}

function conclude(
  parts: Parts,
  subject: readonly Subject[],
  asked: Asked,
  person: KnownPerson | undefined,
  why: ReasonCode = 'gate.unreachable',
): Decision {
  const { freshness } = parts;
  const now = freshness.now();
  if (!freshness.holds()) return noted(parts, subject, asked, denial('gate.stale', 0));
  const told = asked.at === undefined ? null : normalInstant(asked.at);
  const compiled = freshness.declaration()?.inForce(told ?? now);
  if (!compiled || !person) return noted(parts, subject, asked, denial(why, compiled?.version ?? 0));
  // Now is never before an event that is known: a clock that is behind must not hide a withdrawal.
  const instant = asked.at ?? (now < person.lastAt ? person.lastAt : now);
  const isLatest = asked.at === undefined || (told !== null && told >= person.lastAt);
  const state = isLatest ? person.state : foldEvents(person.events, told ?? '');
  const decision = may(compiled, state, { ...asked, at: instant });
  if (decision.allow && asked.recipient === undefined) return decision;
  return noted(parts, subject, asked, decision);
}

function denial(code: ReasonCode, version: number): Decision {
  return { allow: false, version, reasons: [reason(code, true)] };
}

/** What could be no id of a declaration is none; as it stands it could be anything, and stays here. */
const declarable = (id: string): string => (/^[a-z][a-z0-9-]{0,39}$/.test(id) ? id : 'undeclared');

/** Denials and disclosures go to the journal, as those of the server's own gate do. */
function noted(parts: Parts, subject: readonly Subject[], asked: Asked, decision: Decision): Decision {
  const { purpose, categories, recipient, country } = asked;
  parts.audit?.note({
    subject: [...subject],
    allow: decision.allow,
    purpose: declarable(purpose),
    categories: categories.map(declarable),
    ...(recipient === undefined ? {} : { recipient: declarable(recipient) }),
    ...(country !== undefined && /^[A-Z]{2}$/.test(country) ? { country } : {}),
    at: normalInstant(asked.at ?? '') ?? parts.freshness.now(),
    version: decision.version,
    reasons: decision.reasons.filter(({ decisive }) => decisive).map(({ code }) => code),
  });
  return decision;
}
