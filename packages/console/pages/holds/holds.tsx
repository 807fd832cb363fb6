import { Button, SegmentedControl } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { HoldView } from '@amanat/contract/holds.ts';
import { holdsQuery } from '../../api/queries.ts';
import { formatNumber } from '../../format/number.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { Empty } from '../../parts/empty.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Pager, usePart } from '../../parts/pager.tsx';
import { RowsSkeleton } from '../../parts/rows-skeleton.tsx';
import { PageProblem } from '../../problems/page-problem.tsx';
import { shellTexts } from '../../shell/texts.ts';
import { useStaff } from '../../shell/use-staff.ts';
import { HoldTable } from './hold-table.tsx';
import classes from './holds.module.css';
import { LiftDrawer } from './lift-drawer.tsx';
import { PlaceDrawer } from './place-drawer.tsx';
import { holdsTexts } from './texts.ts';

const route = getRouteApi('/$org/holds');

/** Whose data stays while a case runs: placed, lifted, and those that are over. People by pseudonym only. */
export function Holds() {
  const t = useTexts(holdsTexts);
  const shell = useTexts(shellTexts);
  const { org, decides, me } = useStaff();
  const { which = 'standing' } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error } = useQuery(holdsQuery(org));
  const [placing, { open, close }] = useDisclosure(false);
  const [lifting, setLifting] = useState<HoldView | null>(null);
  const holds = data?.holds ?? [];
  const wanted = holds.filter(({ stands }) => which === 'all' || stands === (which === 'standing'));
  const { part, ...pages } = usePart(wanted);
  const mayAct = decides && me.hasAgreement;
  return (
    <div>
      <PageHead title={t.title} lead={t.lead} />
      {error && !data ? (
        <PageProblem error={error} />
      ) : (
        <>
          <div className={classes.tools}>
            <SegmentedControl
              aria-label={t.which}
              value={which}
              onChange={(value) => void navigate({ search: { which: value as typeof which }, replace: true })}
              data={[
                { value: 'standing', label: t.standing },
                { value: 'over', label: t.over },
                { value: 'all', label: t.all },
              ]}
            />
            {decides && !me.hasAgreement && <p className="quiet">{shell.agreement}</p>}
            {mayAct && <Button onClick={open}>{t.place}</Button>}
          </div>
          <Card title={t.list} beside={wanted.length > 0 ? <Affected holds={wanted} /> : '\u00A0'}>
            {!data && <RowsSkeleton rows={5} height={52} />}
            {data && wanted.length === 0 && (
              <Empty title={which === 'over' ? t.noneOver : t.none} icon="holds">
                {which === 'over' ? null : t.noneLead}
              </Empty>
            )}
            {part.length > 0 && <HoldTable rows={part} lift={mayAct ? setLifting : null} />}
            <Pager {...pages} />
          </Card>
          {mayAct && <PlaceDrawer opened={placing} close={close} />}
          {lifting && <LiftDrawer hold={lifting} close={() => setLifting(null)} />}
        </>
      )}
    </div>
  );
}

/** How many cases, and how many people they hold. */
function Affected({ holds }: { readonly holds: readonly HoldView[] }) {
  const t = useTexts(holdsTexts);
  const { language } = useLanguage();
  const count = (values: readonly string[]) => formatNumber(new Set(values).size, language);
  return t.people(count(holds.map((h) => h.case)), count(holds.map((h) => h.subject)));
}
