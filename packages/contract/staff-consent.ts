import { type Static, Type } from 'typebox';

const yesOrNo = (key: string, most: number, description: string) =>
  Type.Record(Type.String({ pattern: key }), Type.Boolean(), {
    maxProperties: most,
    additionalProperties: false,
    description,
  });

/**
 * A consent given on paper or by telephone, or its withdrawal, as staff write it down: body of
 * `POST /v1/organisations/:org/consents`, as JSON, or as the field `record` of a multipart form beside the file
 * `evidence`.
 */
export const StaffConsent = Type.Object(
  {
    subject: Type.Object(
      {
        kind: Type.Union([Type.Literal('email'), Type.Literal('phone'), Type.Literal('customer-id')]),
        value: Type.String({ minLength: 1, maxLength: 254 }),
      },
      { additionalProperties: false, description: 'Whose. Becomes a pseudonym at once.' },
    ),
    medium: Type.Union([Type.Literal('paper'), Type.Literal('phone')]),
    language: Type.Union([Type.Literal('az'), Type.Literal('en'), Type.Literal('ru')]),
    wording: Type.String({
      minLength: 20,
      maxLength: 8000,
      description:
        'The words on the paper, or those read aloud; kept as the wording of the consent. No name of a person.',
    }),
    purposes: Type.Optional(yesOrNo('^[a-z][a-z0-9-]{0,39}$', 40, 'What was said of each purpose.')),
    transfers: Type.Optional(
      yesOrNo('^[A-Z]{2}$', 20, 'Written consent to a transfer, by country: a consent of its own kind.'),
    ),
    at: Type.Optional(
      Type.String({
        pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$',
        description: 'When it was said; now unless told, at most thirty days ago.',
      }),
    ),
  },
  { additionalProperties: false },
);
export type StaffConsent = Static<typeof StaffConsent>;

/** Answer: durable and in the journal. */
export const StaffConsentAnswer = Type.Object({
  id: Type.String({ description: 'Number of the consent; its evidence is fetched by it.' }),
  recordedAt: Type.String(),
  evidence: Type.Union([Type.String(), Type.Null()], { description: 'SHA-256 of the file, hexadecimal.' }),
});
export type StaffConsentAnswer = Static<typeof StaffConsentAnswer>;
