import type { ConsentRecordView } from '@amanat/contract/consent-reads.ts';
import type { FormWording } from '@amanat/domain/consent/form-wording.ts';
import type { PreferencesWording } from '@amanat/domain/consent/preferences-wording.ts';
import type { StaffWording } from '@amanat/domain/consent/staff-wording.ts';
import type { Wording as BannerWording } from '@amanat/domain/consent/wording.ts';
import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { below } from '../../../api/queries.ts';
import { read } from '../../../api/request.ts';
import { useTexts } from '../../../language/language.tsx';
import { icons } from '../../../parts/icons.ts';
import { ProblemNote } from '../../../problems/problem-note.tsx';
import { useStaff } from '../../../shell/use-staff.ts';
import classes from './person.module.css';
import { personTexts } from './texts.ts';

type Shown = BannerWording | FormWording | PreferencesWording | StaffWording;

/** The exact words the person saw, on demand, and the way to see them drawn as they were. */
export function Wording({ record }: { readonly record: ConsentRecordView }) {
  const t = useTexts(personTexts);
  const { wording, shown } = record;
  const [open, setOpen] = useState(false);
  if (!wording) return <span className={classes.facts}>{t.noWording}</span>;
  return (
    <>
      <Button
        variant="subtle"
        size="xs"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        leftSection={<icons.file size={15} aria-hidden />}
      >
        {t.wording}
      </Button>
      {shown && (
        <Button
          component="a"
          variant="subtle"
          size="xs"
          href={shown}
          target="_blank"
          leftSection={<icons.outside size={15} aria-hidden />}
        >
          {t.asShown}
        </Button>
      )}
      {open && <Words hash={wording} />}
    </>
  );
}

function Words({ hash }: { readonly hash: string }) {
  const { org } = useStaff();
  const { data, error } = useQuery({
    queryKey: [org, 'wording', hash],
    queryFn: ({ signal }) => read<Shown>(below(org, `wordings/${hash}`), signal),
    staleTime: Infinity,
  });
  if (error) return <ProblemNote error={error} />;
  if (!data) return <Skeleton height={90} />;
  const parts = 'categories' in data ? data.categories : [];
  // Words on paper or read aloud are whole as they are.
  const boxes = 'purposes' in data && !('medium' in data) ? data.purposes : [];
  return (
    <blockquote className={classes.words} lang={data.language}>
      {'title' in data && <strong>{data.title}</strong>}
      <p className={classes.lines}>{data.text}</p>
      {parts.map(({ id, name, text }) => (
        <p key={id}>
          <b>{name}.</b> {text}
        </p>
      ))}
      {boxes.map((box) => (
        <p key={box.id}>
          <b>{box.label}.</b> {'why' in box ? box.why : box.lines.join(' ')}
        </p>
      ))}
      {'buttons' in data && (
        <p className={classes.buttons}>
          {[data.buttons.accept, data.buttons.reject, data.buttons.customise].map((each) => (
            <span key={each}>{each}</span>
          ))}
        </p>
      )}
    </blockquote>
  );
}
