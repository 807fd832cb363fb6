import type { VersionNoticeView } from '@amanat/contract/version-notice.ts';
import { Button, Group, Progress } from '@mantine/core';
import { formatNumber } from '../../format/number.ts';
import { shortInstant } from '../../format/time.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useAct } from '../../parts/use-act.ts';
import { useStaff } from '../../shell/use-staff.ts';
import classes from './notice.module.css';
import { noticeTexts } from './texts.ts';

const order = ['sent', 'waiting', 'failed', 'gone'] as const;

/** What may be done with letters in a state. */
function actsOf({ state, counts }: VersionNoticeView) {
  if (state === 'scheduled') return ['cancel'] as const;
  if (state === 'gathering' || state === 'sending') return ['pause'] as const;
  if (state === 'paused') return ['resume'] as const;
  return state === 'done' && counts.failed > 0 ? (['retry'] as const) : [];
}

/** How far the letters are, what is in the way, and how to stop or go on. */
export function ProgressCard({ view }: { readonly view: VersionNoticeView }) {
  const t = useTexts(noticeTexts);
  const { language } = useLanguage();
  const { org, decides } = useStaff();
  const act = useAct(org);
  const { state, counts, fault, faults, version, startsAt } = view;
  const all = order.reduce((sum, each) => sum + counts[each], 0);
  const done = all === 0 ? 0 : Math.round(((all - counts.waiting) / all) * 100);
  return (
    <Card
      title={t.progress}
      beside={<Tag tone={state === 'done' ? 'kept' : fault ? 'risk' : 'brand'}>{t.states[state]}</Tag>}
      padded
    >
      {startsAt && <p>{shortInstant(startsAt)}</p>}
      <Progress value={done} aria-label={t.progress} my={10} />
      {fault && <p role="status">{t.fault(fault)}</p>}
      <dl className={classes.facts}>
        {order.map((each) => (
          <div key={each}>
            <dt>{t.counts[each]}</dt>
            <dd>{formatNumber(counts[each], language)}</dd>
          </div>
        ))}
        {faults.map(({ fault: code, n }) => (
          <div key={code}>
            <dt>{code}</dt>
            <dd>{formatNumber(n, language)}</dd>
          </div>
        ))}
      </dl>
      {decides && (
        <Group>
          {actsOf(view).map((what) => (
            <Button
              key={what}
              variant="default"
              loading={act.isPending}
              onClick={() =>
                act.mutate({ path: `versions/${version}/notice/${what}`, body: undefined, done: t.acted })
              }
            >
              {t.acts[what]}
            </Button>
          ))}
        </Group>
      )}
    </Card>
  );
}
