import { identifiedKinds, type RequestKind } from '@amanat/domain/requests/kinds.ts';

/** Kinds that no store is changed or read for: somebody writes the answer. */
export function answeredInWords(kind: RequestKind): boolean {
  return kind === 'no-automated-decision' || (!identifiedKinds.includes(kind) && kind !== 'guardian-report');
}
