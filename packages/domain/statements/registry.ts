import { areaA } from './kinds/area-a.ts';
import { areaB } from './kinds/area-b.ts';
import { areaC } from './kinds/area-c.ts';
import type { StatementKind } from './kind.ts';

/** Every statement kind under the name that `says` gives it. A name stands for one kind only. */
export const kinds: ReadonlyMap<string, StatementKind> = new Map(
  [...areaA, ...areaB, ...areaC].map((kind) => [kind.says, kind]),
);
