import { useTexts } from '../language/language.tsx';
import { AccountMenu } from './account-menu.tsx';
import { Mark } from './mark.tsx';
import { OrganisationMenu } from './organisation-menu.tsx';
import { SectionLinks } from './section-links.tsx';
import classes from './sidebar.module.css';
import { shellTexts } from './texts.ts';

export function Sidebar({ onGo }: { readonly onGo?: () => void }) {
  const t = useTexts(shellTexts);
  return (
    <div className={classes.sidebar}>
      <Mark />
      <OrganisationMenu />
      <nav className={classes.nav} aria-label={t.menu}>
        <SectionLinks {...(onGo ? { onGo } : {})} />
      </nav>
      <AccountMenu />
    </div>
  );
}
