import type { ErrorRow } from '@amanat/contract/errors/error.ts';

/** An error with a row in the contract's error tables; the HTTP edge turns it into RFC 9457. */
export class Problem extends Error {
  readonly code: string;
  readonly row: ErrorRow;
  readonly errors: readonly { readonly path: string; readonly message: string }[];
  /** `detail` tells this case; it never holds personal data. */
  constructor(code: string, row: ErrorRow, detail?: string, errors: Problem['errors'] = []) {
    super(detail ?? row.why);
    this.name = 'Problem';
    this.code = code;
    this.row = row;
    this.errors = errors;
  }
}
/** Makes the thrower of one table: `const fail = problems(requestErrors); throw fail('AMANAT-REQ-001')`. */
export function problems<T extends Readonly<Record<string, ErrorRow>>>(table: T) {
  return (code: keyof T & string, detail?: string, errors?: Problem['errors']): Problem =>
    new Problem(code, table[code] as ErrorRow, detail, errors);
}
