import { fact } from './finding-facts.ts';
import { says, type Sentence } from './finding-sentence.ts';
import type { Law } from '../rules/law.ts';
import { fold, meantFix } from '../schema/did-you-mean.ts';
import { inLatin } from '../schema/look-alikes.ts';
import type { JsonSchema } from '../schema/schema.ts';
import { isPlain, problem, validate, type Sections } from '../schema/validate.ts';
import type { StatementKind, StatementOf } from '../statements/kind.ts';
import type { CheckContext, Finding } from './finding.ts';
import { manifestSchema, statementHead, type Manifest } from './manifest.ts';
import { allRules } from './rules/all.ts';
import type { RuleContext } from './rules/rule.ts';
import { eachOnce } from './same-matter.ts';
import { gravestFirst } from './severities.ts';
import { statementIndex } from './statement-index.ts';

export interface CheckOptions {
  readonly law: Law;
  /** `YYYY-MM-DD`; the domain reads no clock. */
  readonly today: string;
  readonly kinds: ReadonlyMap<string, StatementKind>;
}

/**
 * Everything there is to say about a parsed declaration: its form, its references, the rules over the facts
 * and the check of each statement by its kind. Any value may be given; it never throws. Rules are asked only
 * when the facts have the form they rest on. Findings with severity `error` mean: this must not be loaded.
 */
export function checkManifest(value: unknown, options: CheckOptions): Finding[] {
  const sections = sectionsOf(value);
  const form = validate(value, manifestSchema.json, sections);
  if (!isPlain(value)) return form;
  const head = [...form, ...idFindings(value)];
  const { found, sound } = statementForm(value, options.kinds, sections);
  if (head.some(breaksRules)) return [...head, ...found].toSorted(gravestFirst);
  const manifest = value as unknown as Manifest;
  const context: CheckContext = { manifest, law: options.law, today: options.today };
  const seen = withStatements(context, options.kinds);
  const misread = new Set(head.filter(isMisread).map(placeOf));
  const rules = allRules.flatMap((rule) => rule.check(seen)).filter((one) => !misread.has(placeOf(one)));
  const kinds = head.some(breaksKinds)
    ? []
    : sound.flatMap((i) => statementFindings(i, context, options.kinds));
  return [...head, ...found, ...eachOnce([...rules, ...kinds])].toSorted(gravestFirst);
}

/** What a rule says of such a value says nothing: the mend changes the value. */
const isMisread = ({ code }: Finding): boolean => /-00[678]$/.test(code);
const placeOf = ({ path }: Finding): string => JSON.stringify(path);

/** True when nothing keeps the declaration from being loaded. */
export function loads(findings: readonly Finding[]): boolean {
  return !findings.some((finding) => finding.severity === 'error');
}

/** Wrong types and missing parts; other faults of form leave rules enough to stand on. */
function breaksRules(finding: Finding): boolean {
  return finding.code === 'AMANAT-CHK-004' || finding.code === 'AMANAT-CHK-005';
}

/** Kinds compute with dates and periods of the facts: these must be real. */
function breaksKinds(finding: Finding): boolean {
  return finding.code === 'AMANAT-CHK-007' || finding.code === 'AMANAT-CHK-008';
}

/** Looks references up: ids of a section, tables and columns not counted; `statements` by their ids. */
function sectionsOf(value: unknown): Sections {
  const cache = new Map<string, ReadonlySet<string>>();
  return (section) => {
    const known = cache.get(section);
    if (known) return known;
    const entries = isPlain(value) ? value[section] : undefined;
    const ids = new Set<string>();
    if (isPlain(entries)) for (const id of Object.keys(entries)) ids.add(id);
    if (Array.isArray(entries))
      for (const entry of entries)
        if (isPlain(entry) && typeof entry['id'] === 'string') ids.add(entry['id']);
    cache.set(section, ids);
    return ids;
  };
}

const sectionsWithIds = [
  'properties',
  'definitions',
  'categories',
  'purposes',
  'recipients',
  'stores',
  'cookies',
  'channels',
  'duties',
] as const;

