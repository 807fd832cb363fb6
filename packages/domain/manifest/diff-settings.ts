import type { JsonSchema } from '../schema/schema.ts';
import type { Change } from './diff.ts';
import { type FieldDifference, fieldDifferences } from './diff-fields.ts';
import { sectionsToCompare } from './diff-sections.ts';
import { factFields, type Manifest } from './manifest.ts';
import type { NameOf } from './value-words.ts';
import { adds } from './wider.ts';

/** Parts of the declaration that are compared entry by entry, or elsewhere. */
const elsewhere: ReadonlySet<string> = new Set([...sectionsToCompare.map(({ key }) => key), 'languages']);
/** Under which section of the page a part is told; its own name unless here. */
const toldUnder: Readonly<Record<string, string>> = {
  banner: 'cookies',
  statistics: 'cookies',
  refusalGrounds: 'rights',
  outcomeVia: 'rights',
};
const always = () => true;
/** Changes of which people are told before they take effect (LAL-8.2), by place. */
const significant: Readonly<Record<string, (before: Manifest, after: Manifest) => boolean>> = {
  // People know an organisation by its registered name where it has one.
  'organisation.name': (before, after) =>
    (before.organisation.legalName ?? before.organisation.name) !==
    (after.organisation.legalName ?? after.organisation.name),
  'organisation.legalName': always,
  'organisation.country': always,
  regimes: (before, after) => regimesOf(before) !== regimesOf(after),
  'age.minimum': (before, after) => (after.age?.minimum ?? 0) < (before.age?.minimum ?? 0),
  'terms.stopAndDestroy': always,
  'terms.answer': always,
  'terms.extension': always,
  'policy.notice.atLeast': always,
  'policy.notice.via': (before, after) => adds(after.policy.notice?.via, before.policy.notice?.via),
  'banner.gpc': (before, after) => before.banner?.gpc === true && after.banner?.gpc !== true,
  'banner.dnt': (before, after) => before.banner?.dnt === true && after.banner?.dnt !== true,
  'banner.together': (before, after) => togetherOf(before) !== togetherOf(after),
  'statistics.purpose': (_before, after) => after.statistics !== undefined,
  'statistics.category': (before, after) => before.statistics !== undefined && after.statistics !== undefined,
  // Without a list the law's rights stand, all of them.
  rights: ({ rights: was }, { rights: is }) => is !== undefined && (was === undefined || adds(is, was)),
};
const regimesOf = ({ regimes }: Manifest) =>
  regimes
    .map(({ id, people }) => `${id} ${people}`)
    .toSorted()
    .join();
const togetherOf = (manifest: Manifest) => JSON.stringify(manifest.banner?.together?.toSorted());

/** Differences in what is said once: who the controller is, the law, dates, ages, terms, the banner, rights. */
export function diffSettings(before: Manifest, after: Manifest, nameOf: NameOf): readonly Change[] {
  return Object.entries(factFields).flatMap(([key, { json }]: [string, { json: JsonSchema }]) => {
    if (elsewhere.has(key)) return [];
    const [was, is] = [before, after].map((manifest) => manifest[key as keyof Manifest]);
    return fieldDifferences({ schema: json, path: key, was, is }, { nameOf, skip: new Set() }).map(
      (difference) => change(toldUnder[key] ?? key, difference, before, after),
    );
  });
}
function change(section: string, difference: FieldDifference, before: Manifest, after: Manifest): Change {
  const { path, was, is, text, rewording } = difference;
  return {
    kind: was === undefined ? 'added' : is === undefined ? 'removed' : 'changed',
    section,
    id: '',
    text,
    significant: significant[path]?.(before, after) ?? false,
    ...(rewording ? { rewordings: [rewording] } : {}),
  };
}
