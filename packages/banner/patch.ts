type Real = (this: unknown, ...args: unknown[]) => unknown;
/** Lets the real method or setter do what was asked, or the same with other arguments. */
export type Go = (args?: unknown[]) => unknown;

/** Puts a function before a method or setter of the browser; it says whether and with what the real one is called. */
export function patch(
  owner: object,
  name: string,
  act: (go: Go, args: unknown[], self: Element) => unknown,
): void {
  const known = Object.getOwnPropertyDescriptor(owner, name);
  const key = known?.set ? 'set' : 'value';
  const real = known?.[key] as Real | undefined;
  if (!real) return;
  Object.defineProperty(owner, name, {
    ...known,
    [key](this: Element, ...args: unknown[]) {
      return act((given = args) => real.apply(this, given), args, this);
    },
  });
}
