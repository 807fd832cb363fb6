import type { JsonSchema } from '../schema/schema.ts';
import type { StatementKind } from '../statements/kind.ts';
import type { Manifest, Statement } from './manifest.ts';
import { spokenOf } from './spoken-of.ts';

/**
 * Which statements speak of a fact. A fact is `section/id` (found through the references in a statement's
 * own fields), `says/<kind>`, or a single fact such as `policy/notice` that a kind speaks of by its nature.
 * Built once a manifest; look-ups are constant.
 */
export function statementIndex(
  manifest: Manifest,
  kinds: ReadonlyMap<string, StatementKind>,
): (fact: string) => readonly string[] {
  const index = new Map<string, string[]>();
  const add = (fact: string, id: string): void => {
    const ids = index.get(fact);
    if (!ids) index.set(fact, [id]);
    else if (!ids.includes(id)) ids.push(id);
  };
  for (const statement of manifest.statements) {
    add(`says/${statement.says}`, statement.id);
    for (const fact of spokenOf[statement.says] ?? []) add(fact, statement.id);
    const kind = kinds.get(statement.says);
    if (kind) for (const fact of references(statement, kind.schema.json)) add(fact, statement.id);
  }
  return (fact) => index.get(fact) ?? [];
}

/** `section/id` of every reference in a statement's own fields. */
function* references(value: Statement[string], schema: JsonSchema): Generator<string> {
  const section = schema['x-ref'];
  if (section !== undefined && typeof value === 'string') yield `${section}/${value}`;
  if (Array.isArray(value) && schema.items) for (const item of value) yield* references(item, schema.items);
  if (typeof value === 'object' && value !== null && schema.properties)
    for (const [key, field] of Object.entries(schema.properties))
      yield* references((value as Statement)[key], field);
  for (const option of schema.oneOf ?? []) yield* references(value, option);
}
