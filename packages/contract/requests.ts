import { refusalGrounds, requestKinds } from '@amanat/domain/requests/kinds.ts';
import { pauseReasons } from '@amanat/domain/requests/pause.ts';
import { type Static, Type } from 'typebox';
import { emailForm } from './mail-address.ts';

const literals = <const T extends readonly string[]>(values: T, description: string) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...values], description });

/** A request's id or number in an address. */
export const RequestParams = Type.Object({
  org: Type.String({ pattern: '^[a-z][a-z0-9-]{0,39}$' }),
  request: Type.String({ pattern: '^(M-\\d{4}-\\d{4,}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$' }),
});
export const OrganisationParams = Type.Object({ org: Type.String({ pattern: '^[a-z][a-z0-9-]{0,39}$' }) });

/** Body of `POST /v1/organisations/:org/requests`. */
export const OpenRequestBody = Type.Object(
  {
    kind: literals(requestKinds, 'What is asked for.'),
    language: literals(['az', 'en', 'ru'], 'Language of the answer.'),
    email: Type.String({
      maxLength: 254,
      pattern: emailForm,
      description: 'Where the code and the answer go; the person is looked for by it.',
    }),
    name: Type.Optional(Type.String({ maxLength: 200 })),
    text: Type.Optional(
      Type.String({ maxLength: 4000, description: 'The request in the person’s own words.' }),
    ),
    corrections: Type.Optional(
      Type.Array(
        Type.Object(
          {
            category: Type.String({ maxLength: 40 }),
            column: Type.Optional(Type.String({ maxLength: 100 })),
            value: Type.String({ minLength: 1, maxLength: 500 }),
          },
          { additionalProperties: false },
        ),
        { maxItems: 20, description: 'For a rectification: category, and the value it should have.' },
      ),
    ),
    purposes: Type.Optional(
      Type.Array(Type.String({ maxLength: 40 }), {
        maxItems: 50,
        description: 'For an objection or withdrawal; all that qualify unless told.',
      }),
    ),
    until: Type.Optional(
      Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'For a restriction: its last day.' }),
    ),
    livesInEu: Type.Optional(
      Type.Boolean({
        description: 'Whether the person lives in the EU; the stricter term counts when not told.',
      }),
    ),
    about: Type.Optional(
      Type.String({
        maxLength: 254,
        pattern: emailForm,
        description: 'For a guardian’s report: the child’s e-mail address.',
      }),
    ),
  },
  { additionalProperties: false },
);
export type OpenRequestBody = Static<typeof OpenRequestBody>;

/** Answer to an opened request. */
export const OpenedRequest = Type.Object({
  id: Type.String(),
  number: Type.String({ description: 'M-2026-0001' }),
  due: Type.String({ description: 'Last day for the answer, YYYY-MM-DD.' }),
  citation: Type.String({ description: 'The rule the term comes from.' }),
  codeSent: Type.Boolean({ description: 'True when a one-time code was sent and must be entered.' }),
});
export type OpenedRequest = Static<typeof OpenedRequest>;

/** Body of `POST …/requests/:request/confirmation`. */
export const ConfirmBody = Type.Object(
  { code: Type.String({ pattern: '^\\s*\\d{6}\\s*$', description: 'The six digits of the letter.' }) },
  { additionalProperties: false },
);
export const ConfirmedRequest = Type.Object({
  id: Type.String(),
  number: Type.String(),
  token: Type.String({ description: 'Opens this request for an hour: Authorization: Bearer.' }),
});

/** What the person sees of a request: `GET …/requests/:request`, with the token. */
export const PersonalView = Type.Object({
  number: Type.String(),
  kind: Type.String(),
  phase: Type.String(),
  receivedAt: Type.String(),
  due: Type.String({
    description: 'Last day for the answer, YYYY-MM-DD; where the term stands still, it comes later.',
  }),
  pausedAt: Type.Union([Type.String(), Type.Null()], {
    description: 'Since when the term stands still, waiting for the person; null while it runs.',
  }),
  closedAt: Type.Union([Type.String(), Type.Null()]),
  files: Type.Array(
    Type.Object({ name: Type.String(), type: Type.String(), bytes: Type.Integer(), sha256: Type.String() }),
  ),
});
export type PersonalView = Static<typeof PersonalView>;

/** Body of `POST …/requests/:request/approval` (console). */
export const ApproveBody = Type.Object(
  {
    acknowledge: Type.Array(Type.String({ maxLength: 40 }), {
      maxItems: 20,
      description: 'Codes of the plan’s blockers.',
    }),
  },
  { additionalProperties: false },
);
/** Body of `POST …/requests/:request/reply` (console): an answer in words. */
export const ReplyBody = Type.Object(
  { text: Type.String({ minLength: 1, maxLength: 10_000 }) },
  { additionalProperties: false },
);
/** Body of `POST …/requests/:request/refusal` (console). */
export const RefuseBody = Type.Object(
  {
    ground: literals(refusalGrounds, 'Ground of the closed list.'),
    reason: Type.String({ minLength: 1, maxLength: 4000 }),
  },
  { additionalProperties: false },
);
const day = (description: string) => Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description });
/** Body of `POST …/requests/:request/pause` (console). */
export const PauseBody = Type.Object(
  {
    because: literals(pauseReasons, 'Who asks must be proven, or what of much data is meant.'),
    reason: Type.String({
      minLength: 1,
      maxLength: 2000,
      description: 'What the person should do, in their language; it is mailed to them.',
    }),
  },
  { additionalProperties: false },
);
/** Body of `POST …/requests/:request/resumption` (console). */
export const ResumeBody = Type.Object(
  { on: day('The day the person answered, YYYY-MM-DD: the term runs on from it.') },
  { additionalProperties: false },
);
/** Body of `POST …/requests/:request/identity` (console). */
export const IdentityBody = Type.Object(
  {
    by: literals(['document', 'signature', 'staff'], 'What proved who asks.'),
    on: day('The day the proof came, YYYY-MM-DD: a term that waited for it runs on from it.'),
  },
  { additionalProperties: false },
);

/** Body of `POST …/requests/:request/extension` (console). */
export const ExtendBody = Type.Object(
  {
    until: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
    because: literals(['third-party', 'complexity', 'number-of-requests'], 'Reason the law knows.'),
    reason: Type.String({ minLength: 1, maxLength: 2000 }),
  },
  { additionalProperties: false },
);
