import { createHash } from 'node:crypto';
import { canonicalBytes } from '@amanat/domain/ledger/canonical.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { CannotRun } from '../../cannot-run.ts';
import { manifestFiles } from '../check/manifest-files.ts';
import { readDeclaration } from '../check/declaration-files.ts';
import type { Located } from '../check/manifest-document.ts';
import { inFiles } from '../check/run.ts';
import type { Published, PublishServer } from './publish-server.ts';

export interface PublishRun {
  readonly path: string | undefined;
  readonly server: PublishServer;
  /** API key of the organisation; needed unless nothing is sent. */
  readonly key: string | undefined;
  readonly dryRun: boolean;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}
/** What happened to one manifest, for people and for programs. */
export interface PublishOutcome {
  readonly file: string;
  /** Texts of the files by their names. */
  readonly sources: ReadonlyMap<string, string>;
  readonly organisation: string;
  readonly findings: readonly Located[];
  readonly result:
    | { readonly is: 'not-sent' }
    | {
        readonly is: 'would-publish';
        readonly hash: string;
        readonly number: number;
        readonly isNew: boolean;
      }
    | ({ readonly is: 'answered' } & Published);
}

function oneFile(path: string | undefined): string {
  const files = manifestFiles(path);
  const [file] = files;
  if (file === undefined || files.length > 1)
    throw new CannotRun(
      'AMANAT-CLI-007',
      `${files.length} manifests stand here, and a key opens one organisation.`,
      'Name one: amanat publish organisations/example',
    );
  return file;
}
function keyOf(key: string | undefined): string {
  if (key) return key;
  throw new CannotRun(
    'AMANAT-CLI-008',
    'There is no API key.',
    'Set AMANAT_KEY (better than --key: arguments are seen by everybody on the machine).',
  );
}

/** What the server would make of it: the same hash as the latest version makes none. */
async function wouldPublish(server: PublishServer, organisation: string, manifest: Manifest) {
  const hash = createHash('sha256').update(canonicalBytes(manifest)).digest('hex');
  const latest = (await server.versions(organisation)).at(-1);
  const isNew = latest?.hash !== hash;
  return { is: 'would-publish' as const, hash, isNew, number: (latest?.number ?? 0) + (isNew ? 1 : 0) };
}

/**
 * Checks a manifest as `amanat check` does, and sends it when it has no error. A dry run asks the server which versions
 * there are and sends nothing. Throws `CannotRun` without a file, a key or an answer.
 */
export async function publishManifest(run: PublishRun): Promise<PublishOutcome> {
  const file = oneFile(run.path);
  const declaration = readDeclaration(file);
  const findings = inFiles(declaration, run.today);
  const manifest = declaration.value as Manifest;
  const organisation = manifest?.organisation?.id ?? '';
  const outcome = { file, sources: declaration.sources, organisation, findings };
  if (findings.some(({ severity }) => severity === 'error'))
    return { ...outcome, result: { is: 'not-sent' } };
  if (run.dryRun) return { ...outcome, result: await wouldPublish(run.server, organisation, manifest) };
  const answer = await run.server.publish(organisation, declaration, keyOf(run.key));
  return { ...outcome, result: { is: 'answered', ...answer } };
}
