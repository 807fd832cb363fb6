/** Why a command cannot run at all; the command ends with exit code 2. */
export class CannotRun extends Error {
  readonly code: string;
  readonly fix: string;
  constructor(code: `AMANAT-CLI-${string}`, message: string, fix: string) {
    super(message);
    this.code = code;
    this.fix = fix;
  }
}

/** Why a command cannot run, for programs: `{"error":{"code","message","fix"}}`. */
export function errorReport({ code, message, fix }: Pick<CannotRun, 'code' | 'message' | 'fix'>): string {
  return `${JSON.stringify({ error: { code, message, fix } }, null, 2)}\n`;
}

/**
 * Runs a command's work; what keeps it from running is told on stderr and ends with exit code 2.
 * @param json whether the command was asked for JSON: then stdout says it too, as a program reads it.
 */
export async function orCannotRun(work: () => number | Promise<number>, json = false): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    process.stderr.write(`${error.code}: ${error.message}\n${error.fix}\n`);
    if (json) process.stdout.write(errorReport(error));
    process.exitCode = 2;
  }
}
