/**
 * Processor time of processes, in microseconds. Unlike rates it hardly changes when others use the machine too, so it
 * is what one piece of work costs. From `/proc`, hence on Linux only; elsewhere unknown.
 */
import { readFileSync, readdirSync } from 'node:fs';

/** `/proc` counts in hundredths of a second on every Linux that Node runs on (USER_HZ). */
const microsecondsPerTick = 10_000;

interface Stat {
  readonly parent: number;
  /** Microseconds of the process, and those of its children that have ended. */
  readonly own: number;
  readonly ended: number;
}

function statOf(pid: number | string): Stat | undefined {
  let text: string;
  try {
    text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    // It ended between the listing and the reading, or this is not Linux.
    return undefined;
  }
  // The second field is the name in parentheses and may hold spaces: proc_pid_stat(5).
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const ticks = (field: number) => Number(fields[field - 3]) * microsecondsPerTick;
  return { parent: Number(fields[1]), own: ticks(14) + ticks(15), ended: ticks(16) + ticks(17) };
}

/** The parent of a process, or undefined where it cannot be known. */
export function parentOf(pid: number): number | undefined {
  return statOf(pid)?.parent;
}

/** Microseconds of a process with its children, those that ended among them; NaN where it cannot be known. */
export function cpuOfFamily(pid: number | undefined): number {
  const root = pid === undefined ? undefined : statOf(pid);
  if (!root) return Number.NaN;
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(statOf)
    .filter((stat) => stat?.parent === pid);
  return children.reduce((sum, child) => sum + (child?.own ?? 0), root.own + root.ended);
}

/** Microseconds of this process. */
export function cpuOfThis(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}
