import type { ErrorTable } from './error.ts';

/** Errors of sweeps and destruction acts. */
export const retentionErrors = {
  'AMANAT-RET-001': {
    status: 404,
    title: 'No such schedule',
    why: 'The declaration has no schedule that can run for this store and table.',
    fix: 'See GET /v1/organisations/{org}/retention for the schedules and why some do not run.',
  },
  'AMANAT-RET-002': {
    status: 404,
    title: 'No such act',
    why: 'There is no destruction act under this number.',
    fix: 'See the list of acts.',
  },
  'AMANAT-RET-003': {
    status: 422,
    title: 'The end of the hold is not in the future',
    why: 'A hold has a reason and an end; one that is over when it is placed holds nothing.',
    fix: 'Give the last day of the hold, after today.',
  },
  'AMANAT-RET-004': {
    status: 404,
    title: 'No such hold stands',
    why: 'There is no standing hold of this case on this person.',
    fix: 'See GET /v1/organisations/{org}/holds for those that stand.',
  },
  'AMANAT-RET-005': {
    status: 409,
    title: 'The hold stands already',
    why: 'This case already holds the data of this person.',
    fix: 'Lift it first, or place one under another case.',
  },
} as const satisfies ErrorTable;
