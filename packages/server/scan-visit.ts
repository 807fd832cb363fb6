import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Visit } from './scans/handlers.ts';

const command = join(import.meta.dirname, '../cli/amanat.mjs');
/** A visit of three pages in five phases takes a minute or two; beyond this something hangs. */
const patience = 15 * 60 * 1000;
const largest = 5_000_000;

export interface ScanVisits {
  /** Never rejects; what fails is a code. */
  visit(org: string, site: string): Promise<Visit>;
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
  const visit = (org: string, site: string) =>
    new Promise<Visit>((resolve) => {
      const args = ['scan', site, '--organisation', org, '--server', server(), '--json', '--quiet'];
      const child = spawn(process.execPath, [command, ...args], {
        env: surroundings(environment),
        stdio: ['ignore', 'pipe', 'pipe'],
        timeout: patience,
        killSignal: 'SIGKILL',
      });
      running.add(child);
      let [report, told] = ['', ''];
      child.stdout.on('data', (chunk: Buffer) => {
        if (report.length < largest) report += chunk.toString();
      });
      child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString().slice(0, 2000)));
      child.once('error', () => resolve({ failure: 'AMANAT-CLI-001' }));
      child.once('close', (code) => {
        running.delete(child);
        // 0 and 1 differ by what was found, and that is worked out here anew.
        if (code !== 0 && code !== 1)
          return resolve({ failure: /AMANAT-[A-Z]+-\d+/.exec(told)?.[0] ?? 'AMANAT-CLI-028' });
        try {
          resolve({ report: JSON.parse(report) as unknown });
        } catch {
          resolve({ failure: 'AMANAT-CLI-028' });
        }
      });
    });
  return {
    visit,
    stop: () => {
      for (const child of running) child.kill();
    },
  };
}
