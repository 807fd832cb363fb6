import type { AcceptBody, InvitationView } from '@amanat/contract/accounts.ts';
import { Button, CopyButton, PasswordInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { send } from '../../api/request.ts';
import { CodeField, isCode } from '../../entrance/code-field.tsx';
import entrance from '../../entrance/entrance.module.css';
import { QrPicture } from '../../entrance/qr-picture.tsx';
import { useTexts } from '../../language/language.tsx';
import { ProblemNote } from '../../problems/problem-note.tsx';
import classes from './accept-form.module.css';
import { invitationTexts } from './texts.ts';

export function AcceptForm({
  token,
  view,
  done,
}: {
  readonly token: string;
  readonly view: InvitationView;
  readonly done: () => void;
}) {
  const t = useTexts(invitationTexts);
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const accepting = useMutation({
    meta: { signsIn: true },
    mutationFn: (body: AcceptBody) => send('POST', '/v1/invitations/acceptance', body),
    onSuccess: done,
    onError: () => setCode(''),
  });
  const isShort = password.length < 12;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isShort && isCode(code)) accepting.mutate({ token, password, code });
  };
  return (
    <form className={entrance.form} onSubmit={submit} noValidate>
      {accepting.isError && <ProblemNote error={accepting.error} />}
      <TextInput
        label={t.account}
        size="md"
        name="email"
        autoComplete="username"
        value={view.email}
        readOnly
      />
      <PasswordInput
        label={t.password}
        description={t.passwordHint}
        name="password"
        autoComplete="new-password"
        size="md"
        maxLength={200}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        error={tried && isShort && t.passwordNeed}
        aria-invalid={tried && isShort}
        data-autofocus
      />
      <div>
        <p className={classes.label}>{t.key}</p>
        <p className={classes.hint}>{t.keyHint}</p>
        <QrPicture text={view.uri} label={t.qr} />
        <p className={classes.or}>{t.byHand}</p>
        <code className={classes.key}>{view.secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code>
        <div className={classes.ways}>
          <CopyButton value={view.secret}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {copied ? t.copied : t.copy}
              </Button>
            )}
          </CopyButton>
          <Button component="a" variant="default" href={view.uri}>
            {t.open}
          </Button>
        </div>
      </div>
      <CodeField label={t.code} code={code} change={setCode} tried={tried} />
      <Button type="submit" size="md" fullWidth loading={accepting.isPending}>
        {t.accept}
      </Button>
    </form>
  );
}
