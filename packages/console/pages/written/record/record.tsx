import type { StaffConsentAnswer } from '@amanat/contract/staff-consent.ts';
import { Button, Skeleton } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { below, staffFormQuery } from '../../../api/queries.ts';
import { sendForm } from '../../../api/upload.ts';
import { takeOver } from '../../../app/hand-over.ts';
import { instantOfBaku } from '../../../format/time.ts';
import { useLanguage, useTexts } from '../../../language/language.tsx';
import { BackLink } from '../../../parts/back-link.tsx';
import { Card } from '../../../parts/card.tsx';
import { PageHead } from '../../../parts/page-head.tsx';
import { PersonFields, personKinds } from '../../../parts/person-fields.tsx';
import { useNow } from '../../../parts/use-now.ts';
import { PageProblem } from '../../../problems/page-problem.tsx';
import { shellTexts } from '../../../shell/texts.ts';
import { useStaff } from '../../../shell/use-staff.ts';
import { Done } from './done.tsx';
import { askedIds, type Draft, emptyDraft, missing, recordOf } from './draft.ts';
import { EvidenceCard } from './evidence-card.tsx';
import { forgetPreview } from './evidence-file.ts';
import { HowCard } from './how-card.tsx';
import classes from './record.module.css';
import { Review } from './review.tsx';
import { SaidCard } from './said-card.tsx';
import { recordTexts } from './texts.ts';
import { WordsCard } from './words-card.tsx';

const route = getRouteApi('/$org/consents/written/new');

/** Writing down a consent given on paper or by telephone, or its withdrawal. */
export function RecordPage() {
  const t = useTexts(recordTexts);
  const shell = useTexts(shellTexts);
  const { org, handles, me } = useStaff();
  const { language } = useLanguage();
  const { medium, act } = route.useSearch();
  const [draft, setDraft] = useState<Draft>(() =>
    emptyDraft({ medium, act, language, person: carriedPerson() }),
  );
  const [done, setDone] = useState<StaffConsentAnswer | null>(null);
  const change = (next: Partial<Draft>) => setDraft((before) => ({ ...before, ...next }));
  const another = () => {
    forgetPreview(draft.evidence);
    setDraft(emptyDraft({ medium: draft.medium, act: draft.act, language: draft.language }));
    setDone(null);
  };
  const back = (
    <BackLink to="/$org/consents/written" params={{ org }}>
      {t.back}
    </BackLink>
  );
  return (
    <div>
      <PageHead above={back} title={draft.act === 'withdraw' ? t.titleWithdraw : t.title} lead={t.lead} />
      {done ? (
        <Done answer={done} draft={draft} another={another} />
      ) : handles && me.hasAgreement ? (
        <RecordForm draft={draft} change={change} done={setDone} />
      ) : (
        <p className="quiet">{shell.agreement}</p>
      )}
    </div>
  );
}

/** Whom another page asked about, where a consent can be recorded for such a one. */
function carriedPerson(): Draft['person'] | undefined {
  const subject = takeOver();
  if (!subject || !('kind' in subject)) return undefined;
  const kind = personKinds.find((each) => each === subject.kind);
  return kind && { kind, value: subject.value };
}

function RecordForm({
  draft,
  change,
  done,
}: {
  readonly draft: Draft;
  readonly change: (next: Partial<Draft>) => void;
  readonly done: (answer: StaffConsentAnswer) => void;
}) {
  const t = useTexts(recordTexts);
  const { org } = useStaff();
  const now = useNow(30);
  const [tried, setTried] = useState(false);
  const [reviewing, setReviewing] = useState(false);
  const { data: form, error } = useQuery(
    staffFormQuery(org, {
      language: draft.language,
      medium: draft.medium,
      act: draft.act,
      purposes: askedIds(draft, 'purpose'),
      transfers: askedIds(draft, 'transfer'),
      at: instantOfBaku(draft.when),
    }),
  );
  const words = draft.ownWords ?? form?.text ?? null;
  const sending = useRecording(org, done);
  const lacks = missing(draft, words, now);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!Object.values(lacks).includes(true)) setReviewing(true);
  };
  if (error && !form) return <PageProblem error={error} />;
  if (!form) return <Skeleton height={520} radius={12} />;
  return (
    <form className={classes.columns} onSubmit={submit} noValidate autoComplete="off">
      <div className={classes.stack}>
        <Card title={t.who} padded>
          <div className={classes.fields}>
            <PersonFields person={draft.person} change={(person) => change({ person })} tried={tried} />
          </div>
        </Card>
        <HowCard draft={draft} change={change} wrongWhen={lacks.when} />
        <SaidCard form={form} draft={draft} change={change} wrong={tried && lacks.answers} />
      </div>
      <div className={classes.stack}>
        <WordsCard form={form} draft={draft} change={change} wrong={tried && lacks.words} />
        <EvidenceCard draft={draft} change={change} tried={tried} />
        <div className={classes.end}>
          {tried && Object.values(lacks).includes(true) && (
            <p className={classes.wrong} role="alert">
              {t.problems}
            </p>
          )}
          <Button type="submit" size="md">
            {t.review}
          </Button>
        </div>
      </div>
      {reviewing && (
        <Review
          draft={draft}
          form={form}
          close={() => {
            sending.reset();
            setReviewing(false);
          }}
          save={() => sending.send(draft, words ?? '')}
          sending={sending}
        />
      )}
    </form>
  );
}

/** Sends the record with its file, and tells how far it is. */
function useRecording(org: string, done: (answer: StaffConsentAnswer) => void) {
  const client = useQueryClient();
  const [share, setShare] = useState(0);
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: ({ draft, words }: { readonly draft: Draft; readonly words: string }) => {
      const body = new FormData();
      body.set('record', JSON.stringify(recordOf(draft, words)));
      if (draft.evidence) body.set('evidence', draft.evidence.file);
      return sendForm<StaffConsentAnswer>(below(org, 'consents'), body, setShare);
    },
    onMutate: () => setShare(0),
    onSuccess: done,
    onSettled: () => client.invalidateQueries({ queryKey: [org] }),
  });
  const send = (draft: Draft, words: string) => mutate({ draft, words });
  return { send, isPending, error, share, reset };
}
