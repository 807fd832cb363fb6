import { list, object, ref } from '../../../schema/schema.ts';
import { publishedNow } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { say, together } from '../../phrase.ts';
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
    const named = namedIn(manifest.definitions, terms).map(([, { term, text }]) =>
      say(`${term.az}: ${text.az}`, `${term.en}: ${text.en}`, `${term.ru}: ${text.ru}`),
    );
    const lead = say(
      'Bu sözlər mətndə belə başa düşülür.',
      'These words are understood as follows.',
      'Эти слова понимаются так.',
    );
    return together(lead, ...named);
  },
  check: () => [],
  evidence: (_statement, reads) => publishedNow(reads),
});
