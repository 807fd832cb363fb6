/** Stands for a value that is not plain data, or that only a careful writer may take. */
export const notPlain = Symbol('not plain');

/** Deeper values, cycles among them, are left to the careful writer. */
const deepest = 16;

/**
 * The value with the members of its objects in the order of RFC 8785 §3.2.3 (UTF-16 code units); itself where they are
 * already. `notPlain` when something in it has no JSON, or its members cannot be put in order.
 */
export function inCanonicalOrder(value: unknown, depth = 0): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : notPlain;
    case 'object':
      if (value === null) return value;
      if (depth === deepest) return notPlain;
      return Array.isArray(value) ? itemsInOrder(value, depth + 1) : membersInOrder(value, depth + 1);
    default:
      return notPlain;
  }
}

function itemsInOrder(items: readonly unknown[], depth: number): unknown {
  let changed: unknown[] | undefined;
  for (let i = 0; i < items.length; i += 1) {
    const item = inCanonicalOrder(items[i], depth);
    if (item === notPlain) return notPlain;
    if (item === items[i]) continue;
    changed ??= [...items];
    changed[i] = item;
  }
  return changed ?? items;
}

function membersInOrder(value: object, depth: number): unknown {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return notPlain;
  const members = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(members);
  let ordered = true;
  let last = '';
  for (const key of keys) {
    if (key < last) ordered = false;
    last = key;
    const member = members[key];
    if (member === undefined) continue;
    const placed = inCanonicalOrder(member, depth);
    if (placed === notPlain) return notPlain;
    if (placed !== member) ordered = false;
  }
  return ordered ? value : reordered(members, keys.toSorted(), depth);
}

// An object keeps members whose names are whole numbers before all others, and takes `__proto__` for its prototype.
const cannotBePlaced = /^(?:\d|__proto__$)/;

function reordered(
  members: Readonly<Record<string, unknown>>,
  keys: readonly string[],
  depth: number,
): unknown {
  const made: Record<string, unknown> = {};
  for (const key of keys) {
    if (cannotBePlaced.test(key)) return notPlain;
    const member = members[key];
    if (member !== undefined) made[key] = inCanonicalOrder(member, depth);
  }
  return made;
}
