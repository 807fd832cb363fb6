import { createHash } from 'node:crypto';

/** Bytes of a name beyond which PostgreSQL cuts it off in silence (NAMEDATALEN - 1). */
const longest = 63;

function name(...parts: readonly string[]): string {
  // No id holds an underscore: no name of one organisation begins as those of another do.
  const whole = parts.join('_');
  if (whole.length <= longest) return whole;
  return `${whole.slice(0, longest - 9)}_${createHash('sha256').update(whole).digest('hex').slice(0, 8)}`;
}

/** The schema that holds the list of an organisation. */
export const listSchema = (org: string): string => name('amanat', org);
/** The schema with the views of one purpose. */
export const viewSchema = (org: string, purpose: string): string => name('amanat', org, purpose);
/** The role that reads for one purpose. */
export const purposeRole = (org: string, purpose: string): string => name(org, purpose);

/** A text as a literal of SQL. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
