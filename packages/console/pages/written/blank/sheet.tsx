import type { StaffFormView } from '@amanat/contract/staff-consent.ts';
import { useStaff } from '../../../shell/use-staff.ts';
import type { Act, Item } from '../record/draft.ts';
import classes from './blank.module.css';
import { sheetTexts } from './texts.ts';

/** The paper: the words as they are hashed, a box an answer, and room to sign. */
export function Sheet({
  form,
  items,
  act,
}: {
  readonly form: StaffFormView;
  readonly items: readonly Item[];
  readonly act: Act;
}) {
  const { org } = useStaff();
  const t = sheetTexts[form.language];
  const boxes = act === 'withdraw' ? [t.back] : [t.yes, t.no];
  return (
    <article className={classes.sheet} lang={form.language} data-print>
      <header>
        <p>{form.organisation}</p>
        <h2>{t[act]}</h2>
      </header>
      {form.intro.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <ol>
        {items.map(({ id, label, lines }) => (
          <li key={id}>
            <h3>{label}</h3>
            {lines.length > 0 && <p>{lines.join(' ')}</p>}
            <p className={classes.boxes}>
              {boxes.map((box) => (
                <span key={box}>
                  <i aria-hidden />
                  {box}
                </span>
              ))}
            </p>
          </li>
        ))}
      </ol>
      {form.outro.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <dl>
        {[t.name, t.contact, t.day, t.signature, t.taker].map((label) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd aria-hidden />
          </div>
        ))}
      </dl>
      <footer>
        {t.policy}: {`${location.origin}/${org}/privacy`}
        <br />
        {t.version(String(form.version))} · {t.fingerprint}: {form.hash}
      </footer>
    </article>
  );
}
