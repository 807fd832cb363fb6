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
} as const satisfies ErrorTable;
