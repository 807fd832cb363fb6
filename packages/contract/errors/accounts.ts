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
} as const satisfies ErrorTable;
