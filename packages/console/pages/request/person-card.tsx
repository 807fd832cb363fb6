import type { RequestDetailView } from '@amanat/contract/console.ts';
import { useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { icons } from '../../parts/icons.ts';
import classes from './person-card.module.css';
import { requestTexts } from './texts.ts';

/** Who asks; closed where the key is gone or the reader may not open personal data. */
export function PersonCard({ detail }: { readonly detail: RequestDetailView }) {
  const t = useTexts(requestTexts);
  const { contact } = detail;
  return (
    <Card title={t.contact} padded>
      {contact ? (
        <div className={classes.person}>
          {contact.name && <strong>{contact.name}</strong>}
          <span>{contact.email}</span>
          <small>{t.viewRecorded}</small>
        </div>
      ) : (
        <p className={classes.closed}>
          <icons.lock size={16} aria-hidden />
          {t.contactClosed}
        </p>
      )}
    </Card>
  );
}
