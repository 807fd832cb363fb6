import { SegmentedControl } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { Mark } from '../../shell/mark.tsx';
import { SignInForm } from './sign-in-form.tsx';
import classes from './sign-in.module.css';
import { signInTexts } from './texts.ts';

const route = getRouteApi('/sign-in');

export function SignIn() {
  const t = useTexts(signInTexts);
  const { language, choose } = useLanguage();
  const { back } = route.useSearch();
  useEffect(() => {
    document.title = `${t.title} · Əmanət`;
  }, [t.title]);
  return (
    <main className={classes.page}>
      <div className={classes.top}>
        <Mark />
        <SegmentedControl
          size="xs"
          value={language}
          onChange={(value) => choose(value as typeof language)}
          data={['az', 'en', 'ru']}
        />
      </div>
      <div className={classes.sheet}>
        <h1>{t.title}</h1>
        <p className="quiet">{t.lead}</p>
        <SignInForm back={back} />
      </div>
      <p className={classes.person}>{t.person}</p>
    </main>
  );
}
