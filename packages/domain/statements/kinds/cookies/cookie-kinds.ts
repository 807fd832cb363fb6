import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { askedCategories } from '../../../consent/asked.ts';
import { flag, list, object, optional, ref } from '../../../schema/schema.ts';
import { broken } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { inside, rows, say, together } from '../../phrase.ts';
import { found } from '../area-b-finding.ts';
import { namedIn } from '../facts-of.ts';
import { nothing, withoutStop } from '../clause.ts';
import { bannerSeen } from './banner-seen.ts';

/** The kinds of cookie the banner offers: the necessary ones fixed on, the others off until chosen. */
export const cookieKinds = kind({
  says: 'cookie-kinds',
  section: 'cookies',
  schema: object(
    {
      categories: list(ref('cookieCategories', 'A kind.', 'analytics'), 'The kinds the text names.', 1),
      thirdParty: optional(flag('True when the text names cookies of third parties beside the kinds.')),
      browser: optional(flag('True when they can also be limited or deleted in the browser.')),
      mayBreak: optional(flag('True when switching off is said to break some functions.')),
    },
    'Kinds of cookie.',
  ),
  text(statement, manifest) {
    const kinds = rows(
      namedIn(manifest.cookieCategories, statement.categories).map(([, { name, text }]) => {
        const of = withoutStop(inside(text));
        return say(`${name.az} — ${of.az}`, `${name.en} — ${of.en}`, `${name.ru} — ${of.ru}`);
      }),
    );
    return together(
      say(
        `Saytda bu növ cookie-lər var: ${kinds.az}. Zərurilər həmişə açıqdır, qalanlarını siz seçənədək qoymuruq.`,
        `The site uses these kinds of cookie: ${kinds.en}. The necessary ones are always on; the others are not set until you choose them.`,
        `На сайте есть такие файлы cookie: ${kinds.ru}. Необходимые включены всегда, остальные не ставятся, пока вы их не выберете.`,
      ),
      statement.thirdParty
        ? say(
            'Bunların bəzilərini üçüncü tərəflər qoyur; siyahıda kimin qoyduğu göstərilir.',
            'Some of them are set by third parties; the list says by whom.',
            'Некоторые из них ставят третьи стороны; в списке указано, кто именно.',
          )
        : nothing,
      statement.browser
        ? say(
            'Cookie-ləri brauzerin ayarlarında da məhdudlaşdıra və ya silə bilərsiniz.',
            'You can also limit or delete cookies in the settings of your browser.',
            'Файлы cookie можно ограничить или удалить и в настройках браузера.',
          )
        : nothing,
      statement.mayBreak
        ? say(
            'Söndürsəniz, bəzi funksiyalar işləməyə bilər.',
            'If you switch them off, some functions may not work.',
            'Если их отключить, часть функций может не работать.',
          )
        : nothing,
    );
  },
  check(context) {
    const { statement, manifest } = context;
    const named = new Set(statement.categories);
    const unnamed = Object.keys(manifest.cookieCategories ?? {}).filter((id) => !named.has(id));
    return unnamed.map((id) =>
      found(context, {
        code: 'AMANAT-CHK-448',
        field: 'categories',
        message: says(
          { category: fact.entry(manifest, 'cookieCategories', id) },
          'Banner {category} kateqoriyasını təklif edir, mətndə isə belə növ yoxdur.',
          'The banner offers {category}; the text names no such kind.',
          'Баннер предлагает категорию {category}, а в тексте такого вида нет.',
        ),
        why: says(
          {},
          'İnsanlardan siyasətin izah etmədiyi bir şey soruşulur.',
          'People are asked about something the policy does not explain.',
          'Людей спрашивают о том, чего политика не объясняет.',
        ),
        fix: says(
          { key: fact.code(id), text: fact.place(context.path), drop: fact.remove(['cookieCategories', id]) },
          '{key} kateqoriyasını {text} vədində göstərin və ya {drop} bölməsini silin.',
          'Name {key} in {text}, or take {drop} out.',
          'Назовите {key} в {text} или уберите {drop}.',
        ),
      }),
    );
  },
  evidence(statement, reads) {
    const asked = askedCategories(reads.manifest);
    const missing = statement.categories.filter((id) => !asked.some((one) => one.id === id));
    const fixed = asked.filter((one) => one.fixed).map((one) => one.id);
    if (missing.length > 0 || fixed.some((id) => id !== 'necessary'))
      return broken(
        say(
          'Banner mətndə adı çəkilən növləri olduğu kimi təklif etmir.',
          'The banner does not offer the kinds as the text names them.',
          'Баннер не предлагает виды так, как они названы в тексте.',
        ),
        { missing: missing.length, fixed: fixed.length },
      );
    return bannerSeen(reads);
  },
});
