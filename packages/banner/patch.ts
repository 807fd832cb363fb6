type Real = (this: unknown, ...args: unknown[]) => unknown;

/** Puts a function before a method or setter of the browser; it gets the real one to call or not. */
export function patch(
  owner: object,
  name: string,
  act: (real: Real, self: never, args: unknown[]) => unknown,
): void {
  const known = Object.getOwnPropertyDescriptor(owner, name);
  const key = known?.set ? 'set' : 'value';
  const real = known?.[key] as Real | undefined;
  if (!real) return;
  Object.defineProperty(owner, name, {
    ...known,
    [key](this: never, ...args: unknown[]) {
      return act(real, this, args);
    },
  });
}
