import type { RequestDetailView } from '@amanat/contract/console.ts';
import { isMoving } from '../../api/queries.ts';
import { formatNumber } from '../../format/number.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import classes from './progress.module.css';
import { planTexts } from './plan-texts.ts';

/** How far the run is, told to screen readers too; nothing before it was approved and after it ended. */
export function Progress({ detail }: { readonly detail: RequestDetailView }) {
  const t = useTexts(planTexts);
  const { language } = useLanguage();
  if (!isMoving(detail)) return null;
  const done = detail.steps.filter(({ state }) => state === 'done').length;
  const all = detail.steps.length;
  const { phase } = detail.summary;
  const waits = phase === 'running' && detail.steps.some(({ state }) => state === 'waiting');
  const running = waits ? t.storeAwaited : t.progress;
  const title = phase === 'second-scan' ? t.scanning : phase === 'ready' ? t.preparing : running;
  const share = all === 0 ? 1 : done / all;
  return (
    <div className={classes.progress} role="status">
      <p>
        <strong>{title}</strong>
        <span>{t.progressOf(formatNumber(done, language), formatNumber(all, language))}</span>
      </p>
      <div className={classes.bar}>
        <i style={{ transform: `scaleX(${share})` }} />
      </div>
    </div>
  );
}
