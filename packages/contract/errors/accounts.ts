import type { ErrorTable } from './error.ts';

/** Errors of signing in and of accounts. */
export const accountErrors = {
  'AMANAT-ACC-001': {
    status: 401,
    title: 'Address, password or code is wrong',
    why: 'The three do not belong together. Which of them is wrong is not said.',
    fix: 'Try again; the code changes every 30 seconds and works once.',
  },
  'AMANAT-ACC-002': {
    status: 429,
    title: 'Too many wrong attempts',
    why: 'The account is locked for a while after five wrong attempts in a row.',
    fix: 'Wait fifteen minutes, then try again.',
  },
  'AMANAT-ACC-003': {
    status: 403,
    title: 'The request came from another site',
    why: 'Changes by a signed-in person are accepted from the console itself only.',
    fix: 'Use the console at its own address.',
  },
  'AMANAT-ACC-004': {
    status: 403,
    title: 'No confidentiality agreement on file',
    why: 'Without a signed agreement a staff account cannot open personal data.',
    fix: 'Ask the owner to record the agreement for this account.',
  },
  'AMANAT-ACC-005': {
    status: 404,
    title: 'No such member of staff',
    why: 'No account of this id works in the organisation.',
    fix: 'See GET /v1/organisations/{org}/accounts.',
  },
  'AMANAT-ACC-006': {
    status: 409,
    title: 'An organisation keeps an owner',
    why: 'This is its last owner who can sign in; without one nobody could give roles any more.',
    fix: 'Make somebody else an owner first.',
  },
  'AMANAT-ACC-007': {
    status: 409,
    title: 'The account works elsewhere too',
    why: 'A second factor opens every organisation of the account; you are not the owner of all of them.',
    fix: 'Ask an owner of all its organisations, or the operator of the server.',
  },
  'AMANAT-ACC-008': {
    status: 409,
    title: 'Already a member',
    why: 'An account with this address works in the organisation.',
    fix: 'Change its role, or send its link again.',
  },
  'AMANAT-ACC-009': {
    status: 410,
    title: 'The link does not work any more',
    why: 'It was used, is older than three days, or another one was sent since.',
    fix: 'Ask an owner of the organisation for a new link.',
  },
  'AMANAT-ACC-010': {
    status: 422,
    title: 'The code does not fit',
    why: 'It is not the one that the key shown here gives now.',
    fix: 'Add the key to the authenticator app and type the code it shows; check the clock of the telephone.',
  },
  'AMANAT-ACC-011': {
    status: 503,
    title: 'The letter was not accepted',
    why: 'The mail server did not take the invitation; the account waits for its link.',
    fix: 'Send the link again from the list of accounts.',
  },
} as const satisfies ErrorTable;
