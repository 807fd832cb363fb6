/** The YAML key that begins at an offset of a text, as its writer spelt it; quotes left out. */
export function keyAt(source: string, offset: number): string {
  const rest = source.slice(offset, offset + 200);
  const quoted = /^"((?:[^"\\\n]|\\.)*)"|^'((?:[^'\n]|'')*)'/.exec(rest);
  if (quoted) return quoted[1] ?? quoted[2] ?? '';
  return (/^[^\n]*?(?=\s*:(?:\s|$)|\s+#|[,{}[\]\n]|$)/m.exec(rest)?.[0] ?? '').trim();
}
