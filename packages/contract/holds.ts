import { type Static, Type } from 'typebox';

const identifier = Type.Object(
  {
    kind: Type.Unsafe<'email' | 'phone' | 'customer-id'>({
      type: 'string',
      enum: ['email', 'phone', 'customer-id'],
    }),
    value: Type.String({
      minLength: 1,
      maxLength: 254,
      description: 'What the person is known by in the stores.',
    }),
  },
  { additionalProperties: false },
);
/** Number of a case as courts and bodies write it, «2-1(81)-77/2026»: 60 characters at most, no words that could name somebody. */
export const caseNumber = '^[A-Za-z0-9][A-Za-z0-9./()-]{0,59}$';

/** Body of `POST …/holds`: a person’s data stays while a case runs. */
export const PlaceHoldBody = Type.Object(
  {
    person: identifier,
    case: Type.String({
      pattern: caseNumber,
      description: 'Number of the case; names no person.',
    }),
    ground: Type.Unsafe<HoldGround>({
      type: 'string',
      enum: ['court', 'state-body-request', 'claim', 'audit'],
      description: 'Why the data is held.',
    }),
    until: Type.String({
      pattern: '^\\d{4}-\\d{2}-\\d{2}$',
      description: 'Last day of the hold; every hold has an end.',
    }),
  },
  { additionalProperties: false },
);
export type HoldGround = 'court' | 'state-body-request' | 'claim' | 'audit';
export type PlaceHoldBody = Static<typeof PlaceHoldBody>;

/** Why a hold is lifted before its last day. A choice, not words: words could name the person. */
export const liftReasons = ['case-closed', 'ground-gone', 'placed-by-mistake'] as const;
export type LiftReason = (typeof liftReasons)[number];
/** Body of `POST …/holds/lifting`. */
export const LiftHoldBody = Type.Object(
  {
    subject: Type.String({
      maxLength: 64,
      description: 'Pseudonym of the person, as the list of holds tells it.',
    }),
    case: Type.String({ maxLength: 60, description: 'Number of the case.' }),
    because: Type.Unsafe<LiftReason>({
      type: 'string',
      enum: [...liftReasons],
      description: 'Why it is lifted.',
    }),
  },
  { additionalProperties: false },
);
export type LiftHoldBody = Static<typeof LiftHoldBody>;

/** A hold that stands or stood; the person by pseudonym. */
export interface HoldView {
  readonly subject: string;
  readonly case: string;
  readonly ground: string;
  readonly placedAt: string;
  readonly until: string;
  readonly liftedAt: string | null;
  /** Why it was lifted; null while it was not, and for holds lifted before reasons were asked. */
  readonly liftedBecause: LiftReason | null;
  readonly stands: boolean;
}
