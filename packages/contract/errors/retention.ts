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
} as const satisfies ErrorTable;
