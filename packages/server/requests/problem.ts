import { requestErrors } from '@amanat/contract/errors/requests.ts';
import type { FaultReason } from '../connectors/connector.ts';
import { problems } from '../platform/problem.ts';

/** Makes a problem of the table of requests. */
export const fail = problems(requestErrors);

const storeCodes = {
  unreachable: 'AMANAT-STO-001',
  busy: 'AMANAT-STO-002',
  'not-configured': 'AMANAT-STO-003',
  'schema-differs': 'AMANAT-STO-004',
  constraint: 'AMANAT-STO-005',
  failed: 'AMANAT-STO-006',
} as const satisfies Readonly<Record<FaultReason, keyof typeof requestErrors>>;

/** The code under which a store's fault is shown on a step. */
export function storeCode(reason: FaultReason): (typeof storeCodes)[FaultReason] {
  return storeCodes[reason];
}
