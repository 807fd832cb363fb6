import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Phase, phases } from '@amanat/domain/scan/observation.ts';
import type { Visit } from './scans/handlers.ts';
import type { ScanPicture } from './scans/pictures.ts';

const command = join(import.meta.dirname, '../cli/amanat.mjs');
/** A visit of three pages in five phases takes a minute or two; beyond this something hangs. */
const patience = 15 * 60 * 1000;
const largest = 5_000_000;

export interface ScanVisits {
  /** Never rejects; what fails is a code. `told` hears each phase as it begins. */
  visit(org: string, site: string, told: (phase: Phase) => void): Promise<Visit>;
  /** Breaks off what runs, so that a stop waits for no page. */
  stop(): void;
}

/** What a scanner may see of the server's own surroundings: no key, no password, no connection. */
function surroundings(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const names = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'AMANAT_CHROMIUM'];
  return Object.fromEntries(names.flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])));
}

/**
 * Visits a site with the scanner in a process of its own, and the browser of this machine in further ones: what a page
 * does there cannot touch the server.
 * @param server address under which this server is asked what it declares.
 */
export function scanVisits(
  environment: Readonly<Record<string, string | undefined>>,
  server: () => string,
): ScanVisits {
  const running = new Set<ChildProcess>();
  const crawl = (org: string, site: string, folder: string, told: (phase: Phase) => void) =>
    new Promise<{ readonly report: unknown } | { readonly failure: string }>((resolve) => {
      const args = [
        'scan',
        site,
        '--organisation',
        org,
        '--server',
        server(),
        '--json',
        '--pictures',
        folder,
      ];
      const child = spawn(process.execPath, [command, ...args], {
        env: surroundings(environment),
        stdio: ['ignore', 'pipe', 'pipe'],
        timeout: patience,
        killSignal: 'SIGKILL',
      });
      running.add(child);
      let [report, said] = ['', ''];
      child.stdout.on('data', (chunk: Buffer) => {
        if (report.length < largest) report += chunk.toString();
      });
      child.stderr.on('data', (chunk: Buffer) => {
        said = (said + chunk.toString()).slice(-4000);
        const phase = phaseIn(chunk.toString());
        if (phase) told(phase);
      });
      child.once('error', () => resolve({ failure: 'AMANAT-CLI-001' }));
      child.once('close', (code) => {
        running.delete(child);
        // 0 and 1 differ by what was found, and that is worked out here anew.
        if (code !== 0 && code !== 1)
          return resolve({ failure: /AMANAT-[A-Z]+-\d+/.exec(said)?.[0] ?? 'AMANAT-CLI-028' });
        try {
          resolve({ report: JSON.parse(report) as unknown });
        } catch {
          resolve({ failure: 'AMANAT-CLI-028' });
        }
      });
    });
  const visit: ScanVisits['visit'] = async (org, site, told) => {
    const folder = await mkdtemp(join(tmpdir(), 'amanat-scan-'));
    try {
      const crawled = await crawl(org, site, folder, told);
      return 'failure' in crawled ? crawled : { ...crawled, pictures: await picturesIn(folder) };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
  return {
    visit,
    stop: () => {
      for (const child of running) child.kill();
    },
  };
}

/** The last phase that the scanner says it has begun: `accepted: https://…`. */
function phaseIn(said: string): Phase | undefined {
  const lines = said.split('\n').toReversed();
  const line = lines.find((each) => phases.some((phase) => each.startsWith(`${phase}: `)));
  return phases.find((phase) => line?.startsWith(`${phase}: `));
}
async function picturesIn(folder: string): Promise<readonly ScanPicture[]> {
  const names = await readdir(folder);
  const taken = phases.filter((phase) => names.includes(`${phase}.jpg`));
  return Promise.all(
    taken.map(async (phase) => ({ phase, jpeg: await readFile(join(folder, `${phase}.jpg`)) })),
  );
}
