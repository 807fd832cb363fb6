import type { Localized } from '@amanat/domain/schema/schema.ts';
import { type Static, Type } from 'typebox';
import type { ToldKind } from '@amanat/domain/propagation/who-is-told.ts';

/** One recipient to be told of one change. */
export interface PropagationItemView {
  readonly id: string;
  /** Pseudonym of the person it is about. */
  readonly subject: string;
  readonly recipient: string;
  readonly kind: ToldKind;
  readonly purposes: readonly string[];
  /** By which channel (`email`, `sms`, …) the person was not to be written to any more, or is again; else null. */
  readonly channel: string | null;
  /** When the person's choice took effect. */
  readonly at: string;
  readonly way: 'webhook' | 'task';
  readonly state: 'waiting' | 'delivered' | 'dead' | 'done';
  /** Last day to have told it (`YYYY-MM-DD`) and the rule of law that says so. */
  readonly due: string | null;
  readonly rule: string | null;
  readonly late: boolean;
  readonly attempts: number;
  readonly nextAt: string | null;
  /** Why the last attempt failed: `http-500`, `timeout`, `no-target`, `address-not-allowed`, … */
  readonly fault: string | null;
  readonly settledAt: string | null;
}
/** A recipient that the declaration in force says is told, or that was told before it left the declaration. */
export interface ToldRecipientView {
  readonly id: string;
  readonly name: Localized;
  readonly way: PropagationItemView['way'];
}
/** Answer to `GET /v1/organisations/:org/propagation`: of each list the first hundred; `counts` counts all. */
export interface PropagationView {
  readonly recipients: readonly ToldRecipientView[];
  /** Names of the purposes, those of former declarations with them. */
  readonly purposes: Readonly<Record<string, Localized>>;
  readonly targets: readonly {
    readonly recipient: string;
    readonly url: string;
    readonly setAt: string;
    /** Until when the former secret signs as well; null when the one in force signs alone. */
    readonly formerUntil: string | null;
  }[];
  readonly counts: readonly {
    readonly recipient: string;
    readonly way: PropagationItemView['way'];
    readonly state: PropagationItemView['state'];
    readonly n: number;
  }[];
  /** Open tasks of people, the most urgent first. */
  readonly tasks: readonly PropagationItemView[];
  readonly waiting: readonly PropagationItemView[];
  readonly dead: readonly PropagationItemView[];
}
/** Answer to `POST /v1/organisations/:org/propagation/:id/person`: whom an open task is about, as far as can be said. */
export interface ToldPersonView {
  readonly email: string | null;
  readonly name: string | null;
  /** Number of the request the person gave the address with. */
  readonly request: string | null;
  /** The declared name of the store where an account has the address. */
  readonly storeName: Localized | null;
  /**
   * Why nobody is named: nothing here leads from the pseudonym to an address (a choice in a browser, say), the person
   * was erased, or a store did not answer in time.
   */
  readonly unknown: 'nameless' | 'erased' | 'unsure' | null;
}
/** Body of `PUT /v1/organisations/:org/propagation/targets/:recipient`. */
export const TargetBody = Type.Object(
  {
    url: Type.String({ minLength: 1, maxLength: 2000 }),
    /** Hours for which the former secret signs as well; 24 unless told, 0 ends it at once. */
    overlapHours: Type.Optional(Type.Integer({ minimum: 0, maximum: 720 })),
  },
  { additionalProperties: false },
);
export type TargetBody = Static<typeof TargetBody>;
/** Its answer: the secret, shown this once. */
export interface TargetSet {
  readonly secret: string;
  /** Until when messages are signed with the former secret as well; null when with the new one alone. */
  readonly formerUntil: string | null;
}
