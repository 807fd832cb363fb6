import type { ScanSiteView } from '@amanat/contract/scans.ts';
import { scanWords } from '@amanat/domain/scan/words/sentence.ts';
import { below } from '../../api/queries.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import classes from './scans.module.css';
import { scansTexts } from './texts.ts';

/** The first page in each phase, as the scanner's browser drew it. */
export function Pictures({ view: { site, pictures, picturesAt } }: { readonly view: ScanSiteView }) {
  const t = useTexts(scansTexts);
  const words = scanWords[useLanguage().language];
  const { org } = useStaff();
  if (pictures.length === 0) return null;
  const query = new URLSearchParams({ site, ...(picturesAt ? { at: picturesAt } : {}) });
  return (
    <section className={classes.pictures} aria-label={t.pictures}>
      <h3>{t.pictures}</h3>
      <ul>
        {pictures.map((phase) => {
          const address = below(org, `scans/pictures/${phase}?${query}`);
          return (
            <li key={phase}>
              <a href={address} target="_blank" rel="noreferrer">
                <img
                  src={address}
                  alt={t.picture(words.phase[phase])}
                  width={1280}
                  height={800}
                  loading="lazy"
                />
                <span>{words.phase[phase]}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
