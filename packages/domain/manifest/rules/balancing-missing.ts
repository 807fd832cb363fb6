import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** Legitimate interest without the note that weighs it against the people concerned. */
export const balancingMissing = rule({
  code: 'AMANAT-CHK-106',
  severity: 'warning',
  title: 'A legitimate interest without a balancing note',
  why: 'The interest counts only when it was weighed against the interests of the people concerned',
  law: ['eu-gdpr.legitimate-interest'],
  fix: 'Write under balancing: whose interest it is, what it does to people, and what protects them.',
  *find({ manifest }) {
    for (const [id, purpose] of entries(manifest.purposes))
      if ([purpose.basis, purpose.alsoBasis].includes('legitimate-interest') && !purpose.balancing)
        yield {
          path: ['purposes', id, purpose.basis === 'legitimate-interest' ? 'basis' : 'alsoBasis'],
          fix: says(
            { write: fact.write(['purposes', id, 'balancing'], { az: '…', en: '…', ru: '…' }) },
            'Kimin marağı olduğunu, insanlara nə etdiyini və onları nəyin qoruduğunu yazın: {write}.',
            'Write whose interest it is, what it does to people and what protects them: {write}.',
            'Напишите, чей это интерес, чем он оборачивается для людей и что их защищает: {write}.',
          ),
          message: says(
            { purpose: fact.entry(manifest, 'purposes', id) },
            '{purpose} məqsədi qanuni marağa əsaslanır, bu maraq isə insanların maraqları ilə tutuşdurulmayıb',
            '{purpose} rests on a legitimate interest that was not weighed',
            'Цель {purpose} основана на законном интересе, который не сопоставили с интересами людей',
          ),
        };
  },
});
