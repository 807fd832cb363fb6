import type {
  PropagationView,
  TargetBody,
  TargetSet,
  ToldRecipientView,
} from '@amanat/contract/propagation.ts';
import { Button, CopyButton, Drawer, Radio, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { below } from '../../api/queries.ts';
import { send } from '../../api/request.ts';
import { shortInstant } from '../../format/time.ts';
import { useLocalized, useTexts } from '../../language/language.tsx';
import { ProblemNote } from '../../problems/problem-note.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import drawer from '../../parts/act-drawer.module.css';
import classes from './propagation.module.css';
import { propagationTexts } from './texts.ts';

/** The server decides which addresses may be reached; this asks for one at all. */
const isAddress = (url: string) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

/** Hours for which the former key signs as well; none when somebody else may have it. */
const overlaps = { day: 24, none: 0 } as const;
type Overlap = keyof typeof overlaps;

/** Where a recipient is told; the signing key is shown once, in the answer. */
export function TargetDrawer({
  recipient,
  target,
  close,
}: {
  readonly recipient: ToldRecipientView;
  readonly target: PropagationView['targets'][number] | undefined;
  readonly close: () => void;
}) {
  const t = useTexts(propagationTexts);
  const name = useLocalized()(recipient.name);
  const { org } = useStaff();
  const client = useQueryClient();
  const [url, setUrl] = useState(target?.url ?? '');
  const [overlap, setOverlap] = useState<Overlap>('day');
  const [tried, setTried] = useState(false);
  const set = useMutation({
    mutationFn: () => {
      const body: TargetBody = { url: url.trim(), overlapHours: overlaps[overlap] };
      return send<TargetSet>('PUT', below(org, `propagation/targets/${recipient.id}`), body);
    },
    onSettled: () => client.invalidateQueries({ queryKey: [org] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isAddress(url.trim())) set.mutate();
  };
  return (
    <Drawer
      opened
      onClose={close}
      title={set.data ? t.secretTitle : t.setTitle(name)}
      closeButtonProps={{ 'aria-label': t.close }}
    >
      {set.data ? (
        <Secret {...set.data} close={close} />
      ) : (
        <form className={drawer.form} onSubmit={submit} noValidate>
          <p className={drawer.lead}>{t.setLead}</p>
          {set.isError && <ProblemNote error={set.error} />}
          <TextInput
            type="url"
            label={t.url}
            placeholder="https://"
            maxLength={2000}
            value={url}
            onChange={(event) => setUrl(event.currentTarget.value)}
            error={tried && !isAddress(url.trim()) && t.urlNeed}
            data-autofocus
          />
          {target && (
            <Radio.Group label={t.former} value={overlap} onChange={(value) => setOverlap(value as Overlap)}>
              <Stack gap={8} mt={6}>
                <Radio value="day" label={t.formerDay} />
                <Radio value="none" label={t.formerNone} />
              </Stack>
            </Radio.Group>
          )}
          <div className={drawer.buttons}>
            <Button variant="default" onClick={close}>
              {t.cancel}
            </Button>
            <Button type="submit" loading={set.isPending}>
              {t.setNow}
            </Button>
          </div>
        </form>
      )}
    </Drawer>
  );
}

function Secret({ secret, formerUntil, close }: TargetSet & { readonly close: () => void }) {
  const t = useTexts(propagationTexts);
  return (
    <div className={drawer.form} role="status">
      <p className={drawer.lead}>{t.secretLead}</p>
      <code className={classes.secret}>{secret}</code>
      {formerUntil && <p className={drawer.lead}>{t.formerUntil(shortInstant(formerUntil))}</p>}
      <div className={drawer.buttons}>
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? t.copied : t.copy}
            </Button>
          )}
        </CopyButton>
        <Button onClick={close}>{t.done}</Button>
      </div>
    </div>
  );
}
