import { quoted, same } from '../../statements/phrase.ts';
import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { rule } from './rule.ts';

/** A law cited by a name no law bears. */
export const lawNameWrong = rule({
  code: 'AMANAT-CHK-220',
  severity: 'warning',
  title: 'A law cited by a wrong name',
  why: 'People and courts look a law up by its name; a name that no law bears cites nothing',
  law: ['az-998.notice'],
  fix: 'Cite it by its official name or number.',
  *find({ manifest, law }) {
    for (const [i, regime] of manifest.regimes.entries()) {
      const names = law.officialNames[regime.id];
      if (!names || names.length === 0) continue;
      const cited: readonly (readonly [string, readonly (string | number)[]])[] = [
        ...(regime.citedAs === undefined ? [] : [[regime.citedAs, ['citedAs']] as const]),
        ...(regime.alsoCitedAs ?? []).map((name, j) => [name, ['alsoCitedAs', j]] as const),
      ];
      for (const [name, at] of cited)
        if (!names.some((official) => fold(name).includes(fold(official))))
          yield {
            path: ['regimes', i, ...at],
            fix: says(
              { write: fact.write(['regimes', i, ...at], names[0]) },
              'Rəsmi adı yazın: {write}.',
              'Write the official name: {write}.',
              'Напишите официальное название: {write}.',
            ),
            message: says(
              {
                name: fact.worded(name, quoted(same(name))),
                law: fact.regime(regime.id),
                names: fact.all(names.slice(0, 2).map(fact.code)),
              },
              '{name} bu qanunun adı deyil ({law}); rəsmi adı: {names}',
              '{name} is not a name of this law ({law}); it is {names}',
              '{name} — не название этого закона ({law}); официально: {names}',
            ),
            about: ['regimes', `regimes/${regime.id}`],
          };
    }
  },
});
const fold = (name: string): string => name.toLocaleLowerCase('az').replace(/[«»“”"']/g, '');
