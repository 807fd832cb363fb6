import { Tabs } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { type RegisterId, registerIds } from '../../app/search-params.ts';
import { useTexts } from '../../language/language.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Duties } from './duties.tsx';
import { Processing } from './processing.tsx';
import { Recipients } from './recipients.tsx';
import classes from './registers.module.css';
import { RequestRegister } from './request-register.tsx';
import { registersTexts } from './texts.ts';

const route = getRouteApi('/$org/registers');
const panels: Readonly<Record<RegisterId, () => React.ReactNode>> = {
  duties: Duties,
  recipients: Recipients,
  processing: Processing,
  requests: RequestRegister,
};

/** On a telephone the row of tabs is longer than the page: the one that is open is brought into sight. */
const intoView = (tab: HTMLElement | null) => tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });

/** What auditors ask for: who has to do what, who receives data, the record of processing, the register of requests. */
export function Registers() {
  const t = useTexts(registersTexts);
  const { show = 'duties' } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <div>
      <PageHead title={t.title} lead={t.lead} />
      <Tabs
        value={show}
        onChange={(value) => void navigate({ search: { show: value as RegisterId }, replace: true })}
        keepMounted={false}
      >
        <Tabs.List aria-label={t.label} className={classes.tabs ?? ''}>
          {registerIds.map((id) => (
            <Tabs.Tab key={id} value={id} ref={id === show ? intoView : undefined}>
              {t.tabs[id]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {registerIds.map((id) => {
          const Panel = panels[id];
          return (
            <Tabs.Panel key={id} value={id}>
              <Panel />
            </Tabs.Panel>
          );
        })}
      </Tabs>
    </div>
  );
}
