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

/** Runs a command's work; what keeps it from running is told on stderr and ends with exit code 2. */
export async function orCannotRun(work: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    process.stderr.write(`${error.code}: ${error.message}\n${error.fix}\n`);
    process.exitCode = 2;
  }
}
