import { type Evidence, type PromiseState, statementText } from '@amanat/domain/statements/kind.ts';
import type { Localized } from '@amanat/domain/schema/schema.ts';
import type { Reads } from '@amanat/domain/statements/reads.ts';
import { kindName } from '@amanat/domain/statements/kind-names.ts';
import { kinds } from '@amanat/domain/statements/registry.ts';

/** One promise on the board. */
export interface BoardRow {
  readonly id: string;
  readonly says: string;
  /** What its kind is called. */
  readonly name: Localized;
  readonly clause: string | null;
  readonly text: Localized;
  readonly state: PromiseState;
  readonly because: Localized;
  readonly facts: Evidence['facts'];
}
export interface Board {
  readonly organisation: string;
  readonly at: string;
  readonly version: number;
  readonly counts: Readonly<Record<PromiseState, number>>;
  readonly promises: readonly BoardRow[];
}

/** The board: the sum of the evidence of all statements, derived from what was read. Pure; nobody sets a state. */
export function boardOf(reads: Reads): Board {
  const promises = reads.manifest.statements.flatMap((statement): BoardRow[] => {
    const kind = kinds.get(statement.says);
    if (!kind) return [];
    const { state, because, facts } = kind.evidence(statement, reads);
    const text = statementText(kind, statement, reads.manifest);
    return [
      {
        id: statement.id,
        says: statement.says,
        name: kindName(statement.says),
        clause: statement.clause ?? null,
        text,
        state,
        because,
        facts,
      },
    ];
  });
  const counts = { kept: 0, 'at-risk': 0, broken: 0, 'not-yet-shown': 0 };
  for (const row of promises) counts[row.state] += 1;
  return {
    organisation: reads.manifest.organisation.id,
    at: reads.now,
    version: reads.gate.version,
    counts,
    promises,
  };
}
