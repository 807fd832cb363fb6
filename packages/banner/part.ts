import { bring, type PartScript } from './rest-part.ts';
import { state } from './state.ts';

/** Hashes of what any page may need, by its name; written in by the build. What a declared feature needs, the configuration names. */
declare const __PARTS__: Readonly<Record<string, string>>;

/** What a part finds on its own element: where to hand in what it gives. */
export type GivingScript = PartScript<unknown>;

const asked: Record<string, Promise<unknown> | undefined> = {};

/** Loads a part once. Rejects when it did not come; the next call asks again. */
export async function part<T>(name: string): Promise<T> {
  const came = await (asked[name] ??= bring<T>(name, { ...__PARTS__, ...state.config?.parts }[name] ?? ''));
  if (came) return came as T;
  delete asked[name];
  throw name;
}
