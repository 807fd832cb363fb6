import { fact } from '../finding-facts.ts';
import { says, type Sentence } from '../finding-sentence.ts';
import { rule } from './rule.ts';

/** Sites that hold one choice together and cannot: unknown to the banner, unencrypted, alike, or under one domain. */
export const bannerTogether = rule({
  code: 'AMANAT-CHK-249',
  severity: 'error',
  title: 'Sites that cannot hold one choice together',
  why: 'A choice goes from site to site only between encrypted origins that the banner runs on and the wording names',
  law: ['eu-gdpr.consent', 'az-998.consent'],
  fix: 'List whole origins of `siteKeys` with https (`https://example.az`), at least two, under different domains.',
  *find({ manifest: { banner } }) {
    const { together, siteKeys = [] } = banner ?? {};
    if (!together) return;
    const path = (i: number) => ['banner', 'together', i];
    for (const [i, origin] of together.entries()) {
      const wrong = wrongOrigin(origin);
      if (wrong)
        yield {
          path: path(i),
          message: wrong,
          fix: says(
            { place: fact.place(path(i)), example: fact.code('https://example.az') },
            '{place} sahəsində saytın tam ünvanını https ilə, sonunda / olmadan yazın, məsələn {example}.',
            'Write the whole origin under {place}, with https and no path, as in {example}.',
            'Укажите в {place} полный адрес сайта с https и без пути, например {example}.',
          ),
        };
      else if (!siteKeys.includes(origin))
        yield {
          path: path(i),
          fix: says(
            { write: fact.write(['banner', 'siteKeys'], [...siteKeys, origin]), drop: fact.remove(path(i)) },
            'Banner orada işləyirsə: {write}; işləmirsə, {drop} sətrini silin.',
            'If the banner runs there: {write}; if not, take {drop} out.',
            'Если баннер там работает: {write}; если нет, уберите {drop}.',
          ),
          message: says(
            { origin: fact.code(origin) },
            '{origin} siteKeys siyahısında yoxdur: orada banner işləmir',
            '{origin} is not among siteKeys: no banner runs there',
            '{origin} нет в списке siteKeys: баннер там не работает',
          ),
        };
      else if (together.indexOf(origin) < i)
        yield {
          path: path(i),
          fix: says(
            { drop: fact.remove(path(i)) },
            '{drop} sətrini silin.',
            'Take {drop} out.',
            'Уберите {drop}.',
          ),
          message: says(
            { origin: fact.code(origin) },
            '{origin} iki dəfə yazılıb',
            '{origin} is listed twice',
            '{origin} указан дважды',
          ),
        };
    }
    const hosts = together.filter((origin) => !wrongOrigin(origin)).map((origin) => new URL(origin).hostname);
    const top = hosts.find((host) => hosts.every((other) => lies(other, host)));
    if (top !== undefined && hosts.length > 1)
      yield {
        path: ['banner', 'together'],
        severity: 'warning',
        message: says(
          { top: fact.code(top) },
          'Bu saytların hamısı {top} domenindədir və cookie-si onsuz da ortaqdır',
          'All of these sites lie under {top}, and share its cookie already',
          'Все эти сайты относятся к домену {top}, и файл cookie у них и так общий',
        ),
        fix: says(
          { drop: fact.remove(['banner', 'together']) },
          '{drop} siyahısını silin: o, ayrı-ayrı domenlərdəki saytlar üçündür.',
          'Take {drop} out; it is for sites under different domains.',
          'Уберите {drop}: этот список для сайтов на разных доменах.',
        ),
      };
    for (const [i, origin] of siteKeys.entries()) {
      if (together.includes(origin) || !URL.canParse(origin)) continue;
      const near = hosts.find((host) => lies(new URL(origin).hostname, host));
      if (near !== undefined)
        yield {
          path: ['banner', 'siteKeys', i],
          severity: 'warning',
          message: says(
            { origin: fact.code(origin), near: fact.code(near) },
            '{origin} seçimi {near} saytı ilə ortaq cookie vasitəsilə, onunla birlikdə bütün saytlarla bölüşür; siyahıda isə adı yoxdur',
            '{origin} shares the choice of {near} by a cookie, and with it that of the sites together; they do not name it',
            '{origin} через общий файл cookie делит выбор с {near}, а с ним и со всеми сайтами; в списке же его нет',
          ),
          fix: says(
            { write: fact.write(['banner', 'together'], [...together, origin]) },
            'Onu da siyahıya yazın ki, mətndə adı çəkilsin: {write}.',
            'Add it, so that the wording names it: {write}.',
            'Добавьте и его, чтобы он был назван в тексте: {write}.',
          ),
        };
    }
  },
});

const lies = (host: string, under: string) => `.${host}`.endsWith(`.${under}`);

function wrongOrigin(url: string): Sentence | undefined {
  const origin = fact.code(url);
  if (!URL.canParse(url) || new URL(url).origin !== url)
    return says(
      { origin },
      '«{origin}» saytın tam ünvanı (origin) deyil',
      '"{origin}" is not an origin',
      '«{origin}» — не полный адрес сайта (origin)',
    );
  return new URL(url).protocol === 'https:'
    ? undefined
    : says(
        { origin },
        '{origin} şifrələnmir: seçimi kənar adam oxuya bilər',
        '{origin} is not encrypted: others could read the choice',
        '{origin} не шифруется: выбор могут прочитать посторонние',
      );
}
