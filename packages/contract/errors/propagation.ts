import type { ErrorTable } from './error.ts';

/** Errors of telling recipients. */
export const propagationErrors = {
  'AMANAT-PRO-001': {
    status: 404,
    title: 'This recipient is not told by webhook',
    why: 'The declaration in force has no such recipient, or says another way for it.',
    fix: 'Set `propagate: webhook` for the recipient in the manifest and publish it.',
  },
  'AMANAT-PRO-002': {
    status: 422,
    title: 'Nothing may be sent to this address',
    why: 'Addresses must be public and start with https; others lead into the house.',
    fix: 'Give a public https address. An operator opens a network of the house with AMANAT_OUTBOUND_ALLOW.',
  },
  'AMANAT-PRO-003': {
    status: 404,
    title: 'There is nothing of the kind to settle',
    why: 'It is not known here, is settled already, or is settled in another way.',
    fix: 'See GET /v1/organisations/{org}/propagation for the open tasks and the dead letters.',
  },
} as const satisfies ErrorTable;
