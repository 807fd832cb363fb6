import type { WrittenConsent } from '@amanat/contract/staff-consent.ts';
import { UnstyledButton } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { below } from '../../api/queries.ts';
import { handOver } from '../../app/hand-over.ts';
import { formatBytes } from '../../format/number.ts';
import { shortInstant } from '../../format/time.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { icons } from '../../parts/icons.ts';
import { Pseudonym } from '../../parts/pseudonym.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import { useStaffName } from '../../shell/use-staff-name.ts';
import { useAnswers } from '../consents/use-answers.ts';
import { writtenTexts } from './texts.ts';
import classes from './written.module.css';

const looks = {
  when: { width: 150 },
  answers: { names: true },
  who: { wideOnly: true, names: true },
} as const;

export function WrittenTable({
  rows,
  dimmed,
}: {
  readonly rows: readonly WrittenConsent[];
  readonly dimmed: boolean;
}) {
  const t = useTexts(writtenTexts);
  const nameOf = useStaffName();
  const columns = useMemo<readonly Column<WrittenConsent>[]>(
    () => [
      { id: 'when', header: t.when, cell: ({ row }) => <When row={row.original} /> },
      { id: 'how', header: t.how, cell: ({ row }) => <How medium={row.original.medium} /> },
      { id: 'answers', header: t.answers, cell: ({ row }) => <Answers row={row.original} /> },
      { id: 'person', header: t.person, cell: ({ row }) => <Person subject={row.original.subject} /> },
      { id: 'evidence', header: t.evidence, cell: ({ row }) => <EvidenceLink row={row.original} /> },
      {
        id: 'proof',
        header: t.proof,
        cell: ({ row }) => (
          <a href={row.original.receipt} target="_blank" rel="noreferrer">
            {t.receipt}
          </a>
        ),
      },
      {
        id: 'who',
        header: t.who,
        cell: ({ row }) => {
          const { actor } = row.original;
          return actor === null ? '—' : nameOf(actor);
        },
      },
    ],
    [t, nameOf],
  );
  return <DataTable label={t.list} columns={columns} rows={rows} looks={looks} dimmed={dimmed} stacks />;
}

function When({ row: { at, recordedAt } }: { readonly row: WrittenConsent }) {
  const t = useTexts(writtenTexts);
  const later = recordedAt !== null && Date.parse(recordedAt) - Date.parse(at) > 60_000;
  return (
    <span className={`${classes.time} figures`}>
      {shortInstant(at)}
      {recordedAt === null && <small>{t.pending}</small>}
      {later && <small>{t.recorded(shortInstant(recordedAt))}</small>}
    </span>
  );
}
function How({ medium }: { readonly medium: WrittenConsent['medium'] }) {
  const t = useTexts(writtenTexts);
  const Icon = icons[medium];
  return (
    <span className={classes.how}>
      <Icon size={16} aria-hidden />
      {t.medium[medium]}
    </span>
  );
}
function Answers({ row }: { readonly row: WrittenConsent }) {
  const t = useTexts(writtenTexts);
  const said = useAnswers(row);
  return (
    <span className={classes.tags}>
      {said.map(([label, yes]) => (
        <Tag key={label} tone={yes ? 'kept' : 'plain'}>
          {`${label}: ${yes ? t.yes : t.no}`}
        </Tag>
      ))}
    </span>
  );
}
/** The pseudonym, and the way to everything this person said. */
function Person({ subject }: { readonly subject: string }) {
  const t = useTexts(writtenTexts);
  const { org } = useStaff();
  const navigate = useNavigate();
  const open = () => {
    handOver({ pseudonym: subject });
    void navigate({ to: '/$org/consents', params: { org } });
  };
  return (
    <span className={classes.person}>
      <Pseudonym value={subject} />
      <UnstyledButton onClick={open}>{t.consents}</UnstyledButton>
    </span>
  );
}
/** Looking at it is written down: only by a press, and only for those who may. */
function EvidenceLink({ row: { id, evidence } }: { readonly row: WrittenConsent }) {
  const t = useTexts(writtenTexts);
  const { language } = useLanguage();
  const { org, handles } = useStaff();
  if (!evidence) return <span className="quiet">{t.noEvidence}</span>;
  const [family = ''] = evidence.type.split('/');
  const kind = family === 'image' ? t.type.image : family === 'audio' ? t.type.audio : t.type.pdf;
  const size = formatBytes(evidence.bytes, language);
  const address = below(org, `consents/${id}/evidence`);
  return (
    <span className={classes.evidence}>
      {handles && (
        <span className={classes.links}>
          {evidence.opens && (
            <a
              href={`${address}?show=1`}
              target="_blank"
              rel="noreferrer"
              aria-label={t.openFile(kind, size)}
              title={t.openFile(kind, size)}
            >
              {t.open}
            </a>
          )}
          <a href={address}>{t.download}</a>
        </span>
      )}
      <small>
        {kind}, {size}
        {family === 'application' && !evidence.opens && <>; {t.active}</>}
      </small>
    </span>
  );
}
