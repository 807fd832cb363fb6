import type { Manifest } from '../manifest.ts';
import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import type { Hit } from './rule.ts';
import { entries, rule } from './rule.ts';

/** The same category or recipient named twice in one list. */
export const listedTwice = rule({
  code: 'AMANAT-CHK-120',
  severity: 'note',
  title: 'One thing listed twice',
  why: 'The published table would show it twice, and one of the two is likely a slip',
  fix: 'Remove one of them, or put the one that was meant.',
  *find({ manifest }) {
    for (const [id, purpose] of entries(manifest.purposes)) {
      yield* repeated(manifest, 'categories', purpose.categories, ['purposes', id, 'categories']);
      yield* repeated(manifest, 'recipients', purpose.recipients, ['purposes', id, 'recipients']);
    }
    for (const [id, recipient] of entries(manifest.recipients))
      yield* repeated(manifest, 'categories', recipient.categories, ['recipients', id, 'categories']);
  },
});

function* repeated(
  manifest: Manifest,
  section: 'categories' | 'recipients',
  list: readonly string[] | undefined,
  path: readonly string[],
): Generator<Hit> {
  const seen = new Set<string>();
  for (const [i, item] of (list ?? []).entries()) {
    if (seen.has(item))
      yield {
        path: [...path, i],
        fix: says(
          { drop: fact.remove([...path, i]), place: fact.place(path) },
          '{drop} sətrini silin və ya {place} siyahısında nəzərdə tutduğunuz başqa id-ni yazın.',
          'Take {drop} out, or write the other id that was meant in {place}.',
          'Уберите {drop} или впишите в {place} другой id, который имелся в виду.',
        ),
        message: says(
          { entry: fact.entry(manifest, section, item) },
          '{entry} iki dəfə yazılıb',
          '{entry} is listed twice',
          '{entry} указано дважды',
        ),
      };
    seen.add(item);
  }
}
