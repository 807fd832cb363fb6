import type { ScanResultView } from '@amanat/contract/scans.ts';
import { scanSentence, scanWords, makerInWords } from '@amanat/domain/scan/words/sentence.ts';
import { formatNumber } from '../../format/number.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { Empty } from '../../parts/empty.tsx';
import { FindingRow } from '../../parts/finding-row.tsx';
import { Pager, usePart } from '../../parts/pager.tsx';
import classes from './scans.module.css';
import { scansTexts } from './texts.ts';

type Finding = ScanResultView['findings'][number];

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
  const { language } = useLanguage();
  const words = scanWords[language];
  const { code, severity, name, phases, by, promises } = finding;
  const { title, fix } = words.codes[code];
  const facts = [
    phases.length > 0 && `${t.seenIn}: ${phases.map((phase) => words.phase[phase].toLowerCase()).join(', ')}`,
    by.length > 0 && `${t.by}: ${by.map((each) => makerInWords(each, language)).join(', ')}`,
    promises.length > 0 && `${t.promises}: ${promises.join(', ')}`,
  ].filter((each) => each !== false);
  return (
    <FindingRow severity={severity} word={words.severity[severity]} code={code}>
      <h4>{title}</h4>
      <p className="code">
        <Marked text={scanSentence(finding, language)} part={name} />
      </p>
      {facts.map((fact) => (
        <p key={fact} className={classes.fact}>
          {fact}
        </p>
      ))}
      <p>{fix}</p>
    </FindingRow>
  );
}

/** The sentence with the name of what it is about in bold. */
function Marked({ text, part }: { readonly text: string; readonly part: string | undefined }) {
  const at = part ? text.indexOf(part) : -1;
  if (!part || at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <b>{part}</b>
      {text.slice(at + part.length)}
    </>
  );
}
