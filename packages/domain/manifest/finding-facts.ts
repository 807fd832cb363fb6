import { bannerWords } from '../consent/words.ts';
import { citationIn } from '../rules/citation-words.ts';
import { scanWords } from '../scan/words/sentence.ts';
import { brief } from '../schema/brief.ts';
import type { Localized } from '../schema/schema.ts';
import { messageWords } from '../statements/kinds/notices/channel-words.ts';
import { lawWords } from '../statements/kinds/policy/law-words.ts';
import { type Principle, principleWords } from '../statements/kinds/policy/principle-words.ts';
import {
  categoryKindWords,
  certificateWords,
  contractTermWords,
  measureWords,
  roleWords,
} from '../statements/legal-words.ts';
import { countryName, quoted, same, say } from '../statements/phrase.ts';
import { type Right, rightName } from '../statements/right-words.ts';
import { formatDate } from '../time/format-date.ts';
import { counted, formatTerm } from '../time/format-term.ts';
import { parseTerm } from '../time/term.ts';
import { type EntryLike, entryName } from './entry-names.ts';
import type { Fact, FactKind } from './finding-sentence.ts';
import { basisTerms, contractKindTerms, eventTerms, mechanismTerms, sourceTerms } from './finding-terms.ts';
import { keepWords, notSaid } from './keep-words.ts';
import type { Path } from './finding.ts';
import { inYaml, placeInKeys } from './in-yaml.ts';
import type { Manifest } from './manifest.ts';

type Section =
  | 'properties'
  | 'definitions'
  | 'categories'
  | 'purposes'
  | 'recipients'
  | 'stores'
  | 'cookies'
  | 'cookieCategories'
  | 'channels'
  | 'duties';
type Table = Readonly<Record<string, Localized>>;

const made = (kind: FactKind, value: Fact['value'], words: Localized): Fact => ({ kind, value, words });
/** The word of a closed list by its id; the id itself when the list lacks it, so that nothing is dropped unseen. */
const word = (id: string, table: Table): Fact => made('word', id, table[id] ?? same(id));
const from =
  (table: Table) =>
  (id: string): Fact =>
    word(id, table);

/** Keys that somebody wrote may be of any length. */
const shortly = (path: Path): Path => path.map((step) => (typeof step === 'string' ? brief(step) : step));

