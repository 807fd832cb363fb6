import type { ErrorTable } from './error.ts';

/** Errors of the statistics of visits. */
export const visitErrors = {
  'AMANAT-VIS-001': {
    status: 404,
    title: 'No statistics of visits are declared',
    why: 'Nothing is collected that the declaration in force does not name under `statistics`.',
    fix: 'Declare `statistics` with its purpose and category and publish, or take visits.js off the page.',
  },
  'AMANAT-VIS-002': {
    status: 422,
    title: 'This is no visit of a declared site',
    why: 'The page is no web address of a site or form of the declaration, so that its counts would be nobody’s.',
    fix: 'Send the address of the page as `page`; declare its origin under `banner.siteKeys` or `properties`.',
  },
} as const satisfies ErrorTable;
