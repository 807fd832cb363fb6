import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { list, nameIn, object, ref } from '../../../schema/schema.ts';
import { kind } from '../../kind.ts';
import { inside, rows, same, say } from '../../phrase.ts';
import { found } from '../area-b-finding.ts';
import { namedIn } from '../facts-of.ts';
import { worstOf } from '../../worst-of.ts';
import { outlivesList, undeclaredByCrawl } from './crawl-evidence.ts';
import { keptFor } from './lifetime-words.ts';

/** The cookies in use: name, who sets it, what for, how long. Generated from the list and held against crawls. */
export const cookieList = kind({
  says: 'cookie-list',
  section: 'cookies',
  schema: object(
    {
      cookies: list(ref('cookies', 'A row of the list.', 'analytics'), 'Rows, in the order of the text.', 1),
    },
    'The cookie list.',
  ),
  text(statement, manifest) {
    const named = rows(
      namedIn(manifest.cookies, statement.cookies).map(([, cookie]) => {
        const own = same(manifest.organisation.name);
        const by =
          cookie.provider === 'self'
            ? own
            : inside(nameIn(manifest.recipients?.[cookie.provider]?.name ?? cookie.provider));
        const life = keptFor(cookie);
        const names = cookie.names.join(', ');
        return say(
          `${names} — ${by.az}, ${cookie.purpose.az}, ${life.az}`,
          `${names} — ${by.en}, ${cookie.purpose.en}, ${life.en}`,
          `${names} — ${by.ru}, ${cookie.purpose.ru}, ${life.ru}`,
        );
      }),
    );
    return say(
      `İstifadə etdiyimiz cookie-lər: ${named.az}.`,
      `The cookies we use: ${named.en}.`,
      `Файлы cookie, которые мы используем: ${named.ru}.`,
    );
  },
  check(context) {
    const { statement, manifest } = context;
    const unlisted = Object.keys(manifest.cookies ?? {}).filter((id) => !statement.cookies.includes(id));
    return unlisted.map((id) =>
      found(context, {
        code: 'AMANAT-CHK-446',
        field: 'cookies',
        message: says(
          { cookie: fact.entry(manifest, 'cookies', id) },
          '{cookie} bəyannamədə var, dərc olunan siyahıda isə yoxdur.',
          '{cookie} is declared and missing from the published list.',
          '{cookie} есть в декларации, а в опубликованном списке нет.',
        ),
        why: says(
          {},
          'Mətn işlənən cookie-lərin siyahısını vəd edir.',
          'The text promises the list of cookies in use.',
          'Текст обещает список используемых cookie.',
        ),
        fix: says(
          { key: fact.code(id), text: fact.place(context.path) },
          '{key} id-sini {text} vədinə əlavə edin.',
          'Add {key} to {text}.',
          'Добавьте {key} в {text}.',
        ),
      }),
    );
  },
  evidence(_statement, reads) {
    const undeclared = undeclaredByCrawl(reads);
    return worstOf(undeclared, outlivesList(reads) ?? undeclared);
  },
});
