import { type Static, Type } from 'typebox';

/** Body of `POST /v1/organisations/:org/age-checks`: a day of birth, or the person's word that the limit is reached. */
export const AgeCheckBody = Type.Union([
  Type.Object(
    {
      birthDate: Type.String({
        pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
        description: 'Day of birth, YYYY-MM-DD. It is compared and forgotten.',
      }),
    },
    { additionalProperties: false },
  ),
  Type.Object(
    { oldEnough: Type.Boolean({ description: 'What the person says about the limit.' }) },
    { additionalProperties: false },
  ),
]);
export type AgeCheckBody = Static<typeof AgeCheckBody>;

export const AgeCheckAnswer = Type.Object({
  allow: Type.Boolean({ description: 'Whether anything may be asked of this person at all.' }),
  minimum: Type.Union([Type.Integer(), Type.Null()], { description: 'Years; null where there is no limit.' }),
});
export type AgeCheckAnswer = Static<typeof AgeCheckAnswer>;
