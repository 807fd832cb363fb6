import { resolve } from 'node:path';

/** A node of the syntax tree of TypeScript (ESTree). */
export interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}
/** A file of source. */
export interface Source {
  readonly path: string;
  readonly body: readonly Node[];
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}
/** A node and all below it, or those of a list, from the top. */
export function* inside(node: unknown): Generator<Node> {
  if (Array.isArray(node)) for (const each of node) yield* inside(each);
  if (!isNode(node)) return;
  yield node;
  for (const value of Object.values(node)) if (typeof value === 'object') yield* inside(value);
}
/** A name as it is written: of an identifier, or of a key in quotes; empty for anything else. */
export const nameOf = (node: unknown) => (isNode(node) ? String(node['name'] ?? node['value'] ?? '') : '');
/** The text of a literal; undefined for what is made of values. */
export const textOf = (node: unknown): string | undefined => {
  if (!isNode(node)) return undefined;
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  if (node.type === 'TSAsExpression') return textOf(node['expression']);
  const quasis = node['quasis'] as readonly { value: { cooked: string } }[] | undefined;
  return node.type === 'TemplateLiteral' && quasis?.length === 1 ? quasis[0]!.value.cooked : undefined;
};
/** The values of an object by their keys. */
export const fieldsOf = (node: Node): ReadonlyMap<string, unknown> =>
  new Map((node['properties'] as readonly Node[]).map((each) => [nameOf(each['key']), each['value']]));

/** The name a statement at the top of a file declares; of `export const a = …` it is a. */
export function declaredBy(statement: Node): string {
  const declaration = isNode(statement['declaration']) ? statement['declaration'] : statement;
  const [first] = (declaration['declarations'] as readonly Node[] | undefined) ?? [];
  return nameOf(first ? first['id'] : declaration['id']);
}

/** What a name stands for, in its file or in the one of the kinds it is imported from. */
export function declared(name: string, source: Source, sources: readonly Source[]) {
  const at = sources.find((other) => imports(source, other.path, name)) ?? source;
  return [...inside(at.body)]
    .filter(
      ({ type, id }) => /^(?:VariableDeclarator|FunctionDeclaration)$/.test(type) && nameOf(id) === name,
    )
    .map((each) => ({ at, init: each['init'] ?? each['body'] }));
}

/** Whether a file imports a name from another. @param target path of the other. */
export function imports({ path, body }: Source, target: string, name: string): boolean {
  return body.some((node) => {
    if (node.type !== 'ImportDeclaration') return false;
    const from = textOf(node['source']) ?? '';
    const names = (node['specifiers'] as readonly Node[]).map(({ imported }) => nameOf(imported));
    return from.startsWith('.') && resolve(path, '..', from) === target && names.includes(name);
  });
}
