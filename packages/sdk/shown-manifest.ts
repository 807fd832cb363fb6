import type { Snapshot } from '@amanat/contract/gate-local.ts';
import type { Manifest, Purpose, Recipient } from '@amanat/domain/manifest/manifest.ts';

/** Only what is given. */
function picked<T extends object, K extends keyof T>(from: T, names: readonly K[]): Pick<T, K> {
  return Object.fromEntries(names.flatMap((name) => (name in from ? [[name, from[name]]] : []))) as Pick<
    T,
    K
  >;
}

function purposeOf(purpose: Purpose): object {
  const { retention, balancing } = purpose;
  return {
    ...picked(purpose, ['basis', 'alsoBasis', 'categories', 'recipients', 'channels', 'law']),
    // How long consent to it counts, with the category of the banner that asks for it.
    ...picked(purpose, ['consentLasts', 'cookies', 'kind']),
    ...(retention === undefined ? {} : { retention: picked(retention, ['keep', 'after', 'law']) }),
    // Whether there is a note decides; its words are the organisation's own.
    ...(balancing ? { balancing: true } : {}),
  };
}

function recipientOf({ contract, transfer, ...recipient }: Recipient): object {
  return {
    ...picked(recipient, ['role', 'country', 'dataIn', 'categories']),
    ...(contract === undefined ? {} : { contract: picked(contract, ['kind', 'signed', 'ends']) }),
    ...(transfer === undefined ? {} : { transfer: picked(transfer, ['mechanisms', 'until']) }),
  };
}

const mapped = <T>(all: Readonly<Record<string, T>>, made: (one: T) => object) =>
  Object.fromEntries(Object.entries(all).map(([id, one]) => [id, made(one)]));

/** What the gate decides by, without names, addresses, notes and texts that a browser has no need of. */
function shown(manifest: Manifest): Manifest {
  const reduced = {
    ...picked(manifest, ['age']),
    ...(manifest.banner === undefined ? {} : { banner: picked(manifest.banner, ['lasts']) }),
    cookieCategories: mapped(manifest.cookieCategories ?? {}, (one) => picked(one, ['purpose', 'lasts'])),
    organisation: picked(manifest.organisation, ['id', 'country']),
    policy: picked(manifest.policy, ['effective']),
    regimes: manifest.regimes.map((regime) => picked(regime, ['id'])),
    categories: mapped(manifest.categories, (category) => picked(category, ['notKept'])),
    purposes: mapped(manifest.purposes, purposeOf),
    recipients: mapped(manifest.recipients ?? {}, recipientOf),
  };
  return reduced as unknown as Manifest;
}

/** A snapshot as it may go to a browser: the same decisions, and nothing else of the declaration. */
export function shownSnapshot(snapshot: Snapshot): Snapshot {
  const versions = snapshot.versions.map((version) => ({ ...version, manifest: shown(version.manifest) }));
  return { ...snapshot, versions };
}
