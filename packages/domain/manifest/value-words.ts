import type { JsonSchema, Localized } from '../schema/schema.ts';
import { bannerWords } from '../consent/words.ts';
import { scanWords } from '../scan/words/sentence.ts';
import { wordsOfChannel, type Channel } from '../statements/channel-words.ts';
import { afterEvent, type StartEvent } from '../statements/event-words.ts';
import { cookiePurposeWords } from '../statements/kinds/cookies/cookie-purposes.ts';
import { messageWords } from '../statements/kinds/notices/channel-words.ts';
import { lawWords } from '../statements/kinds/policy/law-words.ts';
import { principleWords } from '../statements/kinds/policy/principle-words.ts';
import { groundWords } from '../statements/kinds/requests/refusal-only-when.ts';
import { disclosureWords } from '../statements/kinds/requests/state-body-disclosure.ts';
import { longerWords } from '../statements/kinds/retention/kept-only-as-needed.ts';
import {
  basisWords,
  goalWords,
  measureWords,
  mechanismWords,
  roleWords,
  sourceWords,
} from '../statements/legal-words.ts';
import { countryName, same, say } from '../statements/phrase.ts';
import { type Right, rightWords } from '../statements/right-words.ts';
import { formatDate } from '../time/format-date.ts';
import { formatTerm } from '../time/format-term.ts';
import { parseTerm } from '../time/term.ts';
import { endTerms, formTerms } from './finding-terms.ts';
import { keepWords, notSaid } from './keep-words.ts';

type Words = Readonly<Record<string, Localized>>;
const fromTable =
  (words: Words) =>
  (id: string): Localized | undefined =>
    words[id];

const peopleWords: Words = {
  everyone: say('hamı', 'everyone', 'все'),
  'eu-residents': say('Aİ sakinləri', 'people in the EU', 'жители ЕС'),
};
const propertyWords: Words = {
  site: say('sayt', 'site', 'сайт'),
  app: say('tətbiq', 'app', 'приложение'),
  form: say('forma', 'form', 'форма'),
};
const keptThing = (kind: 'cookie' | 'local-storage' | 'session-storage' | 'indexed-db') =>
  say(scanWords.az.kind[kind], scanWords.en.kind[kind], scanWords.ru.kind[kind]);
const loadedThing = (kind: 'beacon' | 'tag' | 'script') =>
  say(bannerWords.az.requested[kind], bannerWords.en.requested[kind], bannerWords.ru.requested[kind]);
/** As the scan and the banner call them. */
const cookieWords: Words = {
  cookie: keptThing('cookie'),
  'local-storage': keptThing('local-storage'),
  'session-storage': keptThing('session-storage'),
  'indexed-db': keptThing('indexed-db'),
  beacon: loadedThing('beacon'),
  tag: loadedThing('tag'),
  script: loadedThing('script'),
};
const button = (key: 'acceptAll' | 'rejectAll' | 'customise') =>
  say(`«${bannerWords.az[key]}»`, `“${bannerWords.en[key]}”`, `«${bannerWords.ru[key]}»`);
const buttonWords: Words = {
  'accept-all': button('acceptAll'),
  'reject-all': button('rejectAll'),
  customise: button('customise'),
};
const ageCheckWords: Words = {
  'birth-date': say('doğum tarixi ilə', 'by the date of birth', 'по дате рождения'),
  attestation: say('özünün sözü ilə', 'by the person’s own word', 'со слов человека'),
  none: say('yoxlanmır', 'not checked', 'не проверяется'),
};
const childFoundWords: Words = {
  'delete-at-once': say('dərhal silinir', 'deleted at once', 'удаляется сразу'),
  'on-report': say('müraciət olduqda silinir', 'deleted when reported', 'удаляется по обращению'),
};
const authorityWords: Words = {
  court: say('məhkəmə', 'courts', 'суд'),
  'law-enforcement': say('hüquq-mühafizə orqanı', 'law enforcement', 'правоохранительные органы'),
  tax: say('vergi orqanı', 'tax authorities', 'налоговые органы'),
  regulator: say('tənzimləyici orqan', 'regulators', 'регулирующий орган'),
  'other-state-body': say('digər dövlət orqanı', 'other state bodies', 'другие государственные органы'),
};
const toldWords: Words = {
  'when-allowed': say('qanun icazə verdikdə', 'when law allows', 'когда это разрешает закон'),
  never: say('heç vaxt', 'never', 'никогда'),
  always: say('həmişə', 'always', 'всегда'),
};

