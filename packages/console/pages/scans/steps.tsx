import type { ScanRunView } from '@amanat/contract/scans.ts';
import { phases } from '@amanat/domain/scan/observation.ts';
import { scanWords } from '@amanat/domain/scan/words/sentence.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { icons } from '../../parts/icons.ts';
import classes from './scans.module.css';
import { scansTexts } from './texts.ts';

/** How far a visit is: its five phases, those behind it ticked. */
export function Steps({ phase }: { readonly phase: ScanRunView['phase'] }) {
  const t = useTexts(scansTexts);
  const words = scanWords[useLanguage().language];
  const at = phases.findIndex((each) => each === phase);
  return (
    <div className={classes.steps} role="status" aria-label={t.steps}>
      <p>{phase === 'waiting' ? t.waiting : t.running}</p>
      <ol>
        {phases.map((each, i) => (
          <li key={each} data-state={i < at ? 'done' : i === at ? 'now' : 'ahead'}>
            {i < at ? <icons.check size={14} aria-hidden /> : <icons.unseen size={14} aria-hidden />}
            {words.phase[each]}
            {i <= at && <span className="hidden-text">: {i < at ? t.stepDone : t.stepNow}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}