/** Ids stand in addresses, receipts and the journal: their form is fixed, and statements have one each. */
function idFindings(value: Readonly<Record<string, unknown>>): Finding[] {
  const found: Finding[] = [];
  for (const section of sectionsWithIds) {
    const entries = value[section];
    if (!isPlain(entries)) continue;
    for (const id of Object.keys(entries))
      if (!/^[a-z0-9][a-z0-9-]*$/.test(id))
        found.push(
          problem(
            'AMANAT-CHK-013',
            [section, id],
            says(
              { id: fact.code(id) },
              '«{id}» id ola bilməz',
              '"{id}" cannot be an id',
              '«{id}» не может быть id',
            ),
            { at: 'key', fix: idFix(id) },
          ),
        );
  }
  const seen = new Set<unknown>();
  for (const [i, statement] of list(value['statements']).entries()) {
    const id = isPlain(statement) ? statement['id'] : undefined;
    if (typeof id !== 'string') continue;
    if (seen.has(id))
      found.push(
        problem(
          'AMANAT-CHK-011',
          ['statements', i, 'id'],
          says(
            { id: fact.code(id) },
            '«{id}» id-si iki vəddə təkrarlanır',
            '"{id}" is the id of two statements',
            'Обещаний с id «{id}» два',
          ),
          {
            fix: says(
              { place: fact.place(['statements', i, 'id']), other: fact.code(`${id}-2`) },
              '{place} sahəsində bu vədin öz id-sini yazın, məsələn «{other}».',
              'Give this one an id of its own under {place}, such as "{other}".',
              'Дайте этому обещанию свой id в {place}, например «{other}».',
            ),
          },
        ),
      );
    seen.add(id);
  }
  return found;
}
function idFix(id: string): Sentence {
  const better = inLatin(id)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return better
    ? says(
        { better: fact.code(better) },
        '«{better}» yazın; ona istinad edən yerlərdə də.',
        'Write "{better}", also where it is referred to.',
        'Напишите «{better}», также везде, где на него ссылаются.',
      )
    : says(
        { example: fact.code('order-2') },
        'Kiçik latın hərfləri, rəqəm və defisdən ibarət id yazın, məsələn «{example}».',
        'Use lower-case letters, digits and hyphens, as in "{example}".',
        'Пишите строчными латинскими буквами, цифрами и дефисами, например «{example}».',
      );
}
function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The fields of each statement, held against its kind; `sound` are those whose kind may be asked. */
function statementForm(
  value: Readonly<Record<string, unknown>>,
  kinds: CheckOptions['kinds'],
  sections: Sections,
): { found: Finding[]; sound: number[] } {
  const found: Finding[] = [];
  const sound: number[] = [];
  const envelope = Object.keys(statementHead.json.properties ?? {});
  for (const [i, statement] of list(value['statements']).entries()) {
    const says = isPlain(statement) ? statement['says'] : undefined;
    if (!isPlain(statement) || typeof says !== 'string') continue;
    const kind = kinds.get(says);
    if (!kind) {
      found.push(unknownKind(says, i, kinds));
      continue;
    }
    const own = Object.fromEntries(Object.entries(statement).filter(([key]) => !envelope.includes(key)));
    const faults = validate(own, beside(kind.schema.json), sections, ['statements', i]);
    const id = typeof statement['id'] === 'string' ? [statement['id']] : [];
    found.push(...faults.map((fault) => ({ ...fault, promises: id })));
    if (faults.length === 0) sound.push(i);
  }
  return { found, sound };
}
/** The fields of a kind, with those that every statement may have beside them: they are suggested, too. */
function beside(own: JsonSchema): JsonSchema {
  return { ...own, properties: { ...statementHead.json.properties, ...own.properties } };
}
function unknownKind(kind: string, i: number, kinds: CheckOptions['kinds']): Finding {
  const more = meantFix(kind, kinds.keys()) ?? kindsLike(kind, kinds);
  return problem(
    'AMANAT-CHK-012',
    ['statements', i, 'says'],
    says(
      { kind: fact.code(kind) },
      '«{kind}» adlı vəd növü yoxdur',
      'There is no statement kind "{kind}"',
      'Вида обещания «{kind}» нет',
    ),
    more,
  );
}
/** Kinds that share a word with what was written. */
function kindsLike(written: string, kinds: CheckOptions['kinds']): { fix?: Sentence } {
  const words = new Set(
    fold(written)
      .split('-')
      .filter((word) => word.length > 3),
  );
  const like = [...kinds.keys()].filter((kind) => kind.split('-').some((word) => words.has(word)));
  if (like.length === 0) return {};
  const fix = says(
    { like: fact.all(like.map(fact.code)) },
    'Oxşar növlər: {like}. Hamısı docs/statements.md sənədindədir.',
    'Kinds with a word of it: {like}. All of them: docs/statements.md.',
    'Похожие виды: {like}. Все виды — в docs/statements.md.',
  );
  return { fix };
}

function withStatements(context: CheckContext, kinds: CheckOptions['kinds']): RuleContext {
  const regimes = new Set<string>(context.manifest.regimes.map((regime) => regime.id));
  return {
    ...context,
    promisesOf: statementIndex(context.manifest, kinds),
    applies: (regime) => regimes.has(regime),
  };
}

function statementFindings(
  i: number,
  context: CheckContext,
  kinds: CheckOptions['kinds'],
): readonly Finding[] {
  const statement = context.manifest.statements[i];
  const kind = statement && kinds.get(statement.says);
  if (!statement || !kind) return [];
  return kind.check({
    ...context,
    statement: statement as StatementOf<typeof statement>,
    path: ['statements', i],
  });
}
