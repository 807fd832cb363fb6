import { ActionIcon } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { useTexts } from '../language/language.tsx';
import { icons } from '../parts/icons.ts';
import { Mark } from './mark.tsx';
import { shellTexts } from './texts.ts';
import classes from './top-bar.module.css';
import { useStaff } from './use-staff.ts';

/** On a telephone: whose console this is, and the search. */
export function TopBar() {
  const t = useTexts(shellTexts);
  const { name } = useStaff();
  return (
    <header className={classes.bar}>
      <Mark />
      <span className={classes.name}>{name}</span>
      <ActionIcon variant="subtle" color="gray" size={44} aria-label={t.find} onClick={spotlight.open}>
        <icons.search size={20} aria-hidden />
      </ActionIcon>
    </header>
  );
}
