import { type Static, Type } from 'typebox';
import type { ToldKind } from '@amanat/domain/propagation/who-is-told.ts';

/** One recipient to be told of one change. The person stands in the journal, not here. */
export interface PropagationItemView {
  readonly id: string;
  readonly recipient: string;
  readonly kind: ToldKind;
  readonly purposes: readonly string[];
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
/** Answer to `GET /v1/organisations/:org/propagation`. */
export interface PropagationView {
  readonly targets: readonly { readonly recipient: string; readonly url: string; readonly setAt: string }[];
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
/** Body of `PUT /v1/organisations/:org/propagation/targets/:recipient`. */
export const TargetBody = Type.Object(
  { url: Type.String({ minLength: 1, maxLength: 2000 }) },
  { additionalProperties: false },
);
export type TargetBody = Static<typeof TargetBody>;
