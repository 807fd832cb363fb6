import { sectionsToCompare } from '@amanat/domain/manifest/diff-sections.ts';
import type { fact } from '@amanat/domain/manifest/finding-facts.ts';
import type { Localized } from '@amanat/domain/schema/schema.ts';
import { say } from '@amanat/domain/statements/phrase.ts';

const [law, period] = [say('qanun', 'law', 'закон'), say('müddət', 'period', 'срок')];

/** What a fact is, by the function that makes it; absent for those that may be anything, as `fact.code`. */
export const nounsOfFacts: Readonly<Record<string, Localized | undefined>> = {
  basis: say('əsas', 'basis', 'основание'),
  button: say('düymə', 'button', 'кнопка'),
  categoryKind: say('növ', 'kind', 'вид'),
  certificate: say('növ', 'kind', 'вид'),
  citation: law,
  contractKind: say('növ', 'kind', 'вид'),
  contractTerm: say('öhdəlik', 'obligation', 'обязанность'),
  counted: period,
  country: say('ölkə', 'country', 'страна'),
  date: say('gün', 'day', 'день'),
  event: say('hadisə', 'event', 'событие'),
  measure: say('tədbir', 'measure', 'мера'),
  mechanism: say('mexanizm', 'mechanism', 'механизм'),
  message: say('üsul', 'way', 'способ'),
  number: say('say', 'number', 'число'),
  period,
  principle: say('prinsip', 'principle', 'принцип'),
  regime: law,
  right: say('hüquq', 'right', 'право'),
  role: say('rol', 'role', 'роль'),
  source: say('mənbə', 'source', 'источник'),
  term: say('müddət', 'term', 'срок'),
} satisfies Partial<Record<keyof typeof fact, Localized>>;

/** What the entries of a section are called. */
export const nounsOfSections: ReadonlyMap<string, Localized> = new Map(
  sectionsToCompare.map(({ key, what }) => [key, what]),
);
