import type { ErrorTable } from './error.ts';

/** Errors of consents and the banner. */
export const consentErrors = {
  'AMANAT-CNS-001': {
    status: 422,
    title: 'The choice does not fit the declaration',
    why: 'It names a category or purpose that the organisation does not ask consent for.',
    fix: 'Send the categories of /v1/organisations/{organisation}/banner.json.',
  },
  'AMANAT-CNS-002': {
    status: 422,
    title: 'Necessary cookies cannot be refused',
    why: 'They make the site work and rest on no consent.',
    fix: 'Leave `necessary` out of the choices.',
  },
  'AMANAT-CNS-003': {
    status: 422,
    title: 'The choice contradicts the button',
    why: '«accept-all» came with a refusal or without a category that is asked, «reject-all» with an agreement or without one, «withdraw» without anything taken back, or nothing was chosen.',
    fix: 'Send method `customise` with the choices as they are.',
  },
  'AMANAT-CNS-004': {
    status: 409,
    title: 'This version is not known',
    why: 'A consent counts for a published version in force only.',
    fix: 'Load banner.json again and ask with the version it names.',
  },
  'AMANAT-CNS-005': {
    status: 409,
    title: 'This wording was never shown by us',
    why: 'A consent must be able to show the exact words it was given to; the hash fits none of them in the language named.',
    fix: 'Load banner.json again and send the hash it names.',
  },
  'AMANAT-CNS-006': {
    status: 403,
    title: 'This site may not send consents',
    why: 'Its origin, or the `site` of the choice, is not among the sites the declaration names.',
    fix: 'Add the origin to `banner.siteKeys` of the manifest and publish it.',
  },
  'AMANAT-CNS-007': {
    status: 409,
    title: 'The key was used for another choice',
    why: 'One key stands for one choice of one person; a retry repeats it unchanged.',
    fix: 'Make a new random key for a new choice.',
  },
  'AMANAT-CNS-008': {
    status: 404,
    title: 'No such organisation or banner',
    why: 'There is no organisation of this name with a published declaration that has a banner.',
    fix: 'Check data-organisation in the script tag.',
  },
  'AMANAT-CNS-009': {
    status: 404,
    title: 'No such consent',
    why: 'There is no consent record under this id.',
    fix: 'Use the address that came with the answer to the consent.',
  },
  'AMANAT-CNS-010': {
    status: 503,
    title: 'Too many choices at once',
    why: 'More consents are waiting to be written than the queue takes; this one was not stored.',
    fix: 'Send it again in a moment with the same key.',
  },
  'AMANAT-CNS-011': {
    status: 503,
    title: 'The proof is not ready yet',
    why: 'The consent is stored; the checkpoint that covers it is signed within a second.',
    fix: 'Ask for the receipt again in a moment.',
  },
  'AMANAT-CNS-012': {
    status: 403,
    title: 'This key is of another organisation',
    why: 'A key opens the records of its own organisation alone.',
    fix: 'Ask with the key of the organisation named in the body.',
  },
  'AMANAT-CNS-013': {
    status: 503,
    title: 'Too many reads at once',
    why: 'More reads are waiting than the queue takes.',
    fix: 'Ask again in a moment.',
  },
  'AMANAT-CNS-014': {
    status: 404,
    title: 'No declaration was in force then',
    why: 'A basis is decided by the version in force at the instant asked for, and there was none.',
    fix: 'Ask for an instant after the first version took effect.',
  },
  'AMANAT-CNS-015': {
    status: 403,
    title: 'The receipt is for its holder',
    why: 'What it says is given to whoever holds its token, which came with the answer to the choice.',
    fix: 'Use the whole address that came with the answer, its token included.',
  },
  'AMANAT-CNS-016': {
    status: 410,
    title: 'The content of this consent was destroyed',
    why: 'The person was erased: the key that opened it is gone, and the journal keeps only the proof.',
    fix: 'Ask for /v1/consents/{id}/receipt with its token, which proves the entry without its content.',
  },
  'AMANAT-CNS-017': {
    status: 422,
    title: 'The mapping is not whole',
    why: 'An import must say where a row has its person, its time and its answers; for a tool that is known here only what differs.',
    fix: 'Give `mapping` with subject, at, yes, no and choices: `to` and one of fields, within, named, listed.',
  },
  'AMANAT-CNS-018': {
    status: 404,
    title: 'No such import',
    why: 'The organisation has no import of this id.',
    fix: 'Open one with POST /v1/organisations/{organisation}/consents/imports.',
  },
  'AMANAT-CNS-019': {
    status: 409,
    title: 'This is another file',
    why: 'The import was begun with a file of another SHA-256; provenance names one file.',
    fix: 'Send the same file to go on, or open a new import for this one.',
  },
  'AMANAT-CNS-020': {
    status: 422,
    title: 'The file has faulty rows',
    why: 'A row that cannot be read without guessing is not taken in, and no part of the file was.',
    fix: 'Make a dry run, mend the rows it lists, or run with skipFaulty=true.',
  },
  'AMANAT-CNS-021': {
    status: 409,
    title: 'The import is running elsewhere',
    why: 'Another run of the same import moved on in the meantime; this one stopped and wrote nothing twice.',
    fix: 'Wait for the other run, then send the file again: it goes on where that one ended.',
  },
  'AMANAT-CNS-022': {
    status: 413,
    title: 'The file is too large',
    why: 'A file of an import holds at most 2 GB; one of JSON, which is read whole, 100 MB.',
    fix: 'Split the file and open an import for each part, or send JSON as NDJSON, one row a line.',
  },
  'AMANAT-CNS-023': {
    status: 403,
    title: 'These sites hold no choice together',
    why: 'A choice goes from one site to another only between origins that the declaration lists together.',
    fix: 'List both origins under `banner.together` of the manifest and publish it.',
  },
  'AMANAT-CNS-024': {
    status: 404,
    title: 'No choice waits under this ticket',
    why: 'A ticket is good once, for a minute, from the one site to the other; or the choice has not come in yet.',
    fix: 'Ask the visitor, as on any first visit.',
  },
} as const satisfies ErrorTable;
