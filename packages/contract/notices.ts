import { type Static, type TLiteral, Type } from 'typebox';
import { type ToldWay, toldWays } from './told-ways.ts';

/** Body of POST /v1/organisations/{org}/versions/{number}/told. */
export const ToldBody = Type.Object(
  {
    how: Type.Union(toldWays.map((way) => Type.Literal(way)) as [TLiteral<ToldWay>], {
      description: 'The way people were told, or `not-needed`.',
    }),
    note: Type.String({
      minLength: 3,
      maxLength: 500,
      pattern: '\\S',
      description: 'When and to whom, or why nobody needs to be told. No names of people.',
    }),
  },
  { additionalProperties: false },
);
export type ToldBody = Static<typeof ToldBody>;

/** Why Əmanət itself told nobody: nothing was promised but the page, or a promise that people carry out. */
export type UntoldReason = 'nothing-promised' | 'promised-to-tell';
