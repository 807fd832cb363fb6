import type { StaffRole } from '@amanat/contract/accounts.ts';
import { icons } from '../parts/icons.ts';

/** The places of the console, in the order of the sidebar. */
export const sections = [
  { id: 'today', to: '/$org/today', icon: icons.today, group: null },
  { id: 'requests', to: '/$org/requests', icon: icons.requests, group: null },
  { id: 'consents', to: '/$org/consents', icon: icons.consents, group: null },
  { id: 'statistics', to: '/$org/statistics', icon: icons.statistics, group: null },
  { id: 'propagation', to: '/$org/propagation', icon: icons.propagation, group: null },
  { id: 'retention', to: '/$org/retention', icon: icons.retention, group: null },
  { id: 'holds', to: '/$org/holds', icon: icons.holds, group: null },
  { id: 'policy', to: '/$org/policy', icon: icons.policy, group: 'declaration' },
  { id: 'promises', to: '/$org/promises', icon: icons.promises, group: 'declaration' },
  { id: 'registers', to: '/$org/registers', icon: icons.registers, group: 'declaration' },
  { id: 'scans', to: '/$org/scans', icon: icons.scans, group: 'proof' },
  { id: 'journal', to: '/$org/journal', icon: icons.journal, group: 'proof' },
  { id: 'accounts', to: '/$org/accounts', icon: icons.accounts, group: 'organisation', roles: ['owner'] },
] as const;
export type SectionId = (typeof sections)[number]['id'];
/** Those that open to a role; the server decides, this only leaves out what it would refuse. */
export function sectionsFor(role: StaffRole): readonly (typeof sections)[number][] {
  return sections.filter((each) => !('roles' in each) || (each.roles as readonly string[]).includes(role));
}
/** Those with a place in the bar at the foot of a telephone. */
export const barSections = sections.filter(({ id }) =>
  (['today', 'requests', 'promises', 'journal'] as readonly string[]).includes(id),
);
