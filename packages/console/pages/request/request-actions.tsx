import type { RequestDetailView } from '@amanat/contract/console.ts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../../language/language.tsx';
import { useAct } from '../../parts/use-act.ts';
import { useStaff } from '../../shell/use-staff.ts';
import { answeredInWords, isUnconnected } from '../../words/answered-in-words.ts';
import { ExtendDrawer } from './extend-drawer.tsx';
import { LiftAction } from './lift-action.tsx';
import { RefuseDrawer } from './refuse-drawer.tsx';
import { ReplanAction } from './replan-action.tsx';
import { ReplyDrawer } from './reply-drawer.tsx';
import classes from './request-actions.module.css';
import { decisionTexts } from './decision-texts.ts';

/** Once it is approved, nobody refuses or postpones what is being done. */
const underWay = ['approved', 'running', 'second-scan', 'ready'];
const plannable = ['opened', 'code-sent', 'confirmed', 'planned'];

/** What this role may do with the request now; nothing for who only looks, nothing when it is closed. */
export function RequestActions({ detail }: { readonly detail: RequestDetailView }) {
  const t = useTexts(decisionTexts);
  const { org, me, handles, decides } = useStaff();
  const act = useAct(org);
  const [drawer, setDrawer] = useState<'refuse' | 'extend' | 'reply' | null>(null);
  const { extendable } = detail;
  const { number, kind, closedAt, handler, phase } = detail.summary;
  if (closedAt) return <LiftAction detail={detail} />;
  if (!handles) return null;
  const inWords = answeredInWords(kind) || isUnconnected(detail);
  const at = `requests/${number}`;
  const mine = handler === `staff:${me.account}`;
  return (
    <div className={classes.actions}>
      {!mine && (
        <Button
          variant="default"
          loading={act.isPending}
          onClick={() => act.mutate({ path: `${at}/assignment`, body: {}, done: t.taken })}
        >
          {t.take}
        </Button>
      )}
      {inWords && (
        <>
          <Button onClick={() => setDrawer('reply')}>{t.reply}</Button>
          <ReplyDrawer number={number} opened={drawer === 'reply'} close={() => setDrawer(null)} />
        </>
      )}
      {!inWords && plannable.includes(phase) && (
        <Button
          variant="default"
          loading={act.isPending}
          onClick={() => act.mutate({ path: `${at}/plan`, body: {}, done: t.replanned })}
        >
          {t.replan}
        </Button>
      )}
      <ReplanAction detail={detail} />
      {decides && !underWay.includes(phase) && (
        <>
          {extendable && (
            <>
              <Button variant="default" onClick={() => setDrawer('extend')}>
                {t.extend}
              </Button>
              <ExtendDrawer
                detail={detail}
                left={extendable}
                opened={drawer === 'extend'}
                close={() => setDrawer(null)}
              />
            </>
          )}
          <Button variant="default" onClick={() => setDrawer('refuse')}>
            {t.refuse}
          </Button>
          <RefuseDrawer number={number} opened={drawer === 'refuse'} close={() => setDrawer(null)} />
        </>
      )}
    </div>
  );
}
