import { SegmentedControl, UnstyledButton, useMantineColorScheme, VisuallyHidden } from '@mantine/core';
import { useLanguage, useTexts } from '../language/language.tsx';
import { icons } from '../parts/icons.ts';
import classes from './account-menu.module.css';
import { shellTexts } from './texts.ts';
import { useSignOut } from './use-sign-out.ts';
import { useStaff } from './use-staff.ts';

const schemeIcons = { light: icons.light, dark: icons.dark, auto: icons.system } as const;

/** At the foot of the sidebar: language, light or dark, who is signed in, the way out. */
export function AccountMenu() {
  const t = useTexts(shellTexts);
  const { language, choose } = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { me, role } = useStaff();
  const signOut = useSignOut();
  const names = { light: t.light, dark: t.dark, auto: t.system } as const;
  return (
    <div className={classes.account}>
      <div className={classes.choices}>
        <SegmentedControl
          size="xs"
          aria-label={t.language}
          value={language}
          onChange={(value) => choose(value as typeof language)}
          data={['az', 'en', 'ru']}
        />
        <SegmentedControl
          size="xs"
          aria-label={t.theme}
          value={colorScheme}
          onChange={(value) => setColorScheme(value as typeof colorScheme)}
          data={(['light', 'auto', 'dark'] as const).map((value) => {
            const Icon = schemeIcons[value];
            return {
              value,
              label: (
                <span className={classes.scheme} title={names[value]}>
                  <Icon size={14} aria-hidden />
                  <VisuallyHidden>{names[value]}</VisuallyHidden>
                </span>
              ),
            };
          })}
        />
      </div>
      <div className={classes.who}>
        <span>
          {me.email}
          <small>{t.role[role]}</small>
        </span>
        <UnstyledButton className={classes.leave} aria-label={t.leave} title={t.leave} onClick={signOut}>
          <icons.leave size={17} aria-hidden />
        </UnstyledButton>
      </div>
    </div>
  );
}
