import { getRouteApi } from '@tanstack/react-router';
import { Entrance } from '../../entrance/entrance.tsx';
import { useTexts } from '../../language/language.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { signInTexts } from './texts.ts';

const route = getRouteApi('/sign-in');

export function SignIn() {
  const t = useTexts(signInTexts);
  const { back } = route.useSearch();
  return (
    <Entrance title={t.title} lead={back ? t.goOn : t.lead} below={t.person}>
      <SignInForm back={back} />
    </Entrance>
  );
}
