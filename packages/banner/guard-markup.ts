import { isRefused } from './hosts.ts';
import { patch } from './patch.ts';
import { trusted } from './trusted.ts';

const tag = /(<(?:script|img|iframe)\b[^>]*?\s)(src\s*=\s*["']?([^"'>\s]*))/gi;
/** Markup whose refused addresses wait with their category beside them, as if the page's author had marked them. */
function marked(markup: unknown): unknown {
  const text = String(markup);
  const kept = text.replace(tag, (all, head: string, rest: string, address: string) =>
    isRefused(address) ? `${head}data-amanat="${isRefused(address)}" data-amanat-${rest}` : all,
  );
  if (kept === text) return markup;
  // Plain text stays plain text: whether it may become markup is for the page's own policy to say.
  return typeof markup === 'string' ? kept : trusted().createHTML(kept);
}

/**
 * Looks at the markup that scripts give to the page, by whatever name the browser takes it, also inside of components; a place
 * beside it is none and passes.
 */
export function guardMarkup(): void {
  for (const { prototype } of [Document, Element, Range, ShadowRoot])
    for (const name of Object.keys(prototype))
      if (/HTML|write|Frag/.test(name)) patch(prototype, name, (go, args) => go(args.map(marked)));
}
