import type { Manifest } from '../manifest/manifest.ts';
import { askedCategories } from './asked.ts';
import { joinedRuns, type IdRuns, type TcString } from './tc-string.ts';

type Tcf = NonNullable<NonNullable<Manifest['banner']>['tcf']>;

/** A choice at the banner, complete as it was decided. */
interface Chosen {
  readonly method: string;
  readonly form?: string | undefined;
  readonly categories: Readonly<Record<string, boolean>>;
}

/**
 * What a TC string says that the choice it came with does not, as a place in it (`purposes/7`); undefined when it says
 * nothing of the kind. It may say less: what is not passed on harms nobody. Only the categories stand for purposes of the
 * framework, and of legitimate interests, special features and purposes of the publisher's own making nobody was asked.
 */
export function beyondChoice(
  manifest: Manifest,
  tcf: Tcf,
  said: TcString,
  chosen: Chosen,
): string | undefined {
  if (said.cmpId !== tcf.cmpId) return 'cmpId';
  if (chosen.method === 'form' || chosen.form !== undefined) return 'form';
  const agreed = agreedPurposes(manifest, tcf, chosen);
  const other = (name: string, ids: readonly number[], may: (id: number) => boolean) => {
    const id = ids.find((one) => !may(one));
    return id === undefined ? undefined : `${name}/${id}`;
  };
  const isAgreed = (id: number) => agreed.has(id);
  const isShown = (id: number) => tcf.vendors?.includes(id) ?? true;
  return (
    other('purposes', said.purposes, isAgreed) ??
    other('legitimateInterests', said.legitimateInterests, isAgreed) ??
    other('specialFeatures', said.specialFeatures, () => false) ??
    other('publisher', said.publisher.purposes, isAgreed) ??
    (said.publisher.custom > 0 ? 'publisher/custom' : undefined) ??
    other('vendors', agreed.size === 0 ? idsOf(said.vendors, 1) : [], () => false) ??
    (tcf.vendors && other('vendors', idsOf(said.vendors, tcf.vendors.length + 1), isShown)) ??
    (tcf.vendors && other('vendorInterests', idsOf(said.vendorInterests, tcf.vendors.length + 1), isShown)) ??
    untold(said)
  );
}

/** Purposes of the framework that a category stands for which was agreed to, or of which nothing was said. */
function agreedPurposes(
  manifest: Manifest,
  { purposes }: Tcf,
  { method, categories }: Chosen,
): ReadonlySet<number> {
  const agreed = askedCategories(manifest).filter(
    // A withdrawal leaves what it does not name as it stands.
    ({ id, fixed }) => fixed || (categories[id] ?? method === 'withdraw'),
  );
  return new Set(agreed.flatMap(({ id }) => purposes[id] ?? []));
}

/** The ids of runs, so many at most: who looks for one among a few that may be there needs no more. */
function idsOf(runs: IdRuns, most: number): readonly number[] {
  const ids = new Set<number>();
  for (const [first, last] of runs) for (let id = first; id <= last && ids.size < most; id += 1) ids.add(id);
  return [...ids];
}

/** A vendor agreed to of whom the string itself says that the person was not told. */
function untold({ vendors, vendorsDisclosed }: TcString): string | undefined {
  if (vendorsDisclosed === null) return undefined;
  const told = joinedRuns(vendorsDisclosed);
  const wrong = vendors.find(([first, last]) => !told.some(([from, to]) => from <= first && last <= to));
  return wrong && `vendors/${wrong[0]}`;
}
