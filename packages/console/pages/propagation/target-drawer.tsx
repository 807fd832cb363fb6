import type { ToldRecipientView } from '@amanat/contract/propagation.ts';
import { Button, CopyButton, Drawer, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { below } from '../../api/queries.ts';
import { send } from '../../api/request.ts';
import { useLocalized, useTexts } from '../../language/language.tsx';
import { ProblemNote } from '../../problems/problem-note.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import drawer from '../../parts/act-drawer.module.css';
import classes from './propagation.module.css';
import { propagationTexts } from './texts.ts';

/** The server decides which addresses may be reached; this asks for one at all. */
const isAddress = (url: string) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

/** Where a recipient is told; the signing key is shown once, in the answer. */
export function TargetDrawer({
  recipient,
  close,
}: {
  readonly recipient: ToldRecipientView;
  readonly close: () => void;
}) {
  const t = useTexts(propagationTexts);
  const name = useLocalized()(recipient.name);
  const { org } = useStaff();
  const client = useQueryClient();
  const [url, setUrl] = useState('');
  const [tried, setTried] = useState(false);
  const set = useMutation({
    mutationFn: () =>
      send<{ secret: string }>('PUT', below(org, `propagation/targets/${recipient.id}`), { url: url.trim() }),
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
        <Secret secret={set.data.secret} close={close} />
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

function Secret({ secret, close }: { readonly secret: string; readonly close: () => void }) {
  const t = useTexts(propagationTexts);
  return (
    <div className={drawer.form} role="status">
      <p className={drawer.lead}>{t.secretLead}</p>
      <code className={classes.secret}>{secret}</code>
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
