import type { SignInBody } from '@amanat/contract/accounts.ts';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { send } from '../../api/request.ts';
import { CodeField, isCode } from '../../entrance/code-field.tsx';
import classes from '../../entrance/entrance.module.css';
import { useTexts } from '../../language/language.tsx';
import { ProblemNote } from '../../problems/problem-note.tsx';
import { signInTexts } from './texts.ts';

/** Only addresses of the console itself: a link from elsewhere cannot lead away after signing in. */
function ownAddress(back: string | undefined): string {
  return back && /^\/console\/[\w/?=&.%-]*$/.test(back) ? back : '/console/';
}

export function SignInForm({ back }: { readonly back: string | undefined }) {
  const t = useTexts(signInTexts);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const entering = useMutation({
    meta: { signsIn: true },
    mutationFn: (body: SignInBody) => send('POST', '/v1/session', body),
    onSuccess: () => location.assign(ownAddress(back)),
    onError: () => setCode(''),
  });
  const wrong = {
    email: /^\S+@\S+\.\S+$/.test(email.trim()) ? null : t.needEmail,
    password: password ? null : t.needPassword,
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!wrong.email && !wrong.password && isCode(code))
      entering.mutate({ email: email.trim(), password, code });
  };
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      {entering.isError && <ProblemNote error={entering.error} />}
      <TextInput
        label={t.email}
        type="email"
        name="email"
        autoComplete="username"
        size="md"
        autoFocus
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        error={tried && wrong.email}
      />
      <PasswordInput
        label={t.password}
        name="password"
        autoComplete="current-password"
        size="md"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        error={tried && wrong.password}
        aria-invalid={tried && wrong.password !== null}
      />
      <CodeField label={t.code} hint={t.codeHint} code={code} change={setCode} tried={tried} />
      <Button type="submit" size="md" fullWidth loading={entering.isPending || entering.isSuccess}>
        {t.enter}
      </Button>
    </form>
  );
}
