interface Policy {
  createHTML(markup: string): string;
  createScript(text: string): string;
  createScriptURL(url: string): string;
}
type TrustedTypes = { createPolicy(name: string, rules: Policy): Policy };

const same = (text: string) => text;
const rules: Policy = { createHTML: same, createScript: same, createScriptURL: same };
let policy: Policy | undefined;

/**
 * The one Trusted Types policy, `amanat`. What passes through it was written into the page by its author, passed
 * the page’s own policy before, or names a file of our own whose hash is built in.
 */
export function trusted(): Policy {
  policy ??=
    (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('amanat', rules) ?? rules;
  return policy;
}
