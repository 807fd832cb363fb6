import { nameIn, type Localized } from '../schema/schema.ts';
import type { Manifest } from './manifest.ts';

interface Version {
  readonly number: number;
  readonly manifest: Pick<Manifest, 'purposes' | 'properties'>;
}
/** What things were called when they were declared; a person's history outlives the declaration it was made under. */
export interface NamesOverTime {
  /** Name of a purpose in the version, else in the newest that declares it; undefined when none ever did. */
  purpose(id: string, version?: number): Localized | undefined;
  /** Name of a form, in the same way. */
  form(id: string, version?: number): Localized | undefined;
}

/** @param versions every published version, oldest first. */
export function namesOverTime(versions: readonly Version[]): NamesOverTime {
  const newest = versions.toReversed();
  const find = <T>(pick: (manifest: Version['manifest']) => T | undefined, version?: number) => {
    const then = newest.filter(({ number }) => number === version);
    for (const { manifest } of [...then, ...newest]) {
      const found = pick(manifest);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const own = <T>(entries: Readonly<Record<string, T>>, id: string): T | undefined =>
    Object.hasOwn(entries, id) ? entries[id] : undefined;
  return {
    purpose: (id, version) => find(({ purposes }) => own(purposes, id)?.name, version),
    form: (id, version) => {
      const name = find(({ properties }) => own(properties, id)?.name, version);
      return name === undefined ? undefined : nameIn(name);
    },
  };
}
