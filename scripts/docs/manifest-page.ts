import { manifestSchema } from '@amanat/domain/manifest/manifest.ts';
import type { JsonSchema } from '@amanat/domain/schema/schema.ts';
import { exampleOf, inYaml } from './example-of.ts';
import { fieldRows, fieldTable } from './field-rows.ts';

const opening = `# The manifest

One file, \`manifest.yaml\`, says how an organisation handles personal data (the **facts**, each once) and what
it tells people (the **statements**, one a promise). \`amanat check\` reads it as a compiler reads a program;
the published policy, the banner, the gate and the sweeps all come from it.

Editors complete and check it with this first line:

\`\`\`yaml
# yaml-language-server: $schema=../../docs/schema/manifest.schema.json
\`\`\`

To begin with, copy [first-manifest.yaml](first-manifest.yaml): a small shop with a newsletter and a banner, about which
\`amanat check\` has nothing to say. Put your own words in place of its, and add what you do besides.

Below, \`<id>\` is an id you choose (lower-case letters, digits, hyphens) and \`[]\` each item of a list. What
\`amanat check\` says is listed in [diagnostics.md](diagnostics.md), the kinds of statement in
[statements.md](statements.md).
`;

/** docs/manifest.md: every field of the format with an example. */
export function manifestPage(): string {
  const sections = Object.entries(manifestSchema.json.properties ?? {}).map(([name, schema]) =>
    section(name, schema, manifestSchema.json.required?.includes(name) ?? false),
  );
  return `${opening}\n${sections.join('\n')}`;
}

function section(name: string, schema: JsonSchema, required: boolean): string {
  // Its fields have a page of their own.
  const rows = name === 'languages' ? [] : fieldRows(schema);
  const intro = `## ${name}\n\n${schema.description ?? ''}${required ? ' Required.' : ''}\n`;
  if (name === 'languages') return `${intro}\nFields: [languages.md](languages.md).\n`;
  if (rows.length === 0) return `${intro}\nExample: \`${name}: ${inYaml(exampleOf(schema))}\`\n`;
  return `${intro}\n${fieldTable(rows)}\n`;
}
