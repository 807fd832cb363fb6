import type { CertificateState, ContractState, RecipientView } from '@amanat/contract/registers.ts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { recipientsQuery } from '../../api/queries.ts';
import { shortDay } from '../../format/time.ts';
import { useLocalized, useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Pager, usePart } from '../../parts/pager.tsx';
import { RowsSkeleton } from '../../parts/rows-skeleton.tsx';
import { Tag, type Tone } from '../../parts/tag.tsx';
import { PageProblem } from '../../problems/page-problem.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import { declarationWords } from '../../words/declaration-words.ts';
import { keyed } from '../../words/keyed.ts';
import classes from './registers.module.css';
import { registersTexts } from './texts.ts';

const contractTones: Readonly<Record<ContractState, Tone>> = {
  missing: 'broken',
  'not-begun': 'risk',
  ended: 'broken',
  'ends-soon': 'risk',
  'in-force': 'kept',
};
const certificateTones: Readonly<Record<CertificateState, Tone>> = {
  valid: 'kept',
  lapsed: 'broken',
  unchecked: 'risk',
  'check-overdue': 'risk',
};
const looks = {
  recipient: { width: '27%', names: true },
  purposes: { wideOnly: true, names: true },
} as const;

/** Everybody who receives data: what for, under which contract, on which ground abroad. */
export function Recipients() {
  const t = useTexts(registersTexts);
  const words = useTexts(declarationWords);
  const localized = useLocalized();
  const { org } = useStaff();
  const { data, error } = useQuery(recipientsQuery(org));
  const { part, ...pages } = usePart(data?.recipients ?? [], 50);
  const names = data?.purposeNames;
  const countries = data?.countryNames;
  const columns = useMemo<readonly Column<RecipientView>[]>(
    () => [
      { id: 'recipient', header: t.recipient, cell: ({ row }) => <Identity of={row.original} /> },
      {
        id: 'purposes',
        header: t.purposes,
        cell: ({ row }) =>
          row.original.purposes.map((id) => (names?.[id] ? localized(names[id]) : id)).join(', ') || '—',
      },
      {
        id: 'place',
        header: t.place,
        cell: ({ row: { original: each } }) =>
          [...new Set([each.country, ...each.dataIn])]
            .map((code) => (countries?.[code] ? localized(countries[code]) : code))
            .join(', '),
      },
      { id: 'contract', header: t.contract, cell: ({ row }) => <Contract of={row.original} /> },
      {
        id: 'transfer',
        header: t.transfer,
        cell: ({ row }) =>
          row.original.transfer?.mechanisms.map((each) => keyed(words.mechanism, each)).join(', ') || '—',
      },
      {
        id: 'certificates',
        header: t.certificates,
        cell: ({ row }) =>
          row.original.certificates.length === 0 ? (
            '—'
          ) : (
            <span className={classes.tags}>
              {row.original.certificates.map(({ kind, state }) => (
                <Tag key={kind} tone={certificateTones[state]}>
                  {`${keyed(words.certificate, kind)}: ${t.certificateStates[state]}`}
                </Tag>
              ))}
            </span>
          ),
      },
    ],
    [t, words, localized, names, countries],
  );
  if (error && !data) return <PageProblem error={error} />;
  return (
    <Card title={t.tabs.recipients} beside={data ? data.recipients.length || '' : '\u00A0'}>
      {!data && <RowsSkeleton rows={6} height={60} />}
      {data?.recipients.length === 0 && (
        <Empty title={t.noRecipients} icon="registers">
          {t.noRecipientsLead}
        </Empty>
      )}
      {part.length > 0 && (
        <DataTable label={t.tabs.recipients} columns={columns} rows={part} looks={looks} stacks />
      )}
      <Pager {...pages} />
    </Card>
  );
}

function Identity({ of: { name, role, task, voen, voenHolds } }: { readonly of: RecipientView }) {
  const t = useTexts(registersTexts);
  const words = useTexts(declarationWords);
  const localized = useLocalized();
  return (
    <span className={classes.name}>
      {localized(name)}
      <small>{[keyed(words.role, role), localized(task)].join(' · ')}</small>
      {voen && <small>{t.voen(voen)}</small>}
      {voenHolds === false && <Tag tone="broken">{t.voenWrong}</Tag>}
    </span>
  );
}

function Contract({ of: { contract, role } }: { readonly of: RecipientView }) {
  const t = useTexts(registersTexts);
  const words = useTexts(declarationWords);
  const needed = role !== 'state-body';
  if (contract.state === 'missing' && !needed) return <span className="quiet">{t.notNeeded}</span>;
  return (
    <span>
      <Tag tone={contractTones[contract.state]}>{t.contracts[contract.state]}</Tag>
      <span className={classes.under}>
        {[
          contract.kind && keyed(words.contract, contract.kind),
          contract.ends && t.until(shortDay(contract.ends)),
        ]
          .filter(Boolean)
          .join(', ')}
      </span>
    </span>
  );
}
