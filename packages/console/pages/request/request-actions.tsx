import type { RequestDetailView } from '@amanat/contract/console.ts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../../language/language.tsx';
import { useAct } from '../../parts/use-act.ts';
import { useStaff } from '../../shell/use-staff.ts';
import { answeredInWords, isUnconnected } from '../../words/answered-in-words.ts';
import { AnsweredDrawer } from './answered-drawer.tsx';
import { ExtendDrawer } from './extend-drawer.tsx';
import { LiftAction } from './lift-action.tsx';
import { OvertakenNote } from './overtaken-note.tsx';
import { PauseDrawer } from './pause-drawer.tsx';
import { RefuseDrawer } from './refuse-drawer.tsx';
import { ReplanAction } from './replan-action.tsx';
import { ReplyDrawer } from './reply-drawer.tsx';
import classes from './request-actions.module.css';
import { decisionTexts } from './decision-texts.ts';

/** Once it is approved, nobody refuses or postpones what is being done. */
const underWay = ['approved', 'running', 'second-scan', 'ready'];
const plannable = ['opened', 'code-sent', 'confirmed', 'planned'];

type Decision = 'refuse' | 'extend' | 'reply' | 'pause' | 'resume' | 'identify';

/** What this role may do with the request now; nothing for who only looks, nothing when it is closed. */
export function RequestActions({ detail }: { readonly detail: RequestDetailView }) {
  const t = useTexts(decisionTexts);
  const { handles, decides } = useStaff();
  const [drawer, setDrawer] = useState<Decision | null>(null);
  const { extendable, pausable, confirmable } = detail;
  const { number, kind, closedAt, pausedAt, phase } = detail.summary;
  const inWords = answeredInWords(kind) || isUnconnected(detail);
  const undecided = !closedAt && decides && !underWay.includes(phase);
  const may: Readonly<Record<Decision, boolean>> = {
    reply: !closedAt && handles && inWords,
    extend: undecided && extendable !== null,
    pause: undecided && pausable !== null && pausable.runsOn === null,
    // Who they are is confirmed instead.
    resume: undecided && pausedAt !== null && !confirmable,
    identify: undecided && confirmable,
    refuse: undecided,
  };
  /** An open drawer outlives what a colleague does meanwhile: it holds what was typed. */
  const drawerOf = (decision: Decision) => ({
    opened: drawer === decision,
    close: () => setDrawer(null),
    overtaken: may[decision] ? undefined : <OvertakenNote detail={detail} />,
  });
  const isThere = (decision: Decision) => may[decision] || drawer === decision;
  return (
    <>
      {closedAt && <LiftAction detail={detail} />}
      {!closedAt && handles && (
        <div className={classes.actions}>
          <TakeAction detail={detail} />
          {may.reply && <Button onClick={() => setDrawer('reply')}>{t.reply}</Button>}
          {!inWords && <PlanAction detail={detail} />}
          <ReplanAction detail={detail} />
          {may.resume && <Button onClick={() => setDrawer('resume')}>{t.resume}</Button>}
          {may.identify && (
            <Button variant={pausedAt ? 'filled' : 'default'} onClick={() => setDrawer('identify')}>
              {t.identify}
            </Button>
          )}
          {may.pause && (
            <Button variant="default" onClick={() => setDrawer('pause')}>
              {t.pause}
            </Button>
          )}
          {may.extend && (
            <Button variant="default" onClick={() => setDrawer('extend')}>
              {t.extend}
            </Button>
          )}
          {may.refuse && (
            <Button variant="default" onClick={() => setDrawer('refuse')}>
              {t.refuse}
            </Button>
          )}
        </div>
      )}
      {isThere('reply') && <ReplyDrawer number={number} {...drawerOf('reply')} />}
      {isThere('pause') && <PauseDrawer detail={detail} {...drawerOf('pause')} />}
      {isThere('resume') && <AnsweredDrawer detail={detail} about="scope" {...drawerOf('resume')} />}
      {isThere('identify') && <AnsweredDrawer detail={detail} about="identity" {...drawerOf('identify')} />}
      {isThere('extend') && <ExtendDrawer detail={detail} left={extendable} {...drawerOf('extend')} />}
      {isThere('refuse') && <RefuseDrawer number={number} {...drawerOf('refuse')} />}
    </>
  );
}

function TakeAction({ detail }: { readonly detail: RequestDetailView }) {
  const t = useTexts(decisionTexts);
  const { org, me } = useStaff();
  const act = useAct(org);
  const { number, handler } = detail.summary;
  if (handler === `staff:${me.account}`) return null;
  return (
    <Button
      variant="default"
      loading={act.isPending}
      onClick={() => act.mutate({ path: `requests/${number}/assignment`, body: {}, done: t.taken })}
    >
      {t.take}
    </Button>
  );
}

function PlanAction({ detail }: { readonly detail: RequestDetailView }) {
  const t = useTexts(decisionTexts);
  const { org } = useStaff();
  const act = useAct(org);
  const { number, phase } = detail.summary;
  if (!plannable.includes(phase)) return null;
  return (
    <Button
      variant="default"
      loading={act.isPending}
      onClick={() => act.mutate({ path: `requests/${number}/plan`, body: {}, done: t.replanned })}
    >
      {t.replan}
    </Button>
  );
}
