import type { ErrorTable } from './error.ts';

/** Errors of telling registered people of a change. */
export const noticeErrors = {
  'AMANAT-NTC-001': {
    status: 404,
    title: 'No letters belong to this version',
    why: 'It is the first one, its changes are not significant, or the declaration does not promise e-mail.',
    fix: 'Put `email` into `policy.notice.via` if people are to be written to, and publish.',
  },
  'AMANAT-NTC-002': {
    status: 409,
    title: 'It was said already how people were told',
    why: 'Each person is told of a change once; the journal says that it was done in another way.',
    fix: 'Look at the entry of the journal. A later change has letters of its own.',
  },
  'AMANAT-NTC-003': {
    status: 409,
    title: 'The letter is not the one that was shown',
    why: 'What goes out must be what was read and approved, and the letter has changed since.',
    fix: 'Open the page anew, read the letter, and send it then.',
  },
  'AMANAT-NTC-004': {
    status: 409,
    title: 'The letters are not in a state for that',
    why: 'Letters that go out cannot be started or called off again, and what rests cannot be paused.',
    fix: 'Look at the state on the page of the version: it may have been changed by somebody else.',
  },
  'AMANAT-NTC-005': {
    status: 422,
    title: 'It is not known who is registered',
    why: 'No declared store that can be opened holds accounts with an e-mail address.',
    fix: 'Say `accounts` for the table of accounts in the store map and set its connection; or tell people yourselves and note it.',
  },
  'AMANAT-NTC-006': {
    status: 422,
    title: 'The letters would go too late',
    why: 'People are told before the change takes effect, and by the day that was promised.',
    fix: 'Choose an instant before the last day, or send the letters now.',
  },
  'AMANAT-NTC-007': {
    status: 503,
    title: 'A store with accounts does not answer',
    why: 'Who is registered is counted in the organisation’s own stores, and one of them cannot be read now.',
    fix: 'Look at the state of the stores under Vədlər; letters that are sent meanwhile wait until it answers.',
  },
} as const satisfies ErrorTable;
