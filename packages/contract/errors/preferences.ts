import type { ErrorTable } from './error.ts';

/** Errors of preferences, links to them, forms and consents written down by staff. */
export const preferenceErrors = {
  'AMANAT-PRF-001': {
    status: 404,
    title: 'This link opens nothing',
    why: 'It is incomplete, was changed on its way, or belongs to another organisation.',
    fix: 'Open the link from the mail again, whole; or ask for a new one on the page of preferences.',
  },
  'AMANAT-PRF-002': {
    status: 410,
    title: 'The link is too old',
    why: 'Links open for a limited time, and end at once when they are revoked.',
    fix: 'Ask for a new one on the page of preferences.',
  },
  'AMANAT-PRF-003': {
    status: 422,
    title: 'A confirmation of the form is missing',
    why: 'The declaration says that this form asks for it, and nothing is taken without it.',
    fix: 'Send every id of the form’s `required` under `confirmed`.',
  },
  'AMANAT-PRF-004': {
    status: 422,
    title: 'This consent needs an e-mail address',
    why: 'The declaration lets it count only once it is confirmed by the link in a mail (double opt-in).',
    fix: 'Send the person’s address as `subject` of kind `email`.',
  },
  'AMANAT-PRF-005': {
    status: 429,
    title: 'Enough mails were sent to this address',
    why: 'One address gets at most five mails about preferences in an hour.',
    fix: 'Look into the mailbox, or try again in an hour.',
  },
  'AMANAT-PRF-006': {
    status: 422,
    title: 'A consent on paper needs its scan',
    why: 'Without the paper nobody can show later what was signed.',
    fix: 'Attach the scan as `evidence` (PDF, JPEG or PNG).',
  },
  'AMANAT-PRF-007': {
    status: 422,
    title: 'The evidence is of no kind that is kept',
    why: 'Scans are PDF, JPEG or PNG, recordings MP3, WAV, M4A or OGG; the content decides, not the name.',
    fix: 'Attach such a file, 10 MB at most.',
  },
  'AMANAT-PRF-008': {
    status: 422,
    title: 'The day does not fit',
    why: 'A consent is written down after it was given, at most thirty days later.',
    fix: 'Send the instant it was given at as `at`, or leave it out.',
  },
  'AMANAT-PRF-009': {
    status: 404,
    title: 'There is no such evidence',
    why: 'No consent of this number has a file, or the file went with the person’s data.',
    fix: 'Take the number from the journal.',
  },
  'AMANAT-PRF-010': {
    status: 422,
    title: 'No transfer to this country rests on written consent',
    why: 'No recipient of the declaration names `written-consent` as a mechanism for this country.',
    fix: 'Declare the mechanism, or leave the country out.',
  },
} as const satisfies ErrorTable;
