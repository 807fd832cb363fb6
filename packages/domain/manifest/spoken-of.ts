/**
 * Facts that stand once in a manifest and the statement kinds that speak of them by their nature, so that a
 * finding about the fact names the promises it touches. Kinds with references need no row here.
 */
export const spokenOf: Readonly<Record<string, readonly string[]>> = {};
