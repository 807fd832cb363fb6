import type { bannerPositions } from '../manifest/lists.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { colourOf, contrast, mixed } from './contrast.ts';

/** The three colours of one scheme, complete. */
interface Scheme {
  readonly paper: string;
  readonly ink: string;
  readonly accent: string;
}
const standard = {
  light: { paper: '#ffffff', ink: '#1b2a2f', accent: '#0f4c4a' },
  dark: { paper: '#1a2325', ink: '#e9eeec', accent: '#7fc8c0' },
} as const;
export const schemes = ['light', 'dark'] as const;

/** A pair of colours that people cannot tell apart well enough. */
export interface Weakness {
  readonly scheme: (typeof schemes)[number];
  /** The colour that stands on the paper. */
  readonly of: 'ink' | 'accent';
  readonly ratio: number;
}
/** Least contrast of text: WCAG 2.2, 1.4.3 (AA). An edge needs 3 (1.4.11); ours has the colour of the text. */
export const leastContrast = 4.5;

function schemeOf({ banner, organisation: { brand } }: Manifest, name: (typeof schemes)[number]): Scheme {
  const { theme = {} } = banner ?? {};
  const [paper, ink, accent, ours] =
    name === 'light'
      ? [theme.paper, theme.ink, theme.accent, brand?.colour]
      : [theme.paperDark, theme.inkDark, theme.accentDark, brand?.colourDark];
  return {
    paper: paper ?? standard[name].paper,
    ink: ink ?? standard[name].ink,
    accent: accent ?? ours ?? standard[name].accent,
  };
}

/** What notes are shaded with, `#8882` over the paper. */
const shade = colourOf('#888888');

/** What of a theme falls below AA, counted where it is weakest: small print, and links on a shaded note. */
export function weaknesses(manifest: Manifest): readonly Weakness[] {
  return schemes.flatMap((scheme) => {
    const { paper, ink, accent } = schemeOf(manifest, scheme);
    const [ground, text, link] = [colourOf(paper), colourOf(ink), colourOf(accent)];
    const small = contrast(mixed(text, ground, 0.78), ground);
    const shaded = contrast(link, mixed(shade, ground, 2 / 15));
    return [
      { scheme, of: 'ink' as const, ratio: small },
      { scheme, of: 'accent' as const, ratio: shaded },
    ].filter(({ ratio }) => ratio < leastContrast);
  });
}

/** Where the first layer begins and ends along the line; at the beginning of the line when nothing is said. */
const placed: Readonly<Record<(typeof bannerPositions)[number], string>> = {
  'bottom-left': '',
  'bottom-right': 'auto min(20px,3vw)',
  bottom: '0',
};

/**
 * Custom properties of the banner's style sheet, without their dashes. A scheme that is too weak is left out whole, so
 * that no declaration can draw a button that is hard to see, whoever published it.
 */
export function themeVars(manifest: Manifest): Readonly<Record<string, string>> {
  const weak = new Set(weaknesses(manifest).map(({ scheme }) => scheme));
  const vars = schemes.flatMap((scheme) => {
    if (weak.has(scheme)) return [];
    const own = schemeOf(manifest, scheme);
    const end = scheme === 'light' ? '' : 'd';
    return [['p', 'paper'] as const, ['i', 'ink'] as const, ['b', 'accent'] as const].flatMap(
      ([short, part]) => (own[part] === standard[scheme][part] ? [] : [[short + end, own[part]] as const]),
    );
  });
  const { radius, position } = manifest.banner?.theme ?? {};
  const place = placed[position ?? manifest.organisation.brand?.corner ?? 'bottom-left'];
  return Object.fromEntries([
    ...vars,
    ...(radius === undefined ? [] : [['r', `${Math.min(radius, 24)}px`]]),
    ...(place ? [['x', place]] : []),
  ]);
}
