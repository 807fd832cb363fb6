import { formTerms } from '../finding-terms.ts';
import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { rule } from './rule.ts';

/** The information-access law named by a body it does not bind. */
export const regimeUnfitting = rule({
  code: 'AMANAT-CHK-222',
  severity: 'note',
  title: 'A law that does not bind this organisation',
  why: 'The information-access law binds state bodies and those who carry out public tasks',
  regimes: ['az-information-access'],
  fix: 'Remove the regime, or correct the form of the organisation.',
  *find({ manifest }) {
    if (manifest.organisation.form === 'state-body') return;
    const i = manifest.regimes.findIndex((regime) => regime.id === 'az-information-access');
    yield {
      path: ['regimes', i, 'id'],
      fix: says(
        { drop: fact.remove(['regimes', i]), form: fact.write(['organisation', 'form'], 'state-body') },
        '{drop} bölməsini silin; təşkilat dövlət orqanıdırsa: {form}.',
        'Take {drop} out; if the organisation is a state body: {form}.',
        'Уберите {drop}; если организация — государственный орган: {form}.',
      ),
      message: says(
        { form: fact.word(manifest.organisation.form, formTerms) },
        'İnformasiya əldə etmək haqqında qanun bu növ təşkilata aid deyil: {form}',
        'The information-access law does not bind this kind of body: {form}',
        'Закон о получении информации не распространяется на такую организацию: {form}',
      ),
      about: ['regimes'],
    };
  },
});
