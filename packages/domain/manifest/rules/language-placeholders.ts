import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { placeholders } from '../../consent/language/file-words.ts';
import { type LeafText, leafTexts } from '../../consent/language/leaf-texts.ts';
import { didYouMean } from '../../schema/did-you-mean.ts';
import { entries, rule } from './rule.ts';

/** A sentence that leaves out what must be filled in, or asks for what nobody fills in. */
export const languagePlaceholders = rule({
  code: 'AMANAT-CHK-263',
  severity: 'error',
  title: 'A sentence with a wrong gap',
  why: 'What is filled in tells people who asks, what for, how long and where to change it; a wrong name would stand there in braces',
  law: ['eu-gdpr.consent'],
  fix: 'Keep the names in braces as docs/languages.md shows them.',
  *find({ manifest }) {
    for (const [tag, file] of entries(manifest.languages))
      for (const leaf of leafTexts(file)) {
        const wanted = wantedIn(leaf);
        const named = [...leaf.text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? '');
        const path = ['languages', tag, ...leaf.path];
        for (const name of named.filter((one) => !wanted.includes(one))) {
          const like = didYouMean(name, wanted) ?? (wanted.length === 1 ? wanted[0] : undefined);
          yield {
            path,
            message: says(
              { hole: fact.code(`{${name}}`) },
              '{hole} yerinə heç nə yazılmır',
              'Nothing is filled in for {hole}',
              'Вместо {hole} ничего не подставляется',
            ),
            fix:
              like === undefined
                ? says(
                    { hole: fact.code(`{${name}}`) },
                    '{hole} mətndən çıxarılsın.',
                    'Take {hole} out of the text.',
                    'Уберите {hole} из текста.',
                  )
                : says(
                    { hole: fact.code(`{${name}}`), like: fact.code(`{${like}}`) },
                    '{hole} yerinə {like} yazın.',
                    'Write {like} in place of {hole}.',
                    'Вместо {hole} напишите {like}.',
                  ),
          };
        }
        for (const name of wanted.filter((one) => !named.includes(one) && !spares(leaf)))
          yield {
            path,
            message: says(
              { hole: fact.code(`{${name}}`) },
              'Mətndə {hole} yoxdur',
              '{hole} is missing',
              'В тексте нет {hole}',
            ),
            fix: says(
              { hole: fact.code(`{${name}}`) },
              '{hole} işarəsini cümlədə yerinə qoyun; ora nə yazıldığı docs/languages.md sənədindədir.',
              'Put {hole} where it belongs in the sentence; docs/languages.md tells what is filled in.',
              'Поставьте {hole} на его место в предложении; что туда подставляется, сказано в docs/languages.md.',
            ),
          };
      }
  },
});

/** By the text itself, or by the text whose plural category this is. */
function wantedIn({ path }: LeafText): readonly string[] {
  return placeholders[path.join('/')] ?? placeholders[path.slice(0, -1).join('/')] ?? [];
}
/** «one third party», «two days»: a form that only one number takes may say it in words. */
function spares({ path }: LeafText): boolean {
  return ['zero', 'one', 'two'].includes(path.at(-1) ?? '');
}