/** By the place of a closed list in the declaration: the words of its values. */
export const listWords: Readonly<Record<string, (id: string) => Localized | undefined>> = {
  'organisation.form': fromTable(formTerms),
  'regimes.id': lawWords,
  'regimes.people': fromTable(peopleWords),
  'policy.notice.via': messageWords,
  'properties.kind': fromTable(propertyWords),
  'categories.sources': fromTable(sourceWords),
  'purposes.basis': fromTable(basisWords),
  'purposes.alsoBasis': fromTable(basisWords),
  'purposes.channels': messageWords,
  'purposes.retention.after': (id) => afterEvent(id as StartEvent),
  'purposes.retention.orOn': (id) => afterEvent(id as StartEvent),
  'purposes.retention.then': fromTable(endTerms),
  'purposes.retention.exceptions.ground': fromTable(longerWords),
  'purposes.rights': (id) => rightWords(id as Right),
  'recipients.role': fromTable(roleWords),
  'recipients.transfer.mechanisms': fromTable(mechanismWords),
  'recipients.transfer.measures': fromTable(measureWords),
  'cookieCategories.basis': fromTable(basisWords),
  'cookieCategories.alsoBasis': fromTable(basisWords),
  'cookies.kind': fromTable(cookieWords),
  'cookies.serves': fromTable(cookiePurposeWords),
  'banner.buttons': fromTable(buttonWords),
  'age.check': fromTable(ageCheckWords),
  'age.whenFound': fromTable(childFoundWords),
  'channels.kind': (id) => wordsOfChannel(id as Channel['kind']),
  rights: (id) => rightWords(id as Right),
  refusalGrounds: fromTable(groundWords),
  'disclosures.authorities': fromTable(authorityWords),
  'disclosures.grounds': fromTable(disclosureWords),
  'disclosures.tellPerson': fromTable(toldWords),
  'duties.serves': fromTable(goalWords),
  principles: (id) => principleWords(id as Parameters<typeof principleWords>[0]),
};

const [yes, no] = [say('bəli', 'yes', 'да'), say('xeyr', 'no', 'нет')];
const ourselves = say('biz özümüz', 'we ourselves', 'мы сами');

/** The name of an entry that another one refers to, by its section and id. */
export type NameOf = (section: string, id: string) => Localized;

/** Who sets a cookie: ourselves, or the id of a recipient. Its schema, a plain text, does not tell. */
export const isProvider = (path: string): boolean => path === 'cookies.provider';

/** A single value of the declaration as people read it. `path` is its place, without the ids of entries. */
export function valueWords(schema: JsonSchema, path: string, value: unknown, nameOf: NameOf): Localized {
  if (value === undefined || value === null) return notSaid;
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value !== 'string') return same(String(value));
  if (schema['x-ref']) return nameOf(schema['x-ref'], value);
  if (schema.enum) return listWords[path]?.(value) ?? same(value);
  if (isProvider(path)) return value === 'self' ? ourselves : nameOf('recipients', value);
  if (schema.format === 'date')
    return say(formatDate(value, 'az'), formatDate(value, 'en'), formatDate(value, 'ru'));
  if (schema.pattern === '^[A-Z]{2}$') return countryName(value);
  const term = parseTerm(value);
  if (term) return formatTerm(term);
  return /P\(\?=|\^P/.test(schema.pattern ?? '') ? keepWords(value) : same(value);
}
