import type { StaffConsentAnswer } from '@amanat/contract/staff-consent.ts';
import { Button, CopyButton } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { below } from '../../../api/queries.ts';
import { handOver } from '../../../app/hand-over.ts';
import { QrPicture } from '../../../entrance/qr-picture.tsx';
import { useTexts } from '../../../language/language.tsx';
import { ButtonLink } from '../../../parts/button-link.tsx';
import { Card } from '../../../parts/card.tsx';
import { icons } from '../../../parts/icons.ts';
import { useStaff } from '../../../shell/use-staff.ts';
import type { Draft } from './draft.ts';
import classes from './record.module.css';
import { recordTexts } from './texts.ts';

/** It is in the journal: the receipts for the person, and where to go on. */
export function Done({
  answer,
  draft,
  another,
}: {
  readonly answer: StaffConsentAnswer;
  readonly draft: Draft;
  readonly another: () => void;
}) {
  const t = useTexts(recordTexts);
  const { org } = useStaff();
  const navigate = useNavigate();
  const self = useRef<HTMLDivElement>(null);
  // Whoever listens to the page hears at once that it is done.
  useEffect(() => self.current?.focus(), []);
  const openPerson = () => {
    handOver({ kind: draft.person.kind, value: draft.person.value.trim() });
    void navigate({ to: '/$org/consents', params: { org } });
  };
  return (
    <div ref={self} tabIndex={-1} role="status" className={classes.done}>
      <Card title={draft.act === 'withdraw' ? t.doneTitleWithdraw : t.doneTitle} padded>
        <p>{t.doneLead}</p>
        {answer.receipts.map((address) => (
          <Receipt key={address} address={address} />
        ))}
        {answer.evidence && (
          <p className={classes.print}>
            {t.sha}: <span className="code">{answer.evidence}</span>
          </p>
        )}
        <div className={classes.next}>
          <Button onClick={another}>{t.another}</Button>
          <Button variant="default" onClick={openPerson}>
            {t.person}
          </Button>
          {answer.evidence && (
            <Button
              component="a"
              variant="default"
              // Walled off from everything by the server; a PDF in which something runs is only downloaded.
              href={`${below(org, `consents/${answer.id}/evidence`)}?show=1`}
              target="_blank"
              rel="noreferrer"
              leftSection={<icons.outside size={15} aria-hidden />}
            >
              {t.openEvidence}
            </Button>
          )}
          <ButtonLink to="/$org/consents/written" params={{ org }}>
            {t.list}
          </ButtonLink>
        </div>
      </Card>
    </div>
  );
}

function Receipt({ address }: { readonly address: string }) {
  const t = useTexts(recordTexts);
  return (
    <div className={classes.receipt}>
      <QrPicture text={address} label={t.qr} />
      <div>
        <p className={classes.label}>{t.receipt}</p>
        <p className="code">{address}</p>
        <div className={classes.next}>
          <Button
            component="a"
            variant="default"
            href={address}
            target="_blank"
            rel="noreferrer"
            leftSection={<icons.outside size={15} aria-hidden />}
          >
            {t.open}
          </Button>
          <CopyButton value={address}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {copied ? t.copied : t.copy}
              </Button>
            )}
          </CopyButton>
        </div>
      </div>
    </div>
  );
}
