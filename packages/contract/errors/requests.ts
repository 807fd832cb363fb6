import { requestProblems, type RequestProblemCode } from '@amanat/domain/requests/problems.ts';
import type { ErrorRow, ErrorTable } from './error.ts';

const unprocessable: readonly RequestProblemCode[] = [
  'AMANAT-REQ-103',
  'AMANAT-REQ-113',
  'AMANAT-REQ-114',
  'AMANAT-REQ-115',
  'AMANAT-REQ-117',
];
/** The rules of the domain, with the HTTP status each is answered with. */
const steps = Object.fromEntries(
  Object.entries(requestProblems).map(([code, row]) => [
    code,
    { status: unprocessable.includes(code as RequestProblemCode) ? 422 : 409, ...row },
  ]),
) as Readonly<Record<RequestProblemCode, ErrorRow>>;

/** Errors of requests. */
export const requestErrors = {
  ...steps,
  'AMANAT-REQ-001': {
    status: 404,
    title: 'There is no such request',
    why: 'No request of this organisation has this number or id.',
    fix: 'Check the number in the letter that confirmed the request.',
  },
  'AMANAT-REQ-002': {
    status: 403,
    title: 'The code is wrong',
    why: 'It is not the code that was sent last. After five wrong tries it no longer counts.',
    fix: 'Enter the six digits of the last letter, or ask for a new code.',
  },
  'AMANAT-REQ-003': {
    status: 410,
    title: 'The code no longer counts',
    why: 'Codes count for 15 minutes, for five tries, and once.',
    fix: 'Ask for a new code.',
  },
  'AMANAT-REQ-004': {
    status: 429,
    title: 'Too many codes were asked for',
    why: 'At most five codes an hour are sent to one address.',
    fix: 'Wait an hour, or write to the organisation.',
  },
  'AMANAT-REQ-005': {
    status: 401,
    title: 'Confirm with a code first',
    why: 'This part of the request is shown only to who confirmed a code within the last hour.',
    fix: 'Ask for a new code and enter it.',
  },
  'AMANAT-REQ-006': {
    status: 409,
    title: 'Something stands against the plan',
    why: 'The plan names what blocks it; each must be acknowledged by whoever approves.',
    fix: 'Look at the blockers of the plan and acknowledge them, or mend their cause and plan again.',
  },
  'AMANAT-REQ-007': {
    status: 409,
    title: 'A legal hold stops the erasure',
    why: 'The data is held for a case; the hold stands until it is lifted or ends.',
    fix: 'Lift the hold, wait for its end, or refuse with the ground «legal-duty».',
  },
  'AMANAT-REQ-008': {
    status: 422,
    title: 'The correction does not fit',
    why: 'It names a category or column that is not kept, or a value of the wrong form.',
    fix: 'Name a category of the declaration, one column where it has several, and the new value.',
  },
  'AMANAT-REQ-009': {
    status: 410,
    title: 'The answer is no longer kept',
    why: 'Answers can be fetched for their term; then their key is destroyed.',
    fix: 'Open a new request.',
  },
  'AMANAT-REQ-010': {
    status: 422,
    title: 'This cannot be asked for here',
    why: 'The purpose is not one of the organisation’s, or its basis knows no such right.',
    fix: 'Choose a purpose whose basis allows it: consent for withdrawal, interest or marketing for objection.',
  },
  'AMANAT-REQ-012': {
    status: 409,
    title: 'No store is connected',
    why: 'The declaration maps no store that a connector reads, so nothing was looked at and nothing can be done by itself.',
    fix: 'Look by hand and answer in words, or map a store in the manifest and plan again.',
  },
  'AMANAT-REQ-013': {
    status: 409,
    title: 'No restriction of this request stands',
    why: 'It brought none about, or the restriction was lifted, has ended, or a later request took its place.',
    fix: 'Look at the requests of this person: the restriction is lifted in the one it came from.',
  },
  'AMANAT-REQ-014': {
    status: 422,
    title: 'Only a guardian’s report is about somebody else',
    why: '«about» names another person, and the code proves only the address it is sent to.',
    fix: 'Leave «about» out: a request is about the person whose address it gives.',
  },
  'AMANAT-REQ-015': {
    status: 409,
    title: 'The person is known by something else since the plan',
    why: 'Their address or number in a store changed after the plan was made, so it would not reach all that is theirs.',
    fix: 'Plan again: the new address is searched by too, once somebody saw that it is the same person.',
  },
  'AMANAT-REQ-016': {
    status: 422,
    title: 'The restriction ends before it begins',
    why: '«until» names a day that the calendar does not have, or one that is past.',
    fix: 'Give the last day of the restriction, today or later, or leave it out: then it holds until it is lifted.',
  },
  'AMANAT-REQ-011': {
    status: 404,
    title: 'The organisation publishes no policy',
    why: 'Requests run under the declaration in force, and there is none.',
    fix: 'Publish the declaration first.',
  },
  'AMANAT-STO-001': {
    status: 503,
    title: 'The store does not answer',
    why: 'Its server or file cannot be reached.',
    fix: 'Start it; the step is tried again by itself.',
  },
  'AMANAT-STO-002': {
    status: 503,
    title: 'The store is busy',
    why: 'Another program holds what the step needs.',
    fix: 'Nothing; the step is tried again by itself.',
  },
  'AMANAT-STO-003': {
    status: 503,
    title: 'The store is not connected',
    why: 'There is no connector for its engine, or the environment variable of its connection is not set.',
    fix: 'Set the variable that the store map names, and start the server again.',
  },
  'AMANAT-STO-004': {
    status: 409,
    title: 'The store map differs from the store',
    why: 'A table or column that the declaration names is not there.',
    fix: 'Correct the store map in the manifest; the step is tried again by itself.',
  },
  'AMANAT-STO-005': {
    status: 409,
    title: 'The store refused the change',
    why: 'A constraint forbids it: other rows refer to these, or a column must hold a value.',
    fix: 'Declare the table that refers to them, or what erasure does to it; the step is tried again by itself.',
  },
  'AMANAT-STO-006': {
    status: 502,
    title: 'The store failed',
    why: 'It answered with an error that says nothing of the cause.',
    fix: 'Look at the store’s own log; the step is tried again by itself.',
  },
} as const satisfies ErrorTable;
