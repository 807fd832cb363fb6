import type { ErrorTable } from './error.ts';

/** Errors of taking in scans. */
export const scanErrors = {
  'AMANAT-SCAN-001': {
    status: 422,
    title: 'The site is not declared',
    why: 'A crawl counts for the sites the organisation names only.',
    fix: 'Add the origin to banner.siteKeys or to properties of the manifest and publish it.',
  },
  'AMANAT-SCAN-002': {
    status: 422,
    title: 'The scan is not from now',
    why: 'It was taken more than a day ago, or in the future: it says nothing about the site today.',
    fix: 'Run amanat scan again; check the clock of the machine it runs on.',
  },
  'AMANAT-SCAN-003': {
    status: 422,
    title: 'The scan did not look before the choice',
    why: 'Without the phase before any choice a crawl shows nothing.',
    fix: 'Send the report as amanat scan wrote it.',
  },
  'AMANAT-SCAN-004': {
    status: 404,
    title: 'Nothing is published',
    why: 'The organisation has no version in force to hold the site against.',
    fix: 'Publish the manifest first: amanat publish.',
  },
  'AMANAT-SCAN-005': {
    status: 409,
    title: 'This site is being looked at already',
    why: 'One visit to a site runs or waits at a time.',
    fix: 'Wait for its result: it takes a minute or two.',
  },
  'AMANAT-SCAN-006': {
    status: 404,
    title: 'There is no such picture',
    why: 'Pictures are kept of the last visit of the server to a site, in the phases it reached.',
    fix: 'Have the site looked at again.',
  },
} as const satisfies ErrorTable;
