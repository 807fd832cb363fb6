import { toldWays, type ToldWay } from '@amanat/contract/told-ways.ts';
import { Button, Drawer, Group, Radio, Stack, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTexts } from '../../language/language.tsx';
import { useAct } from '../../parts/use-act.ts';
import { ProblemNote } from '../../problems/problem-note.tsx';
import { useStaff } from '../../shell/use-staff.ts';
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
  const { org } = useStaff();
  const act = useAct(org);
  const [how, setHow] = useState<ToldWay>('email');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const empty = note.trim().length < 3;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (empty) return;
    const body = { how, note: note.trim() };
    act.mutate({ path: `versions/${number}/told`, body, done: t.recorded }, { onSuccess: close });
  };
  return (
    <Drawer opened={opened} onClose={close} title={t.drawer} closeButtonProps={{ 'aria-label': t.close }}>
      <form onSubmit={submit}>
        <Stack>
          <p>{t.lead}</p>
          {act.isError && <ProblemNote error={act.error} />}
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
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
            error={tried && empty && t.noteNeed}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t.cancel}
            </Button>
            <Button type="submit" loading={act.isPending}>
              {t.record}
            </Button>
          </Group>
        </Stack>
      </form>
    </Drawer>
  );
}
