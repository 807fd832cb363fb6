import { Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTexts } from '../../language/language.tsx';
import { ActDrawer } from '../../parts/act-drawer.tsx';
import { decisionTexts } from './decision-texts.ts';

/** The answer to a question, a complaint or a request for information: written by a person, sent as a letter. */
export function ReplyDrawer({
  number,
  opened,
  close,
  overtaken,
}: {
  readonly number: string;
  readonly opened: boolean;
  readonly close: () => void;
  readonly overtaken: ReactNode;
}) {
  const t = useTexts(decisionTexts);
  const [given, setText] = useState('');
  const text = given.trim();
  return (
    <ActDrawer
      opened={opened}
      close={close}
      overtaken={overtaken}
      title={`${t.replyTitle} · ${number}`}
      lead={t.replyLead}
      yes={t.replyNow}
      act={text ? { path: `requests/${number}/reply`, body: { text }, done: t.replyDone } : undefined}
    >
      {(tried) => (
        <Textarea
          label={t.replyLabel}
          rows={10}
          maxLength={20_000}
          value={given}
          onChange={(event) => setText(event.currentTarget.value)}
          error={tried && !text && t.replyNeed}
        />
      )}
    </ActDrawer>
  );
}
