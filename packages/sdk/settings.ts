import { AmanatError } from './error.ts';

/** What timers of JavaScript can wait for, in milliseconds: beyond it they do not wait at all. */
const longestTimer = 2 ** 31 - 2;

/** A setting that cannot be used, told by name, at once, and with what to give in its place. */
export function unusable(setting: string, fix: string, options?: ErrorOptions): AmanatError {
  const problem = {
    type: 'urn:amanat:error:AMANAT-SDK-005',
    title: 'The settings cannot be used',
    status: 400,
    code: 'AMANAT-SDK-005',
    detail: `\`${setting}\` is missing or has another form.`,
    fix,
  };
  return new AmanatError(problem, options);
}

/**
 * A setting that is a number, as it is read from an environment that may not hold it: what is compared with no number is
 * neither old nor too many, and a timer that is too long ends at once.
 * @param least smallest number that means something.
 * @throws AmanatError AMANAT-SDK-005
 */
export function numberOf(setting: string, given: unknown, unlessTold: number, least = 1): number {
  if (given === undefined) return unlessTold;
  if (typeof given === 'number' && given >= least && given <= longestTimer) return given;
  throw unusable(setting, `Give \`${setting}\` as a number from ${least} to ${longestTimer}.`);
}

const isObject = (given: unknown): given is object =>
  (typeof given === 'object' || typeof given === 'function') && given !== null;
const forms = {
  function: { fits: (given: unknown) => typeof given === 'function', as: 'a function' },
  name: { fits: (given: unknown) => typeof given === 'string' && given !== '', as: 'a name' },
  names: {
    fits: (given: unknown) => Array.isArray(given) && given.every((one) => typeof one === 'string'),
    as: 'a list of names',
  },
  object: { fits: isObject, as: 'an object' },
};
type Form = keyof typeof forms;

/**
 * Holds what an application without types gave against the form that each setting has; one with `?` may be left out.
 * @throws AmanatError AMANAT-SDK-005 for the first that fits none.
 */
export function checkSettings(given: unknown, wanted: Readonly<Record<string, Form | `${Form}?`>>): void {
  const settings = isObject(given) ? (given as Readonly<Record<string, unknown>>) : {};
  for (const [setting, wish] of Object.entries(wanted)) {
    const value = settings[setting];
    if (wish.endsWith('?') && value === undefined) continue;
    const { fits, as } = forms[wish.replace('?', '') as Form];
    if (!fits(value)) throw unusable(setting, `Give \`${setting}\` as ${as}.`);
  }
}

/** @throws AmanatError AMANAT-SDK-005 for what is not made by the function that `made` names. */
export function checkMade(setting: string, given: unknown, member: string, made: string): void {
  const value = isObject(given) ? (given as Readonly<Record<string, unknown>>)[member] : undefined;
  if (typeof value !== 'function') throw unusable(setting, `Give \`${setting}\` as ${made} made it.`);
}
