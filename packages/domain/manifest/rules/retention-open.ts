import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { lengthOf } from '../duration.ts';
import { entries, rule } from './rule.ts';

const year = lengthOf('P1Y');

/**
 * A period without a number: nothing can sweep by it until somebody says the purpose is reached. A yearly review that
 * names the purpose makes sure that somebody does.
 */
export const retentionOpen = rule({
  code: 'AMANAT-CHK-109',
  severity: 'note',
  title: 'A retention period nobody can count',
  why: '"While needed" has no date: nothing is destroyed until a person says that the purpose is reached',
  law: ['eu-gdpr.storage-limitation'],
  fix: 'Set a period, or write under duties a review that decides it at least yearly: kind: review, every: P1Y, decides: [<the purpose>].',
  *find({ manifest }) {
    const decided = new Set(
      entries(manifest.duties)
        .filter(([, { kind, every }]) => kind === 'review' && every !== undefined && lengthOf(every) <= year)
        .flatMap(([, { decides }]) => decides ?? []),
    );
    for (const [id, purpose] of entries(manifest.purposes))
      if (purpose.retention?.keep === 'while-needed' && !decided.has(id))
        yield {
          path: ['purposes', id, 'retention', 'keep'],
          fix: says(
            {
              keep: fact.write(['purposes', id, 'retention', 'keep'], 'P1Y'),
              duty: fact.write(['duties', `review-${id}`], {
                kind: 'review',
                name: { az: '…', en: '…', ru: '…' },
                owner: '…',
                every: 'P1Y',
                decides: [id],
              }),
            },
            'Müddət qoyun, məsələn {keep}, ya da ildə bir dəfə baxış təyin edin: {duty}.',
            'Set a period, as in {keep}, or plan a yearly review that decides it: {duty}.',
            'Задайте срок, например {keep}, или назначьте ежегодный пересмотр: {duty}.',
          ),
          message: says(
            { purpose: fact.entry(manifest, 'purposes', id) },
            '{purpose} məqsədinin məlumatının nə vaxt silinəcəyini heç kim hesablaya bilməz',
            'Nobody can count when the data of {purpose} is to go',
            'Никто не может посчитать, когда данные цели {purpose} должны быть удалены',
          ),
        };
  },
});
