import { Drawer, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, useLocation } from '@tanstack/react-router';
import { useTexts } from '../language/language.tsx';
import { icons } from '../parts/icons.ts';
import classes from './bottom-bar.module.css';
import { barSections } from './sections.ts';
import { Sidebar } from './sidebar.tsx';
import { shellTexts } from './texts.ts';
import { useStaff } from './use-staff.ts';

/** On a telephone: the four places one goes to most, and everything else one tap further. */
export function BottomBar() {
  const t = useTexts(shellTexts);
  const { org } = useStaff();
  const [opened, { open, close }] = useDisclosure(false);
  // A page without a place of its own in the bar lies behind «more».
  const isFurther = useLocation({
    select: ({ pathname }) => !barSections.some(({ id }) => pathname.startsWith(`/${org}/${id}`)),
  });
  return (
    <>
      <nav className={classes.bar} aria-label={t.goTo}>
        {barSections.map(({ id, to, icon: Icon }) => (
          <Link
            key={id}
            to={to}
            params={{ org }}
            className={classes.item}
            activeProps={{ className: classes.active }}
            activeOptions={{ includeSearch: false }}
          >
            <Icon size={20} stroke={1.7} aria-hidden />
            {t[id]}
          </Link>
        ))}
        <UnstyledButton
          className={`${classes.item} ${isFurther ? classes.active : ''}`}
          onClick={open}
          aria-expanded={opened}
        >
          <icons.more size={20} stroke={1.7} aria-hidden />
          {t.more}
        </UnstyledButton>
      </nav>
      <Drawer
        opened={opened}
        onClose={close}
        position="left"
        size={300}
        title={t.menu}
        closeButtonProps={{ 'aria-label': t.close }}
      >
        <Sidebar onGo={close} />
      </Drawer>
    </>
  );
}
