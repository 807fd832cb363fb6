import type { ScanResultView } from '@amanat/contract/scans.ts';
import { formatNumber } from '../../format/number.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Pager, usePart } from '../../parts/pager.tsx';
import { Tag, type Tone } from '../../parts/tag.tsx';
import { keyed } from '../../words/keyed.ts';
import { scanWords } from '../../words/scan-words.ts';
import classes from './scans.module.css';
import { scansTexts } from './texts.ts';

type Finding = ScanResultView['findings'][number];
const tones: Readonly<Record<Finding['severity'], Tone>> = {
  error: 'broken',
  warning: 'risk',
  note: 'plain',
};

/** What was found, worst first, each with its place and how to mend it. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const t = useTexts(scansTexts);
  const { language } = useLanguage();
  const { part, ...pages } = usePart(findings, 10);
  const count = (severity: Finding['severity']) =>
    formatNumber(findings.filter((each) => each.severity === severity).length, language);
  return (
    <section className={classes.findings} aria-label={t.findings}>
      <div className={classes.heading}>
        <h3>{t.findings}</h3>
        <span>{t.counts(count('error'), count('warning'), count('note'))}</span>
      </div>
      {findings.length === 0 && <Empty title={t.clean}>{t.cleanLead}</Empty>}
      <ul>
        {part.map((finding, i) => (
          <FindingItem key={`${pages.from + i}`} finding={finding} />
        ))}
      </ul>
      <Pager {...pages} />
    </section>
  );
}

function FindingItem({ finding }: { readonly finding: Finding }) {
  const t = useTexts(scansTexts);
  const words = useTexts(scanWords);
  const { code, severity, kind, name, host, phases, by, promises, message } = finding;
  const number = code.slice('AMANAT-SCAN-'.length);
  const facts = [
    phases.length > 0 && `${t.seenIn}: ${phases.map((phase) => words.phase[phase].toLowerCase()).join(', ')}`,
    by.length > 0 && `${t.by}: ${by.map((each) => each.replace(/^(header|script) /, '')).join(', ')}`,
    promises.length > 0 && `${t.promises}: ${promises.join(', ')}`,
  ].filter((each) => each !== false);
  return (
    <li className={classes.finding}>
      <Tag tone={tones[severity]}>{words.severity[severity]}</Tag>
      <div>
        <h4>{keyed(words.title, number)}</h4>
        {name && kind ? (
          <p className="code">
            {words.kind[kind]} <b>{name}</b> ({host})
          </p>
        ) : (
          // What is about the page as a whole is told in the scanner's own sentence.
          <p className="code" lang="en">
            {message}
          </p>
        )}
        {facts.map((fact) => (
          <p key={fact} className={classes.fact}>
            {fact}
          </p>
        ))}
        <p>{keyed(words.fix, number)}</p>
        <small>{code}</small>
      </div>
    </li>
  );
}
