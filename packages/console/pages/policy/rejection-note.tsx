import type { VersionsView } from '@amanat/contract/console.ts';
import { countPlaces } from '@amanat/domain/manifest/finding-group.ts';
import { formatNumber } from '../../format/number.ts';
import { shortInstant } from '../../format/time.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { icons } from '../../parts/icons.ts';
import { FindingList } from './finding-list.tsx';
import classes from './rejection-note.module.css';
import { policyTexts } from './texts.ts';

/** A declaration that was refused: which findings, and that the former version stays. */
export function RejectionNote({ rejection }: { readonly rejection: NonNullable<VersionsView['rejection']> }) {
  const t = useTexts(policyTexts);
  const { language } = useLanguage();
  const { at, findings } = rejection;
  return (
    <section className={classes.note} role="alert">
      <icons.warning size={20} aria-hidden />
      <div>
        <h2>{t.rejected}</h2>
        <p>{t.rejectedLead(shortInstant(at), formatNumber(countPlaces(findings), language))}</p>
        <FindingList groups={findings} />
        <p className={classes.all}>
          {t.rejectedAll} <code>amanat check &lt;{t.file}&gt;</code>
        </p>
      </div>
    </section>
  );
}
