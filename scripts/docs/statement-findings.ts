import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import type { StatementFinding } from '@amanat/domain/manifest/code-words/statement-finding.ts';
import type { Localized } from '@amanat/domain/schema/schema.ts';
import { sentenceOf } from './sentence-of.ts';
import {
  declared,
  declaredBy,
  fieldsOf,
  imports,
  inside,
  nameOf,
  type Node,
  type Source,
  textOf,
} from './source-tree.ts';

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

/** What statement kinds say under each code. */
export const statementFindings: Readonly<Record<string, StatementFinding>> = ${JSON.stringify(findings, null, 2)};
`;
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
    if (each.type === 'CallExpression' && nameOf(each['callee']) === 'says')
      return [sentenceOf(each, source, sources)];
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
