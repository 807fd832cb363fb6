const fixes: readonly (readonly [why: RegExp, fix: (setting: string) => string])[] = [
  [/ENOTFOUND|EAI_AGAIN/, (setting) => `No such host: check ${setting}.`],
  [
    /ECONNREFUSED|bad port/,
    (setting) => `Nothing listens there: check the port in ${setting}, and that the server runs.`,
  ],
  [
    /WRONG_VERSION_NUMBER|PACKET_LENGTH/,
    (setting) => `There is no TLS there: check http and https in ${setting}.`,
  ],
  [
    /CERT|ALTNAME|UNABLE_TO/,
    () =>
      'The certificate is not trusted: name the authority that signed it (NODE_EXTRA_CA_CERTS), or mend its host and date.',
  ],
  [/redirect/, (setting) => `It leads elsewhere: give the address that it leads to as ${setting}.`],
  [/Timeout/i, () => 'It took too long: see what slows the server, or what stands between.'],
];

/** Why no answer came, as short as it is known: `fetch` itself says little more than that it failed. */
export function whyNoAnswer(error: unknown): string {
  const { name, message, code, cause } = error as Error & {
    readonly code?: string | number;
    readonly cause?: { readonly code?: string; readonly message?: string };
  };
  if (name === 'TimeoutError') return name;
  return cause?.code ?? cause?.message ?? (typeof code === 'string' ? code : message);
}

/** How an address is reached that did not answer. @param setting what names it, for people: `--server`. */
export function mendNoAnswer(why: string, setting: string): string {
  const known = fixes.find(([told]) => told.test(why))?.[1];
  return (
    known?.(setting) ??
    `Check ${setting}, and a proxy between: Node asks the one of the environment only with NODE_USE_ENV_PROXY=1.`
  );
}
