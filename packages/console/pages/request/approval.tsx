import type { RequestDetailView } from '@amanat/contract/console.ts';
import { changingKinds } from '@amanat/domain/requests/kinds.ts';
import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useLocalized, useTexts } from '../../language/language.tsx';
import { Confirm } from '../../parts/confirm.tsx';
import { confirmTexts } from '../../parts/confirm-texts.ts';
import { useDataWords } from '../../parts/data-name.tsx';
import { useAct } from '../../parts/use-act.ts';
import { useStaff } from '../../shell/use-staff.ts';
import { isUnconnected } from '../../words/answered-in-words.ts';
import { keyed } from '../../words/keyed.ts';
import { storeReason, storeWords } from '../../words/store-words.ts';
import classes from './approval.module.css';
import { planTexts } from './plan-texts.ts';

type Blocker = RequestDetailView['blockers'][number];

/** What stands against the plan, and the button that lets it run once each of them was considered. */
export function Approval({
  detail,
  onDone,
}: {
  readonly detail: RequestDetailView;
  readonly onDone?: () => void;
}) {
  const t = useTexts(planTexts);
  const { org, decides } = useStaff();
  const act = useAct(org);
  const [seen, setSeen] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const ask = useTexts(confirmTexts);
  const { number, kind, phase, pausedAt } = detail.summary;
  // While the person is waited for nothing is decided.
  if (phase !== 'planned' || pausedAt || isUnconnected(detail)) return null;
  const codes = [...new Set(detail.blockers.map(({ code }) => code))];
  const open = codes.filter((code) => code !== 'hold' && !seen.includes(code));
  const held = codes.includes('hold');
  const changed = detail.steps
    .filter(({ action, state }) => action !== 'read' && action !== 'keep' && state !== 'done')
    .reduce((sum, { planned }) => sum + planned, 0);
  const approve = () => {
    setTried(true);
    if (open.length > 0) return;
    if (changingKinds.includes(kind)) setAsking(true);
    else run();
  };
  const run = () =>
    act.mutate(
      { path: `requests/${number}/approval`, body: { acknowledge: seen }, done: t.approved },
      { onSuccess: () => onDone?.() },
    );
  return (
    <div className={classes.approval}>
      {codes.length > 0 && (
        <fieldset className={classes.blockers}>
          <legend>{t.blockers}</legend>
          {codes.map((code) => (
            <BlockerLine
              key={code}
              code={code}
              all={detail.blockers.filter((each) => each.code === code)}
              checked={decides ? seen.includes(code) : undefined}
              toggle={() =>
                setSeen(seen.includes(code) ? seen.filter((each) => each !== code) : [...seen, code])
              }
            />
          ))}
        </fieldset>
      )}
      <div className={classes.decide}>
        <p>{decides ? t.decideNote : t.notYours}</p>
        {decides && (
          <Button onClick={approve} loading={act.isPending} disabled={held}>
            {changingKinds.includes(kind) ? t.approveRun : t.approveAnswer}
          </Button>
        )}
      </div>
      <Confirm
        opened={asking}
        close={() => setAsking(false)}
        title={ask.approveTitle}
        yes={ask.approveYes}
        act={run}
      >
        {ask.approve(changed)}
      </Confirm>
      {tried && open.length > 0 && (
        <p role="alert" className={classes.wrong}>
          {t.acknowledgeFirst}
        </p>
      )}
    </div>
  );
}

function BlockerLine({
  code,
  all,
  checked,
  toggle,
}: {
  readonly code: string;
  readonly all: readonly Blocker[];
  readonly checked: boolean | undefined;
  readonly toggle: () => void;
}) {
  const t = useTexts(planTexts);
  const stores = useTexts(storeWords);
  const localized = useLocalized();
  const dataWords = useDataWords();
  const places = all
    .filter(({ table, store }) => table ?? store)
    .map(({ table, store, storeName, categories, count, detail }) => {
      const where = table ? dataWords(categories, table) : storeName ? localized(storeName) : (store ?? '');
      return detail?.startsWith('AMANAT-STO')
        ? `${where}: ${stores[storeReason(detail)]}`
        : `${where}: ${t.blockerRows(count)}`;
    });
  return (
    <div className={classes.blocker}>
      <div>
        {keyed(t.blocker, code)}
        {places.length > 0 && <small>{places.join(' · ')}</small>}
      </div>
      {code !== 'hold' && checked !== undefined && (
        <Checkbox label={t.acknowledge} checked={checked} onChange={toggle} />
      )}
    </div>
  );
}
