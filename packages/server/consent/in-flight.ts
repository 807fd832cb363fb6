/** Whose choices are on their way to the ledger and not yet answered. */
export interface InFlight {
  /** Notes one of the person's; true when another of theirs is on its way already. */
  enter(subject: string): boolean;
  leave(subject: string): void;
}

/** A choice that is not committed yet cannot be looked up; whoever asks what a person said before asks here too. */
export function inFlight(): InFlight {
  const open = new Map<string, number>();
  return {
    enter: (subject) => {
      const before = open.get(subject) ?? 0;
      open.set(subject, before + 1);
      return before > 0;
    },
    leave: (subject) => {
      const left = (open.get(subject) ?? 1) - 1;
      if (left > 0) open.set(subject, left);
      else open.delete(subject);
    },
  };
}
