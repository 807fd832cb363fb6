import { type Static, Type } from 'typebox';
import { DecisionRequest, Subject } from './gate.ts';

const { at } = DecisionRequest.properties;
const person = { subject: Type.Union([Subject, Type.Array(Subject, { minItems: 1, maxItems: 5 })]), at };
const exact = { additionalProperties: false } as const;

/** What an application tells the gate about a person; `at` is when it became so, now unless told. */
export const FactTold = Type.Union([
  Type.Object({ ...person, kind: Type.Literal('contract'), running: Type.Boolean() }, exact),
  Type.Object({ ...person, kind: Type.Literal('account'), open: Type.Boolean() }, exact),
  Type.Object({ ...person, kind: Type.Literal('interaction') }, exact),
  Type.Object(
    {
      ...person,
      kind: Type.Literal('age'),
      oldEnough: Type.Boolean({ description: 'Whether the declared age is reached. No birthday is kept.' }),
    },
    exact,
  ),
]);
export type FactTold = Static<typeof FactTold>;

/** Body of `POST /v1/organisations/:org/facts`. */
export const FactsBody = Type.Object(
  { facts: Type.Array(FactTold, { minItems: 1, maxItems: 500, description: 'Up to 500 facts.' }) },
  exact,
);
export type FactsBody = Static<typeof FactsBody>;

/** Its answer. What was known already is not written again. */
export const FactsAnswer = Type.Object({
  recorded: Type.Integer({ description: 'Facts that were new, for each pseudonym they were told of.' }),
});
export type FactsAnswer = Static<typeof FactsAnswer>;
