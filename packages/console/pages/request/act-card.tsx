import type { RequestDetailView } from '@amanat/contract/console.ts';
import { Button } from '@mantine/core';
import { below } from '../../api/queries.ts';
import { useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import { actTexts } from './act-texts.ts';
import classes from './list.module.css';

/** The destruction act of an executed erasure, as it was drawn up. */
export function ActCard({ detail }: { readonly detail: RequestDetailView }) {
  const t = useTexts(actTexts);
  const { org } = useStaff();
  const { act } = detail;
  if (!act) return null;
  return (
    <Card title={t.title}>
      <ul className={classes.list}>
        <li>
          <div>
            {t.act(String(act.number))}
            <small>{t.lead(String(act.entry))}</small>
          </div>
          <Button component="a" variant="default" href={below(org, `acts/${act.number}.pdf`)} target="_blank">
            {t.pdf}
          </Button>
        </li>
      </ul>
    </Card>
  );
}
