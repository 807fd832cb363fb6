import { lengthOf } from '../../../manifest/duration.ts';
import type { Finding } from '../../../manifest/finding.ts';
import type { Basis, Retention } from '../../../manifest/manifest.ts';
import { found } from '../../found.ts';
import type { StatementContext } from '../../kind.ts';
import { coveredPurposes } from './covered-purposes.ts';
import { isPeriod } from './sweeps.ts';

export interface RetentionFields {
  readonly of?: string;
  readonly basis?: Basis;
  readonly keep: string;
  readonly atLeast?: string;
  readonly after: Retention['after'];
  readonly orOn?: Retention['after'];
}
type Context = StatementContext<RetentionFields>;

/** Whether two periods say the same; a term left to law agrees with any that names its law. */
function sameKeep(stated: string, other: { readonly keep: string; readonly law?: unknown }): boolean {
  if (stated === 'law') return other.keep === 'law' || other.law !== undefined;
  if (isPeriod(stated) && isPeriod(other.keep)) return lengthOf(stated) === lengthOf(other.keep);
  return stated === other.keep;
}
function spell(retention: { readonly keep: string; readonly after: string }): string {
  return `${retention.keep} after ${retention.after}`;
}

/** The statement held against the retention that runs for the purposes it speaks of. */
export function againstFacts(context: Context): readonly Finding[] {
  const { statement, manifest } = context;
  return coveredPurposes(manifest, statement).flatMap((id) => {
    const fact = manifest.purposes[id]?.retention;
    if (fact === undefined)
      return [
        found(context, {
          code: 'AMANAT-CHK-519',
          field: 'keep',
          message: `The text keeps data for ${id} ${spell(statement)}, and the purpose declares no retention.`,
          why: 'Nothing is swept without a declared period.',
          fix: `Declare purposes.${id}.retention.`,
        }),
      ];
    const same =
      sameKeep(statement.keep, fact) && (statement.of === undefined || statement.after === fact.after);
    const open =
      statement.orOn !== undefined && fact.orOn !== statement.orOn && fact.after !== statement.orOn;
    if (same && !open) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-502',
        field: same ? 'orOn' : 'keep',
        message: same
          ? `The text ends the period of ${id} on ${statement.orOn}; the retention that runs does not.`
          : `The text keeps data for ${id} ${spell(statement)}; the retention that runs is ${spell(fact)}.`,
        why: 'Data is destroyed by the declared retention; people were told of another.',
        fix: `Make the text and purposes.${id}.retention say the same.`,
      }),
    ];
  });
}

/** True when each names one purpose and not the same: most pairs, told without a look at the facts. */
function speakOfOthers(one: RetentionFields, other: RetentionFields): boolean {
  const named = one.basis === undefined && other.basis === undefined;
  return named && one.of !== other.of;
}

/** The statement held against those before it about the same purposes, so that each pair is told once. */
export function againstOthers(context: Context): readonly Finding[] {
  const { statement, manifest } = context;
  const covered = coveredPurposes(manifest, statement);
  const index = manifest.statements.findIndex((other) => other.id === statement.id);
  return manifest.statements.slice(0, Math.max(index, 0)).flatMap((other) => {
    if (other.says !== statement.says) return [];
    const fields = other as unknown as RetentionFields;
    if (speakOfOthers(statement, fields)) return [];
    const shared = coveredPurposes(manifest, fields).filter((id) => covered.includes(id));
    if (shared.length === 0 || sameKeep(statement.keep, fields) || sameKeep(fields.keep, statement))
      return [];
    const law = shared.some((id) => manifest.purposes[id]?.retention?.law !== undefined);
    if (law && [statement.keep, fields.keep].includes('law')) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-503',
        field: 'keep',
        message: `Data for ${shared.join(', ')} is kept ${spell(fields)} by ${other.id} and ${spell(statement)} by ${statement.id}.`,
        why: 'One datum cannot end at two times; the longer period is without a purpose (GDPR Art. 5(1)(e)).',
        fix: 'Decide on one period, or split the purpose and say what each part keeps.',
        with: [other.id],
      }),
    ];
  });
}

/** A term left to a law needs the law’s name; an exception needs an end. */
export function openEnds(context: Context): readonly Finding[] {
  const { statement, manifest } = context;
  return coveredPurposes(manifest, statement).flatMap((id) => {
    const purpose = manifest.purposes[id];
    const unnamed =
      statement.keep === 'law' && purpose?.retention?.law === undefined && purpose?.law === undefined;
    const endless = (purpose?.retention?.exceptions ?? []).filter(
      (exception) => exception.keep === undefined,
    );
    return [
      ...(unnamed
        ? [
            found(context, {
              code: 'AMANAT-CHK-520',
              field: 'keep',
              message: `The period of ${id} is left to a law, and no law is named.`,
              why: 'Nobody can compute a term from a law without a name.',
              fix: `Name it: purposes.${id}.retention.law.`,
            }),
          ]
        : []),
      ...(endless.length > 0 && statement.of !== undefined
        ? [
            found(context, {
              code: 'AMANAT-CHK-522',
              severity: 'note',
              field: 'of',
              message: `${endless.length} exceptions to the period of ${id} name no end (${endless.map((exception) => exception.ground).join(', ')}).`,
              why: 'An exception without an end is retention without a limit for what falls under it.',
              fix: 'Give each exception a period.',
            }),
          ]
        : []),
    ];
  });
}
