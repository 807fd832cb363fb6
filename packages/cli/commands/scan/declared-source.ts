import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { type Declared, declaredIn } from '@amanat/domain/scan/declared.ts';
import { CannotRun } from '../../cannot-run.ts';
import { readDeclaration } from '../check/declaration-files.ts';
import { inFiles } from '../check/run.ts';
import { manifestFiles } from '../check/manifest-files.ts';
import { fetchDeclared } from './scan-server.ts';

export interface DeclaredSource {
  readonly manifest: string | undefined;
  readonly organisation: string | undefined;
  readonly server: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** What to hold the site against: the published version of an organisation, or a manifest of this machine. */
export async function declaredFrom(source: DeclaredSource): Promise<Declared> {
  const { manifest, organisation, server } = source;
  if (manifest !== undefined || organisation === undefined) return fromFile(manifest, source.today);
  if (server !== undefined) return fetchDeclared(server, organisation);
  throw new CannotRun(
    'AMANAT-CLI-009',
    'No server is named.',
    'Say --server https://privacy.example.az beside --organisation, or --manifest path.',
  );
}

function fromFile(path: string | undefined, today: string): Declared {
  const [file, ...more] = manifestFiles(path);
  if (file === undefined || more.length > 0)
    throw new CannotRun(
      'AMANAT-CLI-007',
      `${more.length + 1} manifests stand here, and a site belongs to one organisation.`,
      'Name one: amanat scan https://example.az --manifest organisations/example',
    );
  const declaration = readDeclaration(file);
  if (inFiles(declaration, today).some(({ severity }) => severity === 'error'))
    throw new CannotRun(
      'AMANAT-CLI-025',
      `${file} has errors.`,
      `Mend what amanat check ${file} shows first.`,
    );
  return declaredIn(declaration.value as Manifest, null);
}
