import type { VersionsView } from '@amanat/contract/console.ts';
import { countPlaces } from '@amanat/domain/manifest/finding-group.ts';
import { formatNumber } from '../../format/number.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { Empty } from '../../parts/empty.tsx';
import { FindingList } from './finding-list.tsx';
import classes from './findings.module.css';
import { policyTexts } from './texts.ts';

/** What the checker says about the newest version today: contradictions and notes, told once each with their places. */
export function FindingsCard({ findings }: { readonly findings: NonNullable<VersionsView['findings']> }) {
  const t = useTexts(policyTexts);
  const { language } = useLanguage();
  const { version, groups } = findings;
  const count = (severity: 'warning' | 'note') => formatNumber(countPlaces(groups, severity), language);
  return (
    <Card
      title={t.findings}
      beside={groups.length > 0 ? t.counts(count('warning'), count('note')) : undefined}
    >
      {groups.length === 0 ? (
        <Empty title={t.clean}>{t.cleanLead}</Empty>
      ) : (
        <>
          <p className={classes.lead}>{t.findingsLead(String(version))}</p>
          <FindingList groups={groups} />
        </>
      )}
    </Card>
  );
}
