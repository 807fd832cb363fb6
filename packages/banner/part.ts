import { bring } from './rest-part.ts';

/** Hash of what only some pages need, by its name; written in by the build. */
declare const __PARTS__: Readonly<Record<string, string>>;

/** What a part finds on its own element: where to hand in what it gives. */
export type GivingScript = HTMLScriptElement & { take?: (part: unknown) => void };

const asked = new Map<string, Promise<unknown>>();

/** Loads a part once. Rejects when it did not come; the next call asks again. */
export function part<T>(name: string): Promise<T> {
  const known =
    asked.get(name) ??
    new Promise((take, failed) => {
      bring(name, __PARTS__[name] ?? '', { take }, () => {
        asked.delete(name);
        failed();
      });
    });
  asked.set(name, known);
  return known as Promise<T>;
}
