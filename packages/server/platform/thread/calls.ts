/** A call as it goes to a thread. */
export interface Call {
  readonly id: number;
  readonly name: string;
  readonly given: readonly unknown[];
}
/** What came of a call: what it gave, or the error it threw. */
export type Answer =
  { readonly id: number; readonly gave: unknown } | { readonly id: number; readonly threw: unknown };
