import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { lengthOf } from '../../../manifest/duration.ts';
import type { Manifest } from '../../../manifest/manifest.ts';
import { list, matching, object, ref } from '../../../schema/schema.ts';
import { broken, kept } from '../../evidence.ts';
import { type Evidence, kind } from '../../kind.ts';
import { inside, rows, say } from '../../phrase.ts';
import { worstOf } from '../../worst-of.ts';
import { found } from '../area-b-finding.ts';
import { namesOf } from '../facts-of.ts';
import type { Reads } from '../../reads.ts';
import { cookieEntries } from './cookie-entries.ts';
import { cookiePageShown } from './cookie-page-shown.ts';
import { outlivesList, unseen } from './crawl-evidence.ts';
import { lifetimeWords } from './lifetime-words.ts';

type Limit = { readonly category: string; readonly longest: string };

/** Cookies of the list that live longer than the text allows their kind. */
function overLimit(manifest: Manifest, limits: readonly Limit[]) {
  return cookieEntries(manifest).filter(([, cookie]) =>
    limits.some(
      ({ category, longest }) =>
        category === cookie.category && lengthOf(cookie.lifetime) > lengthOf(longest),
    ),
  );
}

/** How long cookies of each kind may live. */
export const cookieLifetimes = kind({
  says: 'cookie-lifetimes',
  section: 'cookies',
  schema: object(
    {
      limits: list(
        object(
          {
            category: ref('cookieCategories', 'A kind.', 'analytics'),
            longest: matching(
              '^(session|P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?)$',
              'The longest life.',
              'P13M',
            ),
          },
          'One kind and its limit.',
        ),
        'Limits the text gives.',
        1,
      ),
    },
    'The longest life of a cookie of each kind.',
  ),
  text({ limits }, manifest) {
    const named = rows(
      limits.flatMap(({ category, longest }) => {
        const life = lifetimeWords(longest);
        return namesOf(manifest.cookieCategories, [category]).map((name) => {
          const of = inside(name);
          return longest === 'session'
            ? say(
                `${of.az} — yalnız ${life.az}`,
                `${of.en} — only ${life.en}`,
                `${of.ru} — только ${life.ru}`,
              )
            : say(
                `${of.az} — ən çoxu ${life.az}`,
                `${of.en} — ${life.en} at most`,
                `${of.ru} — самое большее ${life.ru}`,
              );
        });
      }),
    );
    return say(
      `Cookie-lərin saxlanma müddəti: ${named.az}.`,
      `How long cookies are kept: ${named.en}.`,
      `Срок хранения файлов cookie: ${named.ru}.`,
    );
  },
  check(context) {
    const { statement, manifest } = context;
    return statement.limits.flatMap(({ category, longest }) => {
      const runs = manifest.cookieCategories?.[category]?.longest;
      if (runs !== undefined && lengthOf(runs) === lengthOf(longest)) return [];
      return [
        found(context, {
          code: 'AMANAT-CHK-444',
          field: 'limits',
          message: says(
            {
              category: fact.entry(manifest, 'cookieCategories', category),
              stated: fact.period(longest),
              runs: runs === undefined ? fact.nothing : fact.period(runs),
            },
            '{category} kateqoriyasının həddi mətndə {stated} yazılıb, bəyannamədə isə: {runs}.',
            'The text limits {category} cookies to {stated}; the category declares: {runs}.',
            'Предел категории {category} в тексте — {stated}, а в декларации: {runs}.',
          ),
          why: says(
            {},
            'Cookie-lər kateqoriyanın həddi ilə, insanlar isə mətnlə ölçür.',
            'Cookies are held against the limit of the category, people against the text.',
            'Cookie сверяют с пределом категории, а люди — с текстом.',
          ),
          fix: says(
            { write: fact.write(['cookieCategories', category, 'longest'], longest) },
            'Yazın: {write}.',
            'Write {write}.',
            'Напишите: {write}.',
          ),
        }),
      ];
    });
  },
  evidence(statement, reads) {
    const over = overLimit(reads.manifest, statement.limits).flatMap(([, cookie]) => cookie.names);
    if (over.length === 0)
      return (
        outlivesList(reads) ?? worstOf(cookiePageShown(reads), unseen(reads, 'accepted') ?? lived(reads))
      );
    return broken(
      say(
        `Vəd olunandan uzun yaşayan cookie-lər: ${over.join(', ')}.`,
        `Cookies that live longer than promised: ${over.join(', ')}.`,
        `Живут дольше обещанного: ${over.join(', ')}.`,
      ),
      { over: over.length },
    );
  },
});

/** What kept it: crawls that agreed to everything and saw no cookie set for longer than listed. */
function lived({ crawls }: Reads): Evidence {
  const sites = crawls?.length ?? 0;
  return kept(
    say(
      `Baxılan səhifələrdə heç bir cookie siyahıda deyiləndən uzun qoyulmur (sayt: ${sites}).`,
      `On the pages that were looked at no cookie is set for longer than the list says (sites: ${sites}).`,
      `На просмотренных страницах ни один файл cookie не ставится дольше, чем в списке (сайтов: ${sites}).`,
    ),
    { sites },
  );
}
