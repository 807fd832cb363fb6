import type { Localized } from '../../schema/schema.ts';
import { inside } from '../phrase.ts';

type Section<T> = Readonly<Record<string, T>> | undefined;

/** Entries of a section of the facts as `[id, entry]`; none when the section is absent. */
export function entriesOf<T>(section: Section<T>): readonly (readonly [string, T])[] {
  return Object.entries(section ?? {});
}

/** The entries a statement names; without those that dangle, which the schema reports. */
export function namedIn<T>(section: Section<T>, ids: readonly string[]): readonly (readonly [string, T])[] {
  return ids.flatMap((id) => {
    const entry = section?.[id];
    return entry === undefined ? [] : [[id, entry] as const];
  });
}

/** Names of entries for use inside a sentence. */
export function namesOf(
  section: Section<{ readonly name: Localized }>,
  ids: readonly string[],
): readonly Localized[] {
  return namedIn(section, ids).map(([, entry]) => inside(entry.name));
}
