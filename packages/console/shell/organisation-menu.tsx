import { Menu, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { todayQuery } from '../api/queries.ts';
import { formatNumber } from '../format/number.ts';
import { useLanguage, useTexts } from '../language/language.tsx';
import { icons } from '../parts/icons.ts';
import classes from './organisation-menu.module.css';
import { shellTexts } from './texts.ts';
import { useStaff } from './use-staff.ts';

/** Which organisation is looked at, and the change to another of one's own. */
export function OrganisationMenu() {
  const t = useTexts(shellTexts);
  const { language } = useLanguage();
  const { me, org, name, role } = useStaff();
  const { data } = useQuery(todayQuery(org));
  const navigate = useNavigate();
  const scale = data
    ? t.scale(formatNumber(data.properties, language), formatNumber(data.people, language))
    : t.role[role];
  return (
    <Menu width="target" position="bottom-start" offset={4}>
      <Menu.Target>
        <UnstyledButton className={classes.chooser}>
          <span>
            <span className="hidden-text">{t.changeOrganisation}: </span>
            {name}
            <small>{scale}</small>
          </span>
          <icons.chooser size={15} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {me.organisations
          .toSorted((a, b) => a.name.localeCompare(b.name, 'az'))
          .map((each) => (
            <Menu.Item
              key={each.id}
              onClick={() => void navigate({ to: '/$org/today', params: { org: each.id } })}
              rightSection={each.id === org ? <icons.check size={15} aria-hidden /> : null}
            >
              {each.name}
              <small className={classes.role}>{t.role[each.role]}</small>
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}