/** Facts that sentences about a declaration tell. */
export const fact = {
  /** An entry by the name it was declared with, in quotation marks. */
  entry(manifest: Pick<Manifest, Section>, section: Section, id: string): Fact {
    const entries = manifest[section] as Readonly<Record<string, EntryLike>> | undefined;
    const own = entries !== undefined && Object.hasOwn(entries, id) ? entries[id] : undefined;
    return made('entry', id, quoted(entryName(section, own, id)));
  },
  /** A place in the declaration, as keys are written: `recipients.aws.transfer`. */
  place: (path: Path): Fact => made('place', shortly(path), same(`\`${placeInKeys(shortly(path))}\``)),
  /** What to write where: alone, it makes the finding go. `purposes.orders.retention: { keep: P1Y, after: collected }`. */
  write: (path: Path, value: unknown): Fact =>
    made(
      'write',
      [shortly(path), inYaml(value)],
      same(`\`${placeInKeys(shortly(path))}: ${inYaml(value)}\``),
    ),
  /** What to take out: alone, it makes the finding go. */
  remove: (path: Path): Fact => made('remove', shortly(path), same(`\`${placeInKeys(shortly(path))}\``)),
  /** Something of YAML that is written beside other things, or with other values: `role: controller`. */
  yaml: (key: string, value: unknown): Fact =>
    made('code', `${key}: ${inYaml(value)}`, same(`\`${key}: ${inYaml(value)}\``)),
  /** What is written the same in every language: a key, an address, a name of a cookie. */
  code: (text: string): Fact => made('code', text, same(text)),
  number: (value: number): Fact =>
    made(
      'number',
      value,
      say(String(value).replace('.', ','), String(value), String(value).replace('.', ',')),
    ),
  /** An amount of something that is counted: «30 gün», "1 day". */
  counted: (amount: number, unit: Parameters<typeof counted>[1]): Fact =>
    made('period', amount, counted(amount, unit)),
  /** A calendar day `YYYY-MM-DD`. */
  date: (day: string): Fact =>
    made('date', day, say(formatDate(day, 'az'), formatDate(day, 'en'), formatDate(day, 'ru'))),
  /** A period as it is declared: `P13M`, `session`, `while-needed`. */
  period: (keep: string): Fact => made('period', keep, keepWords(keep)),
  /** A term in counted days: `10 working days`. */
  term(text: string): Fact {
    const term = parseTerm(text);
    return made('term', text, term === undefined ? same(text) : formatTerm(term));
  },
  country: (code: string): Fact => made('country', code, countryName(code)),
  /** A rule of law by its citation. */
  citation: (citation: string): Fact =>
    made(
      'law',
      citation,
      say(citationIn(citation, 'az'), citationIn(citation, 'en'), citationIn(citation, 'ru')),
    ),
  /** A law by its full name. */
  regime: (id: string): Fact => made('law', id, lawWords(id)),
  word,
  /** A value with words of its own. */
  worded: (value: string, words: Localized): Fact => made('word', value, words),
  basis: from(basisTerms),
  source: from(sourceTerms),
  mechanism: from(mechanismTerms),
  measure: from(measureWords),
  role: from(roleWords),
  contractKind: from(contractKindTerms),
  contractTerm: from(contractTermWords),
  certificate: from(certificateWords),
  categoryKind: from(categoryKindWords),
  event: from(eventTerms),
  right: (id: Right): Fact => made('word', id, rightName(id)),
  message: (id: string): Fact => made('word', id, messageWords(id)),
  principle: (id: Principle): Fact => made('word', id, principleWords(id)),
  /** One of the four categories that well-known cookies are filed under. */
  cookieCategory: (id: string): Fact =>
    made(
      'word',
      id,
      say(scanWords.az.category[id] ?? id, scanWords.en.category[id] ?? id, scanWords.ru.category[id] ?? id),
    ),
  /** What kind of thing a browser keeps. */
  keptThing: (kind: 'cookie' | 'local-storage' | 'session-storage' | 'indexed-db'): Fact =>
    made('word', kind, say(scanWords.az.kind[kind], scanWords.en.kind[kind], scanWords.ru.kind[kind])),
  /** A button of the banner, as it is labelled. */
  button(id: 'accept-all' | 'reject-all' | 'customise'): Fact {
    const key = ({ 'accept-all': 'acceptAll', 'reject-all': 'rejectAll', customise: 'customise' } as const)[
      id
    ];
    return made(
      'word',
      id,
      say(`«${bannerWords.az[key]}»`, `“${bannerWords.en[key]}”`, `«${bannerWords.ru[key]}»`),
    );
  },
  /** Several facts in a row, parted by commas. */
  all(facts: readonly Fact[]): Fact {
    if (facts.length === 0) return made('list', [], say('yoxdur', 'none', 'нет'));
    const row = (language: keyof Localized) => facts.map(({ words }) => words[language]).join(', ');
    return made(
      'list',
      facts.map(({ value }) => value),
      say(row('az'), row('en'), row('ru')),
    );
  },
  /** A fact with another beside it, in parentheses: «amanat (yerli yaddaş)». */
  beside(first: Fact, second: Fact): Fact {
    const both = (language: keyof Localized) => `${first.words[language]} (${second.words[language]})`;
    return made('list', [first.value, second.value], say(both('az'), both('en'), both('ru')));
  },
  /** Stands for what the declaration does not say. */
  nothing: made('word', '', notSaid),
} as const;
