type Colour = readonly [red: number, green: number, blue: number];

/** A colour `#rrggbb` as three numbers from 0 to 255. */
export function colourOf(text: string): Colour {
  const at = (from: number) => Number.parseInt(text.slice(from, from + 2), 16);
  return [at(1), at(3), at(5)];
}

/** So much of one colour in another, as `color-mix(in srgb, …)` does it. @param share of `one`, from 0 to 1. */
export function mixed(one: Colour, other: Colour, share: number): Colour {
  const at = (i: 0 | 1 | 2) => one[i] * share + other[i] * (1 - share);
  return [at(0), at(1), at(2)];
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2, «contrast ratio»). */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
