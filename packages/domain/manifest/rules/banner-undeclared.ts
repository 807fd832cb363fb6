import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { keptWith } from '../../consent/banner-keeps.ts';
import { defaultConsentTerm } from '../../consent/lapse.ts';
import { lengthOf } from '../duration.ts';
import { entries, rule } from './rule.ts';

/** A banner whose own cookie and storage the list does not name, or names wrongly. */
export const bannerUndeclared = rule({
  code: 'AMANAT-CHK-216',
  severity: 'warning',
  title: 'What the banner keeps is not listed',
  why: 'The banner keeps the choice in the browser; whoever reads the cookie list must find that there too',
  law: ['eu-gdpr.cookies'],
  fix: 'List amanat (kind: cookie) and amanat-config, amanat-queue (kind: local-storage), and amanat-notice where changes are told on the site, under cookies, with category: necessary, provider: self, serves: compliance.',
  *find({ manifest }) {
    if (!manifest.banner) return;
    const lasts = manifest.banner.lasts ?? defaultConsentTerm;
    const listed = entries(manifest.cookies);
    const entryOf = ({ name, kind }: { name: string; kind: string }) =>
      listed.find(([, one]) => one.kind === kind && one.names.includes(name));
    const missing = keptWith(manifest).filter((kept) => !entryOf(kept));
    if (missing.length > 0)
      yield {
        path: ['banner'],
        at: 'key',
        fix: says(
          {
            example: fact.yaml('cookies', { choice: entryFor(missing[0]!) }),
            things: fact.all(missing.map(({ name }) => fact.code(name))),
          },
          'Onları cookie siyahısına yazın ({things}); belə başlaya bilərsiniz: {example}.',
          'Add them to the cookie list ({things}); you may begin with {example}.',
          'Добавьте их в список cookie ({things}); можно начать так: {example}.',
        ),
        message: says(
          {
            things: fact.all(
              missing.map(({ name, kind }) => fact.beside(fact.code(name), fact.keptThing(kind))),
            ),
          },
          'Banner brauzerdə bunları saxlayır, cookie siyahısında isə yoxdur: {things}',
          'The banner keeps what the cookie list does not name: {things}',
          'Баннер хранит в браузере то, чего нет в списке cookie: {things}',
        ),
        about: ['cookies'],
      };
    for (const kept of keptWith(manifest)) {
      const [id, entry] = entryOf(kept) ?? [];
      if (id === undefined || !entry) continue;
      if (entry.category !== 'necessary')
        yield {
          path: ['cookies', id, 'category'],
          message: says(
            {
              name: fact.code(kept.name),
              what: fact.worded(kept.kind, kept.what),
              category: fact.entry(manifest, 'cookieCategories', entry.category),
            },
            '{name} ({what}) {category} kateqoriyasındadır: ondan imtina edəndən hər səhifədə yenidən soruşulacaq',
            '{name} ({what}) stands under {category}: who refuses that category would be asked on every page',
            '{name} ({what}) относится к категории {category}: отказавшихся от неё спросят на каждой странице заново',
          ),
          fix: says(
            { write: fact.write(['cookies', id, 'category'], 'necessary') },
            'Kateqoriyanı dəyişin: {write}.',
            'Change its category: {write}.',
            'Смените категорию: {write}.',
          ),
        };
      if (kept.kind === 'cookie' && lengthOf(entry.lifetime) < lengthOf(lasts))
        yield {
          path: ['cookies', id, 'lifetime'],
          message: says(
            { name: fact.code(kept.name), life: fact.period(entry.lifetime), lasts: fact.period(lasts) },
            '{name}: ömrü {life} göstərilib, seçim isə {lasts} qüvvədədir',
            '{name} is said to live {life}; the choice lasts {lasts}',
            '{name}: указан срок {life}, а выбор действует {lasts}',
          ),
          fix: says(
            { write: fact.write(['cookies', id, 'lifetime'], lasts) },
            'Ömrünü düzəldin: {write}.',
            'Correct its life: {write}.',
            'Исправьте срок: {write}.',
          ),
          about: ['banner'],
        };
    }
  },
});

/** How an entry of the cookie list begins that tells of something the banner keeps. */
function entryFor({ name, kind }: { readonly name: string; readonly kind: string }) {
  return {
    names: [name],
    kind,
    category: 'necessary',
    provider: 'self',
    lifetime: 'P12M',
    serves: 'compliance',
  };
}
