import { nameIn } from '@amanat/domain/schema/schema.ts';
import type { DutiesView, DutyState, DutyView } from '@amanat/contract/registers.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { type Duty, dutyDue, warningDays } from '@amanat/domain/statements/kinds/security/duty-state.ts';
import { daysBetween } from '@amanat/domain/time/local-date.ts';

function stateOf(duty: Duty, today: string): DutyState {
  const due = dutyDue(duty);
  if (due !== undefined && due < today) return 'late';
  if (duty.last === undefined) return 'never-done';
  if (due === undefined) return 'unplanned';
  return daysBetween(today, due) <= warningDays ? 'soon' : 'planned';
}
const urgency: readonly DutyState[] = ['late', 'soon', 'never-done', 'unplanned', 'planned'];

/** The register of duties and measures on a day: owner, last and next day of each; what is late first (ALQ-6.1). */
export function dutyRegister(manifest: Manifest, today: string): DutiesView {
  const duties = Object.entries(manifest.duties ?? {}).map(([id, duty]): DutyView => ({
    id,
    kind: duty.kind,
    name: duty.name,
    owner: nameIn(duty.owner),
    last: duty.last ?? null,
    next: dutyDue(duty) ?? null,
    serves: duty.serves ?? [],
    state: stateOf(duty, today),
  }));
  return {
    today,
    duties: duties.toSorted((a, b) => urgency.indexOf(a.state) - urgency.indexOf(b.state)),
  };
}
