import { type Static, Type } from 'typebox';
import { Subject } from './gate.ts';

const id = (description: string) => Type.String({ pattern: '^[a-z][a-z0-9-]{0,39}$', description });
const language = Type.Union([Type.Literal('az'), Type.Literal('en'), Type.Literal('ru')]);

/** Body of `POST /v1/preferences/links`. Identifiers become pseudonyms at once and are stored nowhere. */
export const LinksRequest = Type.Object(
  {
    organisation: id('Id of the organisation.'),
    subjects: Type.Array(Subject, {
      minItems: 1,
      maxItems: 500,
      description: 'People to make links for; the answer has them in this order.',
    }),
    purposes: Type.Optional(
      Type.Array(id('A purpose.'), {
        minItems: 1,
        maxItems: 20,
        description: 'What the mail is sent for: unsubscribing ends these. Absent: all marketing by e-mail.',
      }),
    ),
    language: Type.Optional(language),
    days: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 365,
        description: 'How long the page opens by the link; 30 unless told.',
      }),
    ),
  },
  { additionalProperties: false },
);
export type LinksRequest = Static<typeof LinksRequest>;

/** Links of one person, and what the mail's head says for one-click unsubscription (RFC 8058). */
export const LinkSet = Type.Object({
  preferences: Type.String({ description: 'The page where the person sees and changes every choice.' }),
  unsubscribe: Type.String({ description: 'For the text of the mail; asks once before it ends anything.' }),
  until: Type.String({ description: 'Until when the page opens by this link.' }),
  headers: Type.Object({
    'List-Unsubscribe': Type.String(),
    'List-Unsubscribe-Post': Type.String(),
  }),
});
export type LinkSet = Static<typeof LinkSet>;
/** Answer to `POST /v1/preferences/links`. */
export const LinksAnswer = Type.Object({ links: Type.Array(LinkSet) });
export type LinksAnswer = Static<typeof LinksAnswer>;

/** Body of `POST /v1/preferences/links/revocation`: every link made so far ends. */
export const LinksRevocation = Type.Object(
  {
    organisation: id('Id of the organisation.'),
    subject: Type.Optional(Subject),
  },
  { additionalProperties: false, description: 'Without `subject`: everybody’s.' },
);
export type LinksRevocation = Static<typeof LinksRevocation>;
