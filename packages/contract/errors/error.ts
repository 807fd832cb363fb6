/** One row of the error table: everything a problem answer says. */
export interface ErrorRow {
  readonly status: number;
  /** What happened. */
  readonly title: string;
  /** Why. */
  readonly why: string;
  /** How to mend it. */
  readonly fix: string;
}
export type ErrorTable = Readonly<Record<`AMANAT-${string}-${number}`, ErrorRow>>;

/** RFC 9457 problem details, as sent with `application/problem+json`. */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly fix: string;
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
}
