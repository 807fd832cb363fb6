import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { cookiePurposes as purposeIds } from '../../../manifest/cookies.ts';
import { list, object, oneOf } from '../../../schema/schema.ts';
import { broken } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { rows, say } from '../../phrase.ts';
import { worstOf } from '../../worst-of.ts';
import { found } from '../area-b-finding.ts';
import { cookieEntries } from './cookie-entries.ts';
import { cookiePageShown } from './cookie-page-shown.ts';
import { undeclaredByCrawl } from './crawl-evidence.ts';

/** What a cookie serves, inside a sentence. */
export const cookiePurposeWords = {
  'function-and-security': say(
    'xidmətin işləməsi və təhlükəsizliyi',
    'function and security of the service',
    'работа и безопасность сервиса',
  ),
  performance: say('sürət və rahatlıq', 'performance and experience', 'скорость и удобство'),
  analysis: say(
    'trafikin və davranışın təhlili',
    'analysis of traffic and behaviour',
    'анализ трафика и поведения',
  ),
  'personalised-advertising': say(
    'fərdiləşdirilmiş məzmun və reklam',
    'personalised content and advertising',
    'персональный контент и реклама',
  ),
  compliance: say(
    'qanunun tələbləri və hüquqlarımızın müdafiəsi',
    'the demands of law and the protection of our rights',
    'требования закона и защита наших прав',
  ),
} as const;

/** The closed list of what cookies are for; each cookie serves one of them. */
export const cookiePurposes = kind({
  says: 'cookie-purposes',
  section: 'cookies',
  schema: object(
    { purposes: list(oneOf(purposeIds, 'A purpose.'), 'The purposes the text names.', 1) },
    'What cookies are for.',
  ),
  text({ purposes }) {
    const named = rows(purposes.map((id) => cookiePurposeWords[id]));
    return say(
      `Cookie-lər yalnız bunlar üçündür: ${named.az}.`,
      `Cookies serve these aims alone: ${named.en}.`,
      `Файлы cookie служат только этому: ${named.ru}.`,
    );
  },
  check(context) {
    const stated = new Set<string>(context.statement.purposes);
    return cookieEntries(context.manifest)
      .filter(([, cookie]) => !stated.has(cookie.serves))
      .map(([id, cookie]) =>
        found(context, {
          code: 'AMANAT-CHK-446',
          field: 'purposes',
          message: says(
            {
              cookie: fact.entry(context.manifest, 'cookies', id),
              serves: fact.word(cookie.serves, cookiePurposeWords),
            },
            '{cookie} bunun üçün işlədilir: {serves}; mətndə isə bu yoxdur.',
            '{cookie} serves what the text does not name: {serves}.',
            '{cookie} служит тому, чего нет в тексте: {serves}.',
          ),
          why: says(
            {},
            'Mətndə cookie-lərin nə üçün olduğu qapalı siyahı ilə deyilib.',
            'The text closes the list of what cookies are for.',
            'Текст закрывает список того, для чего служат cookie.',
          ),
          fix: says(
            {
              key: fact.code(cookie.serves),
              text: fact.place(context.path),
              place: fact.place(['cookies', id, 'serves']),
            },
            '{key} məqsədini {text} vədində göstərin və ya {place} sahəsini düzəldin.',
            'Name {key} in {text}, or correct {place}.',
            'Назовите {key} в {text} или исправьте {place}.',
          ),
        }),
      );
  },
  evidence(statement, reads) {
    const beyond = cookieEntries(reads.manifest).filter(
      ([, one]) => !statement.purposes.includes(one.serves),
    );
    // A cookie that a visit saw and the list lacks serves no aim that anybody declared.
    if (beyond.length === 0) return worstOf(cookiePageShown(reads), undeclaredByCrawl(reads));
    return broken(
      say(
        `Məqsədi mətndə olmayan cookie-lər var (${beyond.length}).`,
        `Cookies serve aims the text does not name (${beyond.length}).`,
        `Есть файлы cookie с целями вне текста (${beyond.length}).`,
      ),
      { beyond: beyond.length },
    );
  },
});
