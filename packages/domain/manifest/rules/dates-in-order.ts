import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** Two dates of which the later one is written first. */
export const datesInOrder = rule({
  code: 'AMANAT-CHK-223',
  severity: 'warning',
  title: 'Dates in the wrong order',
  why: 'A version takes effect after its approval, a contract ends after its signature, the next time follows the last',
  fix: 'Correct the date that is wrong.',
  *find({ manifest }) {
    const { approved, effective } = manifest.policy;
    if (isEarlier(effective, approved))
      yield {
        path: ['policy', 'effective'],
        fix: says(
          {
            effective: fact.place(['policy', 'effective']),
            approved: fact.place(['policy', 'approved']),
            write: fact.write(['policy', 'effective'], approved),
          },
          'İki tarixdən səhv olanı düzəldin ({effective}, {approved}); ən erkən qüvvəyəminmə günü belə yazılır: {write}.',
          'Correct the one of the two that is wrong ({effective}, {approved}); the earliest day of effect is {write}.',
          'Исправьте ту из двух дат, что неверна ({effective}, {approved}); самый ранний день вступления в силу: {write}.',
        ),
        message: says(
          { effective: fact.date(effective), approved: fact.date(approved) },
          'Siyasət {effective:from} qüvvədədir, təsdiq tarixi isə ondan sonradır: {approved}',
          'The policy takes effect on {effective}, before its approval on {approved}',
          'Политика вступает в силу {effective}, раньше утверждения: {approved}',
        ),
      };
    for (const [id, { contract }] of entries(manifest.recipients))
      if (contract?.ends && contract.signed && isEarlier(contract.ends, contract.signed))
        yield {
          path: ['recipients', id, 'contract', 'ends'],
          fix: says(
            {
              ends: fact.place(['recipients', id, 'contract', 'ends']),
              signed: fact.place(['recipients', id, 'contract', 'signed']),
            },
            'Müqaviləyə baxın və səhv olan tarixi düzəldin: {ends} və ya {signed}.',
            'Look the contract up and correct the date that is wrong: {ends} or {signed}.',
            'Сверьтесь с договором и исправьте неверную дату: {ends} или {signed}.',
          ),
          message: says(
            {
              recipient: fact.entry(manifest, 'recipients', id),
              ends: fact.date(contract.ends),
              signed: fact.date(contract.signed),
            },
            '{recipient} ilə müqavilə {ends:on} bitir, imzalandığı gün isə ondan sonradır: {signed}',
            'The contract with {recipient} ends on {ends}, before its signature on {signed}',
            'Договор с получателем {recipient} кончается {ends}, раньше подписания: {signed}',
          ),
        };
    for (const [id, duty] of entries(manifest.duties))
      if (duty.next && duty.last && isEarlier(duty.next, duty.last))
        yield {
          path: ['duties', id, 'next'],
          fix: says(
            { next: fact.place(['duties', id, 'next']), last: fact.place(['duties', id, 'last']) },
            '{last} sahəsində işin axırıncı dəfə görüldüyü gün, {next} sahəsində ondan sonrakı gün olmalıdır.',
            '{last} is the day it was last done; {next} must come after it.',
            'В {last} — день, когда это делали последний раз; {next} должен быть позже.',
          ),
          message: says(
            {
              duty: fact.entry(manifest, 'duties', id),
              next: fact.date(duty.next),
              last: fact.date(duty.last),
            },
            '{duty}: növbəti gün ({next}) axırıncı gündən ({last}) əvvəldir',
            '{duty} is next due on {next}, before the last time on {last}',
            '{duty}: следующий день ({next}) раньше последнего ({last})',
          ),
        };
  },
});

const isEarlier = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one < other;
