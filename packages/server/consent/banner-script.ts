import type { BannerConfig } from '@amanat/contract/consent.ts';

/**
 * Chromium compiles a script that begins so as a whole and beside the page, while it arrives, instead of function by
 * function when each is first called; others read a comment.
 * @see https://v8.dev/blog/explicit-compile-hints
 */
const compileHint = '//# allFunctionsCalledOnLoad\n';

/**
 * The banner's first file as it is served.
 * @param script as it was built.
 * @param config of the organisation, for its own tag; without it the script asks for it.
 * @param before what has to happen before the page reads its own address.
 */
export function bannerScript(script: Buffer, config?: BannerConfig, before = ''): Buffer {
  const given = config ? `${before}amanatConfig=${JSON.stringify(config)};` : '';
  return Buffer.concat([Buffer.from(compileHint + given), script]);
}
