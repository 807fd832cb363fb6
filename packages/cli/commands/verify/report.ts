import pc from 'picocolors';
import type { FileVerdict } from '@amanat/domain/ledger/verify-file.ts';
import type { ActVerdict } from './verify-act.ts';

/** What a command verified and found. */
export type Found = FileVerdict | ActVerdict;

/** The verdict for people: one line a check, then the result, then what to do. */
export function prettyReport(file: string, found: Found, pinned: boolean): string {
  const lines = found.checks.map((check) => {
    const mark = check.ok ? pc.green('✓') : pc.red('✗');
    return `  ${mark} ${check.name.padEnd(12)} ${check.said}`;
  });
  const what = whatIsIt(found);
  return `${file}: ${what}\n${lines.join('\n')}\n\n  ${verdictOf(found, pinned)}${reach(found, pinned)}${remark(found)}\n`;
}
/** A file carries its own key, so anybody can make one that is consistent: who signed shows by a key from elsewhere. */
function verdictOf(found: Found, pinned: boolean): string {
  if (!found.valid) return `${pc.red(pc.bold('NOT VALID'))}${whereTo(found)}`;
  if (pinned) return `${pc.green(pc.bold('VALID'))}: signed with the key that was given`;
  return (
    `${pc.yellow(pc.bold('CONSISTENT IN ITSELF; WHO SIGNED IS NOT ESTABLISHED'))}\n` +
    '  The key came with the file. To know that it is the organisation’s own, fetch\n' +
    '  /v1/organisations/<organisation>/journal/key from its site and give it with --key.'
  );
}
function whatIsIt({ kind, size }: Found): string {
  if (kind === 'receipt') return 'receipt';
  if (kind === 'place') return 'proof of place, without the entry';
  const journal = `journal of ${size ?? 'unknown'} entries`;
  return kind === 'act' ? `act, against a ${journal}` : journal;
}
/** A proof without the entry says little; taken for a receipt it would say too much. */
const placeReach = {
  proves: 'an entry with this hash stands at its number of the signed journal, unchanged since',
  provesNot: 'what the entry says, when it was written, or whom it concerns: the receipt itself does',
};
function reach({ kind, valid }: Found, pinned: boolean): string {
  if (kind !== 'place' || !valid) return '';
  const proves = pinned ? 'Proves' : 'Proves, if the key is the organisation’s own';
  return `\n  ${proves}: ${placeReach.proves}.\n  Does not prove: ${placeReach.provesNot}.`;
}
/** Not a failed check: the proofs hold. But an act with an earlier date than those before it wants a reason. */
function remark({ datedBack = [] }: Found): string {
  if (datedBack.length === 0) return '';
  const shown = datedBack.slice(0, 5).join(', ') + (datedBack.length > 5 ? ' …' : '');
  return `\n  ${pc.yellow('Note')}: dated more than five minutes before an earlier entry: number ${shown}`;
}
function whereTo(found: Found): string {
  return found.firstDifference === undefined
    ? ''
    : `: the first entry that differs from what was recorded is number ${found.firstDifference}`;
}
/** The verdict for programs. */
export function jsonReport(file: string, found: Found, pinned: boolean): string {
  const verdict = { file, ...found, keyGiven: pinned, signerEstablished: found.valid && pinned };
  const { proves, provesNot } = placeReach;
  const place = { ...(pinned ? { proves } : {}), provesNot };
  const said = found.kind === 'place' && found.valid ? { ...verdict, ...place } : verdict;
  return `${JSON.stringify(said, null, 2)}\n`;
}
