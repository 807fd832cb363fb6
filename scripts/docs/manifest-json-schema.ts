import { manifestSchema, statementHead } from '@amanat/domain/manifest/manifest.ts';
import type { JsonSchema } from '@amanat/domain/schema/schema.ts';
import type { StatementKind } from '@amanat/domain/statements/kind.ts';

/** docs/schema/manifest.schema.json: JSON Schema 2020-12, with one branch a statement kind. */
export function manifestJsonSchema(kinds: ReadonlyMap<string, StatementKind>): object {
  const statements = manifestSchema.json.properties?.['statements'];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Əmanət manifest',
    ...manifestSchema.json,
    properties: {
      ...manifestSchema.json.properties,
      statements: { ...statements, items: { oneOf: [...kinds.values()].map(branch) } },
    },
  };
}

function branch(kind: StatementKind): JsonSchema {
  const { properties = {}, required = [], description } = kind.schema.json;
  const head = statementHead.json;
  return {
    type: 'object',
    ...(description === undefined ? {} : { description }),
    properties: {
      ...head.properties,
      says: { const: kind.says, description: head.properties?.['says']?.description ?? '' },
      ...properties,
    },
    required: [...(head.required ?? []), ...required],
    additionalProperties: false,
  };
}
