import { bannerPositions } from './lists.ts';
import { count, matching, object, oneOf, optional } from '../schema/schema.ts';

const colour = (description: string, example: string) =>
  optional(matching('^#[0-9a-f]{6}$', description, example));

/** How the banner looks. The three buttons have one look in every theme: ink on paper, with an edge of ink. */
export const bannerTheme = object(
  {
    paper: colour('Background in the light scheme.', '#ffffff'),
    ink: colour('Text and edges of the buttons in the light scheme.', '#1b2a2f'),
    accent: colour('Links, switches and focus in the light scheme; absent: `brand.colour`.', '#0f4c4a'),
    paperDark: colour('Background in the dark scheme.', '#1a2325'),
    inkDark: colour('Text and edges of the buttons in the dark scheme.', '#e9eeec'),
    accentDark: colour(
      'Links, switches and focus in the dark scheme; absent: `brand.colourDark`.',
      '#7fc8c0',
    ),
    radius: optional(count('Radius of the corners in CSS pixels, 24 at most.', 12)),
    position: optional(oneOf(bannerPositions, 'Where it stands; absent: `brand.corner`.')),
    logo: optional(
      matching(
        '^data:image/(svg\\+xml|png);base64,[A-Za-z0-9+/]{1,12000}={0,2}$',
        'The logo above the title, as a data address of SVG or PNG; served by Əmanət, drawn 32 pixels high.',
        'data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=',
      ),
    ),
  },
  'Theme of the banner. What falls below WCAG 2.2 AA is reported, and not drawn.',
);
