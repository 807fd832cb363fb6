import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync } from 'vite';
import type { StatementFinding } from '@amanat/domain/manifest/code-words/statement-finding.ts';
import type { Localized } from '@amanat/domain/schema/schema.ts';

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}
interface Source {
  readonly path: string;
  readonly body: readonly Node[];
  readonly text: string;
}
const folder = join(import.meta.dirname, '../../packages/domain/statements/kinds');

/** What the statement kinds say under each code, read from their source: which of them, and in which sentences. */
export function statementFindings(): Readonly<Record<string, StatementFinding>> {
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !/fixture|-codes\.ts$/.test(name))
    .toSorted()
    .map((name): Source => {
      const text = readFileSync(join(folder, name), 'utf8');
      return {
        path: join(folder, name),
        text,
        body: parseSync(name, text).program.body as unknown as Node[],
      };
    });
  const found = new Map<string, Sentences>();
  for (const source of sources)
    for (const site of sitesIn(source)) {
      const own = found.get(site.code) ?? {
        kinds: new Set(),
        found: new Map(),
        why: new Map(),
        fix: new Map(),
      };
      found.set(site.code, own);
      for (const kind of kindsOf(source, site.within, sources)) own.kinds.add(kind);
      for (const [field, part] of [
        ['found', 'message'],
        ['why', 'why'],
        ['fix', 'fix'],
      ] as const)
        for (const said of partOf(site, part, source, sources)) own[field].set(said.en, said);
    }
  return Object.fromEntries(
    [...found]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, { kinds, ...said }]) => [
        code,
        {
          kinds: [...kinds].toSorted(),
          found: [...said.found.values()],
          why: [...said.why.values()],
          fix: [...said.fix.values()],
        },
      ]),
  );
}
interface Sentences {
  readonly kinds: Set<string>;
  readonly found: Map<string, Localized>;
  readonly why: Map<string, Localized>;
  readonly fix: Map<string, Localized>;
}

/** The file of data that the checker explains its codes from. */
export function statementFindingsSource(findings: Readonly<Record<string, StatementFinding>>): string {
  return `// Written from the statement kinds by scripts/write-docs.ts: change their sentences there.
import type { StatementFinding } from './statement-finding.ts';

/** What statement kinds say under each code; “…” stands for the values of the declaration at hand. */
export const statementFindings: Readonly<Record<string, StatementFinding>> = ${JSON.stringify(findings, null, 2)};
`;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}
function* inside(node: unknown): Generator<Node> {
  if (Array.isArray(node)) for (const each of node) yield* inside(each);
  if (!isNode(node)) return;
  yield node;
  for (const value of Object.values(node)) if (typeof value === 'object') yield* inside(value);
}
const nameOf = (node: unknown) => (isNode(node) ? String(node['name'] ?? node['value'] ?? '') : '');
const textOf = (node: unknown): string | undefined => {
  if (!isNode(node)) return undefined;
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  if (node.type === 'TSAsExpression') return textOf(node['expression']);
  const quasis = node['quasis'] as readonly { value: { cooked: string } }[] | undefined;
  return node.type === 'TemplateLiteral' && quasis?.length === 1 ? quasis[0]!.value.cooked : undefined;
};
const fieldsOf = (node: Node): ReadonlyMap<string, unknown> =>
  new Map((node['properties'] as readonly Node[]).map((each) => [nameOf(each['key']), each['value']]));

/** The name a statement at the top of a file declares; of `export const a = …` it is a. */
function declaredBy(statement: Node): string {
  const declaration = isNode(statement['declaration']) ? statement['declaration'] : statement;
  const [first] = (declaration['declarations'] as readonly Node[] | undefined) ?? [];
  return nameOf(first ? first['id'] : declaration['id']);
}

/** Objects that name a code and say what is found. */
function sitesIn({ body }: Source) {
  return body.flatMap((statement) =>
    [...inside(statement)]
      .filter(({ type }) => type === 'ObjectExpression')
      .map((node) => ({ node, fields: fieldsOf(node) }))
      .flatMap(({ node, fields }) => {
        if (!fields.has('code') || !fields.has('message')) return [];
        const codes = [...inside(fields.get('code'))]
          .map(textOf)
          .filter((text) => text?.startsWith('AMANAT-CHK-'));
        return codes.map((code) => ({ code: code!, node, fields, within: declaredBy(statement) }));
      }),
  );
}

type Site = ReturnType<typeof sitesIn>[number];
/** The sentences of one part, also of an object that is spread there, or given to the function around it. */
function partOf({ fields, node, within }: Site, part: string, source: Source, sources: readonly Source[]) {
  const own = sentencesIn(fields.get(part), part, source, sources);
  if (own.length > 0) return own;
  const spread = (node['properties'] as readonly Node[])
    .filter(({ type }) => type === 'SpreadElement')
    .flatMap((each) => declared(nameOf(each['argument']), source, sources))
    .flatMap(({ at, init }) =>
      [...inside(init)].filter(({ type }) => type === 'ObjectExpression').map((init) => ({ at, init })),
    )
    .flatMap(({ at, init }) => sentencesIn(fieldsOf(init).get(part), part, at, sources));
  if (spread.length > 0) return spread;
  const around = [...inside(source.body.filter((each) => declaredBy(each) === within))];
  const makers = around.filter(
    (each) => each.type === 'VariableDeclarator' && [...inside(each['init'])].includes(node),
  );
  const names = new Set(makers.map((each) => nameOf(each['id'])));
  return around
    .filter((each) => each.type === 'CallExpression' && names.has(nameOf(each['callee'])))
    .flatMap((call) => sentencesIn(call['arguments'], part, source, sources));
}

