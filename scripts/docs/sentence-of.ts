import type { Localized } from '@amanat/domain/schema/schema.ts';
import { same, say } from '@amanat/domain/statements/phrase.ts';
import { nounsOfFacts, nounsOfSections } from './fact-nouns.ts';
import { declared, fieldsOf, inside, isNode, nameOf, type Node, type Source, textOf } from './source-tree.ts';

/** What a call of `says` tells as far as the source alone tells it: each of its values is shown as what it is. */
export function sentenceOf(call: Node, source: Source, sources: readonly Source[]): Localized {
  const [facts, az, en, ru] = call['arguments'] as readonly Node[];
  const values = valuesOf(facts, source, sources);
  const filled = (text: unknown, language: keyof Localized) =>
    (textOf(text) ?? '…')
      .replaceAll(
        /\{(\w+)(?::\w+)?\}/g,
        (_, name: string) => shown(values.get(name), source, sources)[language],
      )
      // What stands for anything ends a sentence by itself.
      .replaceAll(/…\.(?=\s|$)/g, '…');
  return { az: filled(az, 'az'), en: filled(en, 'en'), ru: filled(ru, 'ru') };
}
/** The facts of a sentence, also those of a function that is spread among them. */
function valuesOf(facts: unknown, source: Source, sources: readonly Source[]): ReadonlyMap<string, unknown> {
  if (!isNode(facts) || facts.type !== 'ObjectExpression') return new Map();
  const spread = (facts['properties'] as readonly Node[])
    .filter(({ type }) => type === 'SpreadElement')
    .flatMap((each) => [...inside(each)].filter(({ type }) => type === 'Identifier').map(nameOf))
    .flatMap((name) => declared(name, source, sources))
    .flatMap(({ init }) => [...inside(init)].filter(({ type }) => type === 'ObjectExpression'))
    .flatMap((each) => [...fieldsOf(each)]);
  return new Map([...spread, ...fieldsOf(facts)]);
}

const anything = say('…', '…', '…');
/** A value as far as the source alone tells it: keys and literals, else what it is, as “‹purpose›”; “…” where it may be anything. */
function shown(value: unknown, source: Source, sources: readonly Source[]): Localized {
  if (!isNode(value)) return anything;
  if (value.type === 'Identifier') {
    const [first, ...others] = declared(nameOf(value), source, sources).map(({ init }) => init);
    const isFact = isNode(first) && first.type === 'CallExpression' && others.length === 0;
    return isFact ? shown(first, source, sources) : anything;
  }
  const maker = makerOf(value['callee']);
  // Several in a row are shown as the first of them.
  if (maker === 'all' || maker === 'beside') {
    const [list] = value['arguments'] as readonly Node[];
    const made = [...inside(list)].find(({ callee }) => makerOf(callee) !== '');
    return made
      ? shown(made, source, sources)
      : named(nounsOfFacts[[...inside(list)].map(makerOf).find((name) => name !== '') ?? '']);
  }
  const [first, second] = (value['arguments'] ?? []) as readonly Node[];
  const written = writtenBy(maker, first, second);
  if (written !== undefined) return same(written);
  return named(maker === 'entry' ? nounsOfSections.get(textOf(second) ?? '') : nounsOfFacts[maker]);
}
const named = (noun: Localized | undefined): Localized =>
  noun ? say(`‹${noun.az}›`, `‹${noun.en}›`, `‹${noun.ru}›`) : anything;
/** Of `fact.entry` it is entry; empty for anything else. */
const makerOf = (node: unknown): string =>
  isNode(node) && node.type === 'MemberExpression' && nameOf(node['object']) === 'fact'
    ? nameOf(node['property'])
    : '';
/** What is the same in every language. */
function writtenBy(maker: string, first: unknown, second: unknown): string | undefined {
  switch (maker) {
    case 'code':
    case 'citation':
      return textOf(first);
    case 'place':
    case 'remove':
      return `\`${pathOf(first)}\``;
    case 'write':
      return `\`${pathOf(first)}: ${textOf(second) ?? '…'}\``;
    case 'yaml':
      return `\`${textOf(first) ?? '…'}: ${textOf(second) ?? '…'}\``;
    default:
      return undefined;
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
