import { toldWays, type ToldWay } from '@amanat/contract/told-ways.ts';
import { Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../../language/language.tsx';
import { ActDrawer } from '../../parts/act-drawer.tsx';
import { untoldTexts } from './untold-texts.ts';

/** How people were told of a version, or why nobody needs to be: once, for the journal. */
export function UntoldDrawer({
  number,
  opened,
  close,
}: {
  readonly number: string;
  readonly opened: boolean;
  readonly close: () => void;
}) {
  const t = useTexts(untoldTexts);
  const [how, setHow] = useState<ToldWay>('email');
  const [given, setNote] = useState('');
  const note = given.trim();
  const isTooShort = note.length < 3;
  return (
    <ActDrawer
      opened={opened}
      close={close}
      title={t.drawer}
      lead={t.lead}
      yes={t.record}
      act={
        isTooShort ? undefined : { path: `versions/${number}/told`, body: { how, note }, done: t.recorded }
      }
    >
      {(tried) => (
        <>
          <Radio.Group label={t.how} value={how} onChange={(value) => setHow(value as ToldWay)}>
            <Stack gap={8} mt={8}>
              {toldWays.map((way) => (
                <Radio key={way} value={way} label={t.ways[way]} />
              ))}
            </Stack>
          </Radio.Group>
          <Textarea
            label={t.noteLabel}
            description={t.noteHelp}
            rows={4}
            maxLength={500}
            value={given}
            onChange={(event) => setNote(event.currentTarget.value)}
            error={tried && isTooShort && t.noteNeed}
          />
        </>
      )}
    </ActDrawer>
  );
}
