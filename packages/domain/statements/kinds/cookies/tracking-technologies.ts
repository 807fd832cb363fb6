import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { list, object, oneOf } from '../../../schema/schema.ts';
import { kind } from '../../kind.ts';
import { joined, say } from '../../phrase.ts';
import { found } from '../area-b-finding.ts';
import { cookieEntries } from './cookie-entries.ts';
import { setBeforeChoice, undeclaredByCrawl } from './crawl-evidence.ts';
import { worstOf } from '../../worst-of.ts';

const technologies = {
  cookie: say('cookie-lər', 'cookies', 'файлы cookie'),
  beacon: say('mayaklar', 'beacons', 'маячки'),
  tag: say('teqlər', 'tags', 'теги'),
  script: say('skriptlər', 'scripts', 'скрипты'),
  'local-storage': say('brauzerin yaddaşı', 'browser storage', 'хранилище браузера'),
} as const;
const ids = ['cookie', 'beacon', 'tag', 'script', 'local-storage'] as const;

/** Cookies and what is like them: declared, listed, and blocked until allowed. */
export const trackingTechnologies = kind({
  says: 'tracking-technologies',
  section: 'cookies',
  schema: object(
    { kinds: list(oneOf(ids, 'A technology.'), 'The technologies the text names.', 1) },
    'Cookies, beacons, tags and scripts.',
  ),
  text({ kinds }) {
    const names = joined(kinds.map((id) => technologies[id]));
    return say(
      `Saytın istifadəsini izləmək və təhlil etmək üçün bunlardan istifadə edirik: ${names.az}. İşləmək üçün zəruri olmayanlar siz icazə verənə qədər bloklanır.`,
      `To follow and analyse the use of the site we use ${names.en}. Those that are not needed for it to work are blocked until you allow them.`,
      `Чтобы отслеживать и анализировать использование сайта, мы применяем ${names.ru}. Всё, что не нужно для его работы, заблокировано до вашего разрешения.`,
    );
  },
  check(context) {
    const { statement, manifest } = context;
    const listed = new Set(cookieEntries(manifest).map(([, entry]) => entry.kind as string));
    const missing = statement.kinds.filter((id) => !listed.has(id));
    if (missing.length === 0) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-446',
        severity: 'note',
        field: 'kinds',
        message: says(
          { kinds: fact.all(missing.map(fact.code)) },
          'Mətndə bunlardan danışılır: {kinds}; cookie siyahısında isə belə növ yoxdur.',
          'The text speaks of {kinds}; the cookie list has none of these kinds.',
          'В тексте говорится о {kinds}, а в списке cookie таких видов нет.',
        ),
        why: says(
          {},
          'Siyahıda olmayan şey icazə verilənədək adı ilə bloklana bilmir.',
          'What is not listed cannot be blocked by name until it is allowed.',
          'То, чего нет в списке, нельзя блокировать по имени, пока оно не разрешено.',
        ),
        fix: says(
          { kinds: fact.all(missing.map(fact.code)), place: fact.place(['cookies']) },
          'Hər birini kateqoriyası və provayderi ilə {place} bölməsinə yazın (növlər: {kinds}).',
          'List each one under {place} with its category and provider (kinds: {kinds}).',
          'Впишите в {place} каждую такую технологию с категорией и поставщиком (виды: {kinds}).',
        ),
      }),
    ];
  },
  evidence: (_statement, reads) => worstOf(undeclaredByCrawl(reads), setBeforeChoice(reads)),
});
