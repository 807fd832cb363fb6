import type { StatementKind } from '../kind.ts';
import authorityNotified from './incidents/authority-notified.ts';
import correctiveMeasures from './incidents/corrective-measures.ts';
import incidentAssessed from './incidents/incident-assessed.ts';
import incidentRecorded from './incidents/incident-recorded.ts';
import subjectsNotified from './incidents/subjects-notified.ts';
import certificatesChecked from './processors/certificates-checked.ts';
import closedRecipients from './processors/closed-recipients.ts';
import contractRequired from './processors/contract-required.ts';
import instructedByLicensee from './processors/instructed-by-licensee.ts';
import notSold from './processors/not-sold.ts';
import processorOwnAimsForbidden from './processors/processor-own-aims-forbidden.ts';
import processorRegister from './processors/processor-register.ts';
import recipientsNeedOnly from './processors/recipients-need-only.ts';
import categoriesCollected from './registers/categories-collected.ts';
import contractBasis from './registers/contract-basis.ts';
import controllerIdentity from './registers/controller-identity.ts';
import dataLocatedAt from './registers/data-located-at.ts';
import euRepresentative from './registers/eu-representative.ts';
import groundsOnly from './registers/grounds-only.ts';
import impactAssessment from './registers/impact-assessment.ts';
import minimisation from './registers/minimisation.ts';
import noCategory from './registers/no-category.ts';
import processingRegister from './registers/processing-register.ts';
import propertiesCovered from './registers/properties-covered.ts';
import purposeDeclared from './registers/purpose-declared.ts';
import purposeLimitedTo from './registers/purpose-limited-to.ts';
import registerReview from './registers/register-review.ts';
import sourcesCombined from './registers/sources-combined.ts';
import sourcesNamed from './registers/sources-named.ts';
import accessByRole from './security/access-by-role.ts';
import backupRestore from './security/backup-restore.ts';
import dutiesDone from './security/duties-done.ts';
import encryptedConnections from './security/encrypted-connections.ts';
import encryptedStorage from './security/encrypted-storage.ts';
import journalsKept from './security/journals-kept.ts';
import neverStored from './security/never-stored.ts';
import ownNetwork from './security/own-network.ts';
import responsiblePerson from './security/responsible-person.ts';
import staffSignIn from './security/staff-sign-in.ts';
import anonymisedStatistics from './transfers/anonymised-statistics.ts';
import businessTransfer from './transfers/business-transfer.ts';
import disclosureToLicensee from './transfers/disclosure-to-licensee.ts';
import rightsDefence from './transfers/rights-defence.ts';
import transferAnnex from './transfers/transfer-annex.ts';
import transferGrounds from './transfers/transfer-grounds.ts';
import transferSafeguards from './transfers/transfer-safeguards.ts';
import writtenConsentTransfer from './transfers/written-consent-transfer.ts';

/** Statement kinds about registers, processors, transfers, security and incidents. */
export const areaA: readonly StatementKind[] = [
  categoriesCollected,
  contractBasis,
  controllerIdentity,
  dataLocatedAt,
  euRepresentative,
  groundsOnly,
  impactAssessment,
  minimisation,
  noCategory,
  processingRegister,
  propertiesCovered,
  purposeDeclared,
  purposeLimitedTo,
  registerReview,
  sourcesCombined,
  sourcesNamed,
  certificatesChecked,
  closedRecipients,
  contractRequired,
  instructedByLicensee,
  notSold,
  processorOwnAimsForbidden,
  processorRegister,
  recipientsNeedOnly,
  anonymisedStatistics,
  businessTransfer,
  disclosureToLicensee,
  rightsDefence,
  transferAnnex,
  transferGrounds,
  transferSafeguards,
  writtenConsentTransfer,
  accessByRole,
  backupRestore,
  dutiesDone,
  encryptedConnections,
  encryptedStorage,
  journalsKept,
  neverStored,
  ownNetwork,
  responsiblePerson,
  staffSignIn,
  authorityNotified,
  correctiveMeasures,
  incidentAssessed,
  incidentRecorded,
  subjectsNotified,
];
