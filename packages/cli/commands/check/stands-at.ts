import type { Finding, Path } from '@amanat/domain/manifest/finding.ts';
import { inYaml } from '@amanat/domain/manifest/in-yaml.ts';
import { isAlias, isMap, isNode, isScalar, isSeq, type Document, type Scalar } from 'yaml';

/** A stretch of a text and what goes in its place. Offsets count UTF-16 units, the end is exclusive. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}
interface Standing {
  /** Offsets of the value or key at the path; of the nearest thing above it when the path leads to nothing. */
  readonly range: readonly [number, number];
  /** What mends the finding there, where that is certain and can be written in that place alone. */
  readonly edit?: Edit;
}

/** Where in a YAML text a finding stands, and what to put there. */
export function standsAt(document: Document, finding: Finding): Standing {
  let node: unknown = document.contents;
  let best = rangeOf(node) ?? ([0, 1] as const);
  let [met, elsewhere] = [undefined as unknown, false];
  for (const [i, step] of finding.path.entries()) {
    if (isAlias(node)) {
      node = node.resolve(document);
      elsewhere = true;
    }
    const next = childOf(node, step);
    if (!next) return { range: best };
    const byKey = i === finding.path.length - 1 && finding.at === 'key';
    best = (byKey ? rangeOf(next.key) : undefined) ?? ownRange(next) ?? best;
    met = byKey ? next.key : next.value;
    node = next.value;
  }
  // What an alias stands for is mended where it is written: there it has a finding of its own.
  const edit = elsewhere ? undefined : editOf(met, finding.replacement);
  return { range: best, ...(edit ? { edit } : {}) };
}

/** The replacement as the scalar is written, in its own quotes; none of what goes over lines of its own (`|`, `>`). */
function editOf(node: unknown, replacement: string | undefined): Edit | undefined {
  const range = rangeOf(node);
  if (replacement === undefined || !isScalar(node) || !range || node.type?.startsWith('BLOCK_'))
    return undefined;
  return { from: range[0], to: range[1], text: writtenAs(replacement, node.type) };
}
function writtenAs(text: string, type: Scalar['type']): string {
  if (type === 'QUOTE_DOUBLE') return JSON.stringify(text);
  return type === 'QUOTE_SINGLE' ? `'${text.replaceAll("'", "''")}'` : inYaml(text);
}

interface Child {
  readonly key?: unknown;
  readonly value: unknown;
}
function childOf(node: unknown, step: Path[number]): Child | undefined {
  if (isSeq(node) && typeof step === 'number')
    return step < node.items.length ? { value: node.items[step] } : undefined;
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
  return pair && { key: pair.key, value: pair.value };
}
/** A scalar marks itself; a block marks its key, so that the frame shows where it begins. */
function ownRange({ key, value }: Child): readonly [number, number] | undefined {
  const block = (isMap(value) || isSeq(value)) && !value.flow;
  return (block ? rangeOf(key) : undefined) ?? rangeOf(value) ?? rangeOf(key);
}
function rangeOf(node: unknown): readonly [number, number] | undefined {
  return isNode(node) && node.range ? [node.range[0], node.range[1]] : undefined;
}
