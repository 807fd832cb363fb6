import type { ReactNode } from 'react';
import classes from './tag.module.css';

export type Tone = 'kept' | 'risk' | 'broken' | 'plain' | 'brand';

/** A word with a colour behind it; the word says it, the colour only helps the eye. */
export function Tag({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return <span className={`${classes.tag} ${classes[tone] ?? ''}`}>{children}</span>;
}
