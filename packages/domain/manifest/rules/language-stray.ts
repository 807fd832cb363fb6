import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { meantFix } from '../../schema/did-you-mean.ts';
import type { Manifest } from '../manifest.ts';
import { entries, rule } from './rule.ts';

const sections = [
  'cookieCategories',
  'cookies',
  'recipients',
  'categories',
  'purposes',
  'properties',
] as const;

/** A text of something the declaration does not have: misspelt, or forgotten when the entry went. */
export const languageStray = rule({
  code: 'AMANAT-CHK-262',
  severity: 'error',
  title: 'A text of nothing that is declared',
  why: 'A text under an id the manifest does not have is shown to nobody, and the one that was meant is missing',
  fix: 'Use an id of the manifest, or remove the text.',
  *find({ manifest }) {
    for (const [tag, file] of entries(manifest.languages))
      for (const { path, ids, texts } of mirrored(manifest, file))
        for (const id of Object.keys(texts)) {
          if (ids.includes(id)) continue;
          yield {
            path: ['languages', tag, ...path, id],
            at: 'key',
            message: says(
              { path: fact.code(path.join('.')), id: fact.code(id) },
              'Bəyannamənin {path} bölməsində «{id}» yoxdur',
              '{path} of the manifest has no "{id}"',
              'В разделе {path} декларации нет «{id}»',
            ),
            ...(meantFix(id, ids, Object.keys(texts)) ?? {
              fix: says(
                { drop: fact.remove(['languages', tag, ...path, id]), ids: fact.all(ids.map(fact.code)) },
                'Bəyannamədəki id-lərdən birini yazın ({ids}) və ya {drop} mətnini silin.',
                'Use an id of the manifest ({ids}), or take {drop} out.',
                'Укажите один из id декларации ({ids}) или уберите {drop}.',
              ),
            }),
          };
        }
  },
});

type File = NonNullable<Manifest['languages']>[string];
/** The parts of a file whose keys are ids of the manifest. */
function mirrored(manifest: Manifest, file: File) {
  return [
    ...sections.map((section) => ({
      path: [section],
      ids: Object.keys(manifest[section] ?? {}),
      texts: file[section] ?? {},
    })),
    {
      path: ['banner', 'variants'],
      ids: Object.keys(manifest.banner?.variants ?? {}),
      texts: file.banner.variants ?? {},
    },
  ];
}
