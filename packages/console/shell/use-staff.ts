import type { Me, StaffRole } from '@amanat/contract/accounts.ts';
import { getRouteApi } from '@tanstack/react-router';

const organisation = getRouteApi('/$org');

export interface Staff {
  readonly org: string;
  readonly name: string;
  readonly me: Me;
  readonly role: StaffRole;
  /** May take, plan anew, and open personal data. */
  readonly handles: boolean;
  /** May approve, refuse, extend and sweep. */
  readonly decides: boolean;
}
/** Who is signed in, in which organisation, and what this role opens. The server decides; this only hides what it would refuse. */
export function useStaff(): Staff {
  const { org } = organisation.useParams();
  const { me, role } = organisation.useRouteContext();
  return {
    org,
    me,
    role,
    name: me.organisations.find(({ id }) => id === org)?.name ?? org,
    handles: role !== 'auditor',
    decides: role === 'owner' || role === 'officer',
  };
}
