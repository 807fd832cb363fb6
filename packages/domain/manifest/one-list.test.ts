import { expect, test } from 'vitest';
import type { JsonSchema } from '../schema/schema.ts';
import { kinds } from '../statements/registry.ts';
import { manifestSchema } from './manifest.ts';

/** Every closed list of a schema, with the place it stands at. */
function* listsOf(schema: JsonSchema, path: string): Generator<readonly [string, readonly string[]]> {
  if (schema.enum) yield [path, schema.enum];
  if (schema.items) yield* listsOf(schema.items, `${path}[]`);
  for (const [key, field] of Object.entries(schema.properties ?? {})) yield* listsOf(field, `${path}.${key}`);
  if (typeof schema.additionalProperties === 'object')
    yield* listsOf(schema.additionalProperties, `${path}.*`);
  for (const option of schema.oneOf ?? []) yield* listsOf(option, path);
}

test('a closed list that stands in several places is written once', () => {
  const all = [
    ...listsOf(manifestSchema.json, 'manifest'),
    ...[...kinds.values()].flatMap((kind) => [...listsOf(kind.schema.json, kind.says)]),
  ].filter(([, values]) => values.length > 2);
  const written = Map.groupBy(all, ([, values]) => values.toSorted().join());
  const twice = [...written.values()]
    .filter((places) => new Set(places.map(([, values]) => values)).size > 1)
    .map((places) => places.map(([path]) => path).join(' = '));
  expect(twice).toEqual([]);
});
