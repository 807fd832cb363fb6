import { list, object, ref } from '../../../schema/schema.ts';
import { publishedNow } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { inside, joined, say } from '../../phrase.ts';
import { namedIn } from '../facts-of.ts';

/** Terms and what they mean here; the text that follows uses them so. */
export const definitions = kind({
  says: 'definitions',
  section: 'general',
  schema: object(
    { terms: list(ref('definitions', 'A term.', 'device'), 'The terms, in the order of the text.', 1) },
    'The words that are defined.',
  ),
  text({ terms }, manifest) {
    const named = joined(namedIn(manifest.definitions, terms).map(([, { term }]) => inside(term)));
    return say(
      `Mətndəki sözlərin mənası «Anlayışlar» bölməsində verilib: ${named.az}.`,
      `What these words mean here is said under “Definitions”: ${named.en}.`,
      `Значение слов этого текста — в разделе «Определения»: ${named.ru}.`,
    );
  },
  check: () => [],
  evidence: (_statement, reads) => publishedNow(reads),
});
