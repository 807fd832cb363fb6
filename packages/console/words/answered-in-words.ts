import type { RequestDetailView } from '@amanat/contract/console.ts';
import { identifiedKinds, type RequestKind } from '@amanat/domain/requests/kinds.ts';

/** Kinds that no store is changed or read for: somebody writes the answer. */
export function answeredInWords(kind: RequestKind): boolean {
  return kind === 'no-automated-decision' || (!identifiedKinds.includes(kind) && kind !== 'guardian-report');
}

/** True when the declaration connects no store: the plan has nothing to run, and somebody looks by hand. */
export function isUnconnected({ blockers }: Pick<RequestDetailView, 'blockers'>): boolean {
  return blockers.some(({ code, store }) => code === 'store-without-connector' && store === null);
}
