import type { JsonSchema } from '@amanat/domain/schema/schema.ts';

/** A value that fits a schema: its own example, else one made from its parts. */
export function exampleOf(schema: JsonSchema): unknown {
  if (schema.examples && schema.examples.length > 0) return schema.examples[0];
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.oneOf?.[0]) return exampleOf(schema.oneOf[0]);
  if (schema.type === 'object') return objectExample(schema);
  if (schema.type === 'array') return schema.items ? [exampleOf(schema.items)] : [];
  if (schema.type === 'boolean') return true;
  if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? 1;
  return '…';
}

function objectExample(schema: JsonSchema): unknown {
  const example: Record<string, unknown> = {};
  const required = schema.required ?? [];
  for (const key of required.length > 0 ? required : Object.keys(schema.properties ?? {})) {
    const field = schema.properties?.[key];
    if (field) example[key] = exampleOf(field);
  }
  return example;
}
/** True for the same text in three languages. */
export function isLocalized(schema: JsonSchema): boolean {
  return Object.keys(schema.properties ?? {}).join() === 'az,en,ru';
}
/** The example as one line of YAML in flow style. */
export function inYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inYaml).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, item]) => `${key}: ${inYaml(item)}`)
      .join(', ')} }`;
  if (typeof value !== 'string') return String(value);
  return /^[\p{L}_./][\p{L}\p{N} _./@+-]*$/u.test(value) && !/^(true|false|null|yes|no)$/i.test(value)
    ? value
    : JSON.stringify(value);
}
