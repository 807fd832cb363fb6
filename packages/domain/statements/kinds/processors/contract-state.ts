import type { Recipient } from '../../../manifest/manifest.ts';
import { daysBetween } from '../../../time/local-date.ts';

/** Days before its end from which a contract is warned of. */
export const noticeDays = 60;

/** How a recipient's contract stands on a day. A contract without dates is on file and open-ended. */
export function contractState(
  { contract }: Recipient,
  today: string,
): 'missing' | 'not-begun' | 'ended' | 'ends-soon' | 'in-force' {
  if (contract === undefined) return 'missing';
  if (contract.signed !== undefined && contract.signed > today) return 'not-begun';
  if (contract.ends === undefined) return 'in-force';
  if (contract.ends < today) return 'ended';
  return daysBetween(today, contract.ends) <= noticeDays ? 'ends-soon' : 'in-force';
}

/** Whether the contract binds on that day. */
export function isBound(recipient: Recipient, today: string): boolean {
  return ['ends-soon', 'in-force'].includes(contractState(recipient, today));
}
