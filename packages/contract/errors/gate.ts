import type { ErrorTable } from './error.ts';

/** Errors of the gate. A denial is no error: it is an answer with reasons. */
export const gateErrors = {
  'AMANAT-GATE-001': {
    status: 404,
    title: 'No declaration is in force',
    why: 'The organisation is not known here, or had published nothing at that instant.',
    fix: 'Check the id of the organisation and the instant; publish a version.',
  },
  'AMANAT-GATE-002': {
    status: 403,
    title: 'This key opens another organisation',
    why: 'A key asks about people of its own organisation only.',
    fix: 'Use the key of the organisation named in the body.',
  },
  'AMANAT-GATE-003': {
    status: 503,
    title: 'Too many decisions wait for the journal',
    why: 'Denials and disclosures are answered once they are durable, and the journal is behind.',
    fix: 'Try again in a moment; treat the use as denied until then.',
  },
  'AMANAT-GATE-004': {
    status: 503,
    title: 'The stream of changes cannot be opened now',
    why: 'Too many applications follow this organisation, or the server does not hear the database.',
    fix: 'Try again in a moment. Until then a local gate denies once its state is older than its limit.',
  },
  'AMANAT-GATE-005': {
    status: 400,
    title: 'A fact about an instant that is none, or yet to come',
    why: 'The gate decides by what has happened; nothing of the body was written.',
    fix: 'Give `at` as the instant it became so, or leave it out for now; check the clock of the application.',
  },
  'AMANAT-GATE-006': {
    status: 503,
    title: 'Too many people are asked about at once',
    why: 'People are read together, and more wait than the server takes in; nothing was decided.',
    fix: 'Ask about fewer people at the same time and try again in a moment; treat the use as denied until then.',
  },
} as const satisfies ErrorTable;
