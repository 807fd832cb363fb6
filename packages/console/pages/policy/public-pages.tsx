import { useLanguage, useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { icons } from '../../parts/icons.ts';
import { useStaff } from '../../shell/use-staff.ts';
import classes from './public-pages.module.css';
import { policyTexts } from './texts.ts';

/** The pages that everybody can open, at their stable addresses. */
export function PublicPages() {
  const t = useTexts(policyTexts);
  const { language } = useLanguage();
  const { org } = useStaff();
  const pages = [
    [t.privacy, 'privacy'],
    [t.cookies, 'cookies'],
    [t.versionsPage, 'versions'],
    [t.feed, 'versions.atom'],
  ] as const;
  return (
    <Card title={t.public}>
      <ul>
        {pages.map(([name, path]) => (
          <li key={path} className={classes.page}>
            <a href={`/${org}/${path}?lang=${language}`} target="_blank" rel="noreferrer">
              <span>
                {name}
                <small>
                  /{org}/{path}
                </small>
              </span>
              <icons.outside size={16} aria-hidden />
            </a>
          </li>
        ))}
      </ul>
    </Card>
  );
}
