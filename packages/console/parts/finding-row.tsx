import type { Severity } from '@amanat/domain/manifest/finding.ts';
import type { ReactNode } from 'react';
import classes from './finding-row.module.css';
import { Tag, type Tone } from './tag.tsx';

const tones: Readonly<Record<Severity, Tone>> = { error: 'broken', warning: 'risk', note: 'plain' };

/** One row of a list of findings: how grave in a word of the page, what is said of it, and its code. */
export function FindingRow({
  severity,
  word,
  code,
  children,
}: {
  readonly severity: Severity;
  readonly word: string;
  readonly code: string;
  readonly children: ReactNode;
}) {
  return (
    <li className={classes.finding}>
      <Tag tone={tones[severity]}>{word}</Tag>
      <div>
        {children}
        <small>{code}</small>
      </div>
    </li>
  );
}