/** The sentences of an expression, also of the names in it. */
function sentencesIn(
  node: unknown,
  part: string,
  source: Source,
  sources: readonly Source[],
  known = new Set<string>(),
): readonly Localized[] {
  return [...inside(node)].flatMap((each): readonly Localized[] => {
    if (each.type === 'CallExpression' && nameOf(each['callee']) === 'says') return [sentenceOf(each)];
    if (each.type !== 'Identifier' || known.has(nameOf(each))) return [];
    known.add(nameOf(each));
    return declared(nameOf(each), source, sources).flatMap(({ at, init }) => {
      // What gives several parts at once is asked for this one.
      const parts = [...inside(init)].filter((object) => object.type === 'ObjectExpression').map(fieldsOf);
      const own = parts.filter((fields) => fields.has(part)).map((fields) => fields.get(part));
      return sentencesIn(own.length > 0 ? own : init, part, at, sources, known);
    });
  });
}
/** What a name stands for, in its file or in the one of the kinds it is imported from. */
function declared(name: string, source: Source, sources: readonly Source[]) {
  const at = sources.find((other) => imports(source, other.path, name)) ?? source;
  return [...inside(at.body)]
    .filter(
      ({ type, id }) => /^(?:VariableDeclarator|FunctionDeclaration)$/.test(type) && nameOf(id) === name,
    )
    .map((each) => ({ at, init: each['init'] ?? each['body'] }));
}
function sentenceOf(call: Node): Localized {
  const [facts, az, en, ru] = call['arguments'] as readonly Node[];
  const values = facts?.type === 'ObjectExpression' ? fieldsOf(facts) : new Map<string, unknown>();
  const filled = (text: unknown) =>
    (textOf(text) ?? '…').replaceAll(/\{(\w+)(?::\w+)?\}/g, (_, name: string) => shown(values.get(name)));
  return { az: filled(az), en: filled(en), ru: filled(ru) };
}

/** A value as far as the source alone tells it: keys and literals; the rest is “…”. */
function shown(value: unknown): string {
  if (!isNode(value) || value.type !== 'CallExpression') return '…';
  const [first, second] = value['arguments'] as readonly Node[];
  switch (nameOf((value['callee'] as Node)['property'])) {
    case 'code':
    case 'citation':
      return textOf(first) ?? '…';
    case 'place':
    case 'remove':
      return `\`${pathOf(first)}\``;
    case 'write':
      return `\`${pathOf(first)}: ${textOf(second) ?? '…'}\``;
    case 'yaml':
      return `\`${textOf(first) ?? '…'}: ${textOf(second) ?? '…'}\``;
    default:
      return '…';
  }
}
function pathOf(node: unknown): string {
  if (isNode(node) && node.type === 'MemberExpression') return 'statements.…';
  if (!isNode(node) || node.type !== 'ArrayExpression') return '…';
  const steps = (node['elements'] as readonly Node[]).map((step) =>
    // Kinds write the path of their own statement as context.path.
    step.type === 'SpreadElement' ? 'statements.…' : (textOf(step) ?? '…'),
  );
  return steps.join('.');
}

/** The kinds a declaration of a file belongs to: the kind itself, or those that import what rests on it. */
function kindsOf(source: Source, within: string, sources: readonly Source[]): ReadonlySet<string> {
  const kinds = new Set<string>();
  const seen = new Set<string>();
  const follow = (at: Source, name: string): void => {
    if (seen.has(`${at.path} ${name}`)) return;
    seen.add(`${at.path} ${name}`);
    for (const statement of at.body) {
      const own = declaredBy(statement);
      const uses =
        own === name ||
        [...inside(statement)].some((node) => node.type === 'Identifier' && nameOf(node) === name);
      if (!uses || statement.type === 'ImportDeclaration') continue;
      for (const kind of kindsDeclared(statement)) kinds.add(kind);
      if (own !== '' && own !== name) follow(at, own);
      for (const other of sources) if (imports(other, at.path, name)) follow(other, name);
    }
  };
  follow(source, within);
  // A kind that is exported without a name has none to follow.
  if (within === '') for (const kind of source.body.flatMap(kindsDeclared)) kinds.add(kind);
  return kinds;
}
function kindsDeclared(statement: Node): readonly string[] {
  return [...inside(statement)].flatMap((node) => {
    if (node.type !== 'CallExpression') return [];
    const [first] = node['arguments'] as readonly Node[];
    if (first?.type !== 'ObjectExpression') return [];
    const says = textOf(fieldsOf(first).get('says'));
    return nameOf(node['callee']) === 'kind' && says !== undefined ? [says] : [];
  });
}
function imports({ path, body }: Source, target: string, name: string): boolean {
  return body.some((node) => {
    if (node.type !== 'ImportDeclaration') return false;
    const from = textOf(node['source']) ?? '';
    const names = (node['specifiers'] as readonly Node[]).map(({ imported }) => nameOf(imported));
    return from.startsWith('.') && resolve(path, '..', from) === target && names.includes(name);
  });
}
