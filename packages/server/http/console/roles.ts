import type { Role } from '../app.ts';

/** Who may look: everyone on the staff of the organisation. */
export const anyStaff: readonly Role[] = ['owner', 'officer', 'handler', 'auditor'];
/** Who may act on requests. */
export const handlers: readonly Role[] = ['owner', 'officer', 'handler'];
/** Who may decide: approve, refuse, sweep, publish. */
export const deciders: readonly Role[] = ['owner', 'officer'];
