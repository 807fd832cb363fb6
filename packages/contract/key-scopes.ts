/** What an API key may be for. A key opens what it was made for and nothing else. */
export const keyScopes = ['decide', 'consents', 'facts', 'publish', 'scan', 'consent-files'] as const;
/**
 * `decide`: ask the gate, follow it, tell denials. `consents`: read the consents of one person, make links to preferences.
 * `facts`: tell the gate what only the application knows. `publish`: publish a declaration. `scan`: hand in the report of a
 * site's scan. `consent-files`: take records of consent in and out by the file.
 */
export type KeyScope = (typeof keyScopes)[number];
/** What an application needs at run time: the scopes of a key that is made without naming any. */
export const applicationScopes: readonly KeyScope[] = ['decide', 'consents', 'facts'];
