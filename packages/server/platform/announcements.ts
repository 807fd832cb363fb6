import { changeName } from '@amanat/contract/change-name.ts';

/** The PostgreSQL channel on which a commit says what it changed. */
export const announcementChannel = 'amanat_changes';

/** What a commit changed: people of an organisation, by their change names, or its declaration. */
export type Announcement =
  | { readonly kind: 'subjects'; readonly org: string; readonly names: readonly string[] }
  | { readonly kind: 'version'; readonly org: string };

/** A notification holds fewer than 8,000 bytes. */
const room = 7900;

/**
 * What to notify for changed people: one text for a usual batch, several for a large one. PostgreSQL delivers them
 * when the transaction commits, and not at all when it does not.
 */
export function announceSubjects(org: string, pseudonyms: readonly string[]): readonly string[] {
  const texts: string[] = [];
  const head = `s ${org}`;
  let text = head;
  let last = '';
  for (const pseudonym of pseudonyms) {
    if (pseudonym === last) continue;
    last = pseudonym;
    const name = changeName(pseudonym);
    if (text.length + name.length + 1 > room) {
      texts.push(text);
      text = head;
    }
    text += ` ${name}`;
  }
  texts.push(text);
  return texts;
}

export function announceVersion(org: string): string {
  return `v ${org}`;
}

/** Reads a notification; undefined for one that is not ours. */
export function readAnnouncement(payload: string): Announcement | undefined {
  const [kind, org, ...names] = payload.split(' ');
  if (org === undefined) return undefined;
  if (kind === 's') return { kind: 'subjects', org, names };
  return kind === 'v' ? { kind: 'version', org } : undefined;
}
