/** The name of an organisation's journal, which its key and its checkpoints carry (C2SP tlog-checkpoint: origin). */
export function originOf(org: string): string {
  return `amanat/${org}/journal`;
}
