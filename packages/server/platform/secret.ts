import { readFileSync } from 'node:fs';

export type Environment = Readonly<Record<string, string | undefined>>;

/** A file that a variable names as the place of a secret, and that cannot be read. */
export class SecretUnreadable extends Error {}

/**
 * A setting that is a secret: the variable itself, else the content of the file that `<name>_FILE` names (systemd
 * credentials, secrets of Docker and Kubernetes), without the line break at its end. Undefined when neither is set.
 * @throws SecretUnreadable
 */
export function secretOf(environment: Environment, name: string): string | undefined {
  const given = environment[name];
  const file = environment[`${name}_FILE`];
  if (given || !file) return given || undefined;
  try {
    return readFileSync(file, 'utf8').trim() || undefined;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new SecretUnreadable(`${name}_FILE names ${file}, which cannot be read (${code}).`);
  }
}
