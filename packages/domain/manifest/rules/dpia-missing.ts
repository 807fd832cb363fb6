import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

const risky = new Set(['profiling', 'location', 'personalisation']);

/** An impact assessment that is needed and not done, or not thought about where the criteria point to one. */
export const dpiaMissing = rule({
  code: 'AMANAT-CHK-116',
  severity: 'warning',
  title: 'An impact assessment is missing',
  why: 'Profiling, tracking of places and special categories call for an assessment before they start',
  law: ['eu-gdpr.dpia'],
  regimes: ['eu-gdpr'],
  fix: 'Carry it out and write dpia: { needed: true, done: <date>, because: <why> }, or dpia: { needed: false, because: <why not> }.',
  *find({ manifest, today }) {
    for (const [id, purpose] of entries(manifest.purposes)) {
      if (purpose.dpia?.needed && !purpose.dpia.done)
        yield {
          path: ['purposes', id, 'dpia'],
          fix: says(
            {
              purpose: fact.entry(manifest, 'purposes', id),
              write: fact.write(['purposes', id, 'dpia', 'done'], today),
            },
            '{purpose} məqsədi üzrə qiymətləndirməni aparın və gününü yazın: {write}.',
            'Carry out the assessment of {purpose} and write its day: {write}.',
            'Проведите оценку цели {purpose} и запишите её день: {write}.',
          ),
          message: says(
            { purpose: fact.entry(manifest, 'purposes', id) },
            '{purpose} məqsədi üçün lazım olan təsir qiymətləndirməsi aparılmayıb',
            'The assessment that {purpose} needs was not done',
            'Оценка воздействия, нужная для цели {purpose}, не проведена',
          ),
        };
      else if (!purpose.dpia && (risky.has(purpose.kind) || purpose.legalEffect))
        yield {
          path: ['purposes', id, 'kind'],
          severity: 'note',
          fix: says(
            {
              write: fact.write(['purposes', id, 'dpia'], {
                needed: false,
                because: { az: '…', en: '…', ru: '…' },
              }),
              done: fact.yaml('done', today),
              needed: fact.yaml('needed', true),
            },
            'Lazımdırsa, aparın, {needed} və {done} yazın; lazım deyilsə, səbəbini yazın: {write}.',
            'If it is needed, carry it out and write {needed} and {done}; if not, say why: {write}.',
            'Если нужна, проведите её и укажите {needed} и {done}; если нет, объясните почему: {write}.',
          ),
          message: says(
            { purpose: fact.entry(manifest, 'purposes', id), kind: fact.code(purpose.kind) },
            '{purpose} məqsədi ({kind}) üçün təsir qiymətləndirməsinin lazım olub-olmadığı yazılmayıb',
            '{purpose} ({kind}) does not say whether it needs an impact assessment',
            'Для цели {purpose} ({kind}) не сказано, нужна ли оценка воздействия',
          ),
        };
    }
  },
});
