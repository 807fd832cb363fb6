/** Why a step of a request is refused. The server answers them under the same codes (status 409 or 422). */
export const requestProblems = {
  'AMANAT-REQ-101': {
    title: 'The request is not at this step',
    why: 'The step does not follow from the state the request is in.',
    fix: 'Reload the request and take the step it stands at.',
  },
  'AMANAT-REQ-102': {
    title: 'The request is closed',
    why: 'It was answered, refused, withdrawn or never confirmed.',
    fix: 'Look at the request: it says how it ended. Anything further needs a new one.',
  },
  'AMANAT-REQ-103': {
    title: 'A refusal needs a ground and a reason',
    why: 'The ground is not on the closed list the organisation published, or the text is empty.',
    fix: 'Choose a ground of the list and say why in words (GDPR Art. 12(4), 998-IIIQ Art. 12).',
  },
  'AMANAT-REQ-104': {
    title: 'Not every store is done',
    why: 'A store is pending, waits to be tried again, or failed.',
    fix: 'Wait for it, or mend the store; the request goes on by itself.',
  },
  'AMANAT-REQ-105': {
    title: 'The second scan has not shown that it is done',
    why: 'Data that should be gone was found again, or nobody looked.',
    fix: 'Run the step again, then scan again.',
  },
  'AMANAT-REQ-106': {
    title: 'Identity is not confirmed',
    why: 'This kind of request gives out or changes data; the one-time code was not entered.',
    fix: 'Confirm the code sent to the person, or confirm identity another way.',
  },
  'AMANAT-REQ-107': {
    title: 'There is no such store in the plan',
    why: 'The result names a store that the approved plan does not.',
    fix: 'Report results for the planned stores only.',
  },
  'AMANAT-REQ-108': {
    title: 'Events come out of order',
    why: 'The step is dated before the one it follows.',
    fix: 'Check the clock.',
  },
  'AMANAT-REQ-111': {
    title: 'The term has already run out',
    why: 'A term can be extended or stopped only while it runs.',
    fix: 'Answer now; the delay is recorded.',
  },
  'AMANAT-REQ-112': {
    title: 'The person was not told',
    why: 'An extension or a pause counts only with a notice sent before it, inside the term.',
    fix: 'Send the notice with the reasons first.',
  },
  'AMANAT-REQ-113': {
    title: 'The extension is longer than promised or allowed',
    why: 'The published policy or the law sets a shorter one; the earlier binds.',
    fix: 'Choose a day not later than the longest extension shown.',
  },
  'AMANAT-REQ-114': {
    title: 'The law gives no extension for this reason',
    why: '998-IIIQ Art. 12 extends the term only when a third party must be asked.',
    fix: 'Name the third party that must be asked, or answer inside the term.',
  },
  'AMANAT-REQ-115': {
    title: 'The new day is not later',
    why: 'An extension moves the due date forward.',
    fix: 'Choose a later day.',
  },
  'AMANAT-REQ-116': {
    title: 'No rule sets a term',
    why: 'Neither a law in force on the day of receipt nor the organisation’s own terms say how long an answer may take.',
    fix: 'Declare a regime or `terms.answer`.',
  },
  'AMANAT-REQ-117': {
    title: 'The law does not let the term stand still',
    why: '998-IIIQ Art. 12 counts its working days in any case; the GDPR alone waits, for identity (Art. 12(6)) or, where much data is held, for what is meant (recital 63). An own term waits only where people were told so.',
    fix: 'Ask the person and answer inside the term; where a third party must be asked, extend it.',
  },
  'AMANAT-REQ-118': {
    title: 'The term stands still until the person answers',
    why: 'The person was asked for something. Until it is there nothing is decided, given out or changed.',
    fix: 'Write down the day the answer came, or confirm identity; a refusal or taking back ends the wait too.',
  },
  'AMANAT-REQ-119': {
    title: 'There is nothing to wait for',
    why: 'Identity is asked for until it is confirmed, where the kind of request needs it; what is meant, only of a confirmed request for access.',
    fix: 'Go on with the request.',
  },
} as const;
export type RequestProblemCode = keyof typeof requestProblems;

/** Thrown by the pure rules of requests; carries the code, never personal data. */
export class RequestProblem extends Error {
  readonly code: RequestProblemCode;
  constructor(code: RequestProblemCode) {
    super(`${code}: ${requestProblems[code].title}`);
    this.name = 'RequestProblem';
    this.code = code;
  }
}
