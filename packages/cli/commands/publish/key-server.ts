import { CannotRun } from '../../cannot-run.ts';

/** The origin of a server a key may be sent to: https, or this machine. Throws `CannotRun` for anything else. */
export function keyServer(given: string | undefined): string {
  const url = URL.parse(given ?? '');
  if (!url || !/^https?:$/.test(url.protocol))
    throw new CannotRun(
      'AMANAT-CLI-009',
      given === undefined ? 'No server is named.' : `"${given}" is no address of a server.`,
      'Say --server https://privacy.example.az, or set AMANAT_URL.',
    );
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol === 'http:' && !local)
    throw new CannotRun(
      'AMANAT-CLI-009',
      `${url.origin} is not encrypted, and the key would be seen on the way.`,
      'Say https://; plain http is for this machine alone.',
    );
  return url.origin;
}
