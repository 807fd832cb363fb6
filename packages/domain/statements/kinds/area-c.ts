import type { StatementKind } from '../kind.ts';
import { accessAnswerContents } from './requests/access-answer-contents.ts';
import { answerWithin } from './requests/answer-within.ts';
import { caseHold } from './requests/case-hold.ts';
import { complaint } from './requests/complaint.ts';
import { contactForRequests } from './requests/contact-for-requests.ts';
import { disagreementWayOut } from './requests/disagreement-way-out.ts';
import { extension } from './requests/extension.ts';
import { freeOfCharge } from './requests/free-of-charge.ts';
import { identityCheck } from './requests/identity-check.ts';
import { objectionToProfiling } from './requests/objection-to-profiling.ts';
import { outcomeChannel } from './requests/outcome-channel.ts';
import { questionNeverLost } from './requests/question-never-lost.ts';
import { receiptConfirmed } from './requests/receipt-confirmed.ts';
import { refusalOnlyWhen } from './requests/refusal-only-when.ts';
import { requestBySubjectLine } from './requests/request-by-subject-line.ts';
import { requestChannelsKind } from './requests/request-channels.ts';
import { requestFile } from './requests/request-file.ts';
import { requestJournal } from './requests/request-journal.ts';
import { requestsHandled } from './requests/requests-handled.ts';
import { restriction } from './requests/restriction.ts';
import { right } from './requests/right.ts';
import { rightsByChannel } from './requests/rights-by-channel.ts';
import { rightsList } from './requests/rights-list.ts';
import { selfService } from './requests/self-service.ts';
import { stateBodyDisclosure } from './requests/state-body-disclosure.ts';
import { verificationDocuments } from './requests/verification-documents.ts';
import { anonymisation } from './retention/anonymisation.ts';
import { archiveOnlyByLaw } from './retention/archive-only-by-law.ts';
import { deletionConfirmed } from './retention/deletion-confirmed.ts';
import { destructionAct } from './retention/destruction-act.ts';
import { destructionIrreversible } from './retention/destruction-irreversible.ts';
import { keptOnlyAsNeeded } from './retention/kept-only-as-needed.ts';
import { limitationHold } from './retention/limitation-hold.ts';
import { retentionPerCategory } from './retention/retention-per-category.ts';
import { retention } from './retention/retention.ts';
import { stopAndDestroyWithin } from './retention/stop-and-destroy-within.ts';
import { thenDestroyedOrAnonymised } from './retention/then-destroyed-or-anonymised.ts';
import { trainingDataDepersonalised } from './retention/training-data-depersonalised.ts';
import { unlimitedRetention } from './retention/unlimited-retention.ts';

/** The statement kinds about requests and retention. */
export const areaC: readonly StatementKind[] = [
  right,
  rightsList,
  selfService,
  rightsByChannel,
  requestBySubjectLine,
  questionNeverLost,
  requestsHandled,
  contactForRequests,
  requestChannelsKind,
  answerWithin,
  receiptConfirmed,
  extension,
  identityCheck,
  refusalOnlyWhen,
  freeOfCharge,
  outcomeChannel,
  complaint,
  requestJournal,
  requestFile,
  stateBodyDisclosure,
  accessAnswerContents,
  restriction,
  objectionToProfiling,
  disagreementWayOut,
  verificationDocuments,
  caseHold,
  retention,
  retentionPerCategory,
  keptOnlyAsNeeded,
  unlimitedRetention,
  stopAndDestroyWithin,
  thenDestroyedOrAnonymised,
  destructionAct,
  destructionIrreversible,
  anonymisation,
  archiveOnlyByLaw,
  limitationHold,
  deletionConfirmed,
  trainingDataDepersonalised,
];
