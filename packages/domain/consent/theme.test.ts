import { assert, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { colourOf, contrast } from './contrast.ts';
import { themeVars, weaknesses } from './theme.ts';
import { shopManifest } from './testing/shop-manifest.ts';

const themed = (theme: object) => shopManifest((m) => ({ ...m, banner: { ...m.banner!, theme } }));

test('contrast is counted as WCAG does', () => {
  expect(contrast(colourOf('#000000'), colourOf('#ffffff'))).toBeCloseTo(21, 5);
  expect(contrast(colourOf('#777777'), colourOf('#ffffff'))).toBeCloseTo(4.48, 2);
});

test('our own look passes, and costs no bytes', () => {
  expect(weaknesses(themed({}))).toEqual([]);
  expect(themeVars(themed({}))).toEqual({});
});

test('a theme is taken over; a scheme below AA is told and left out whole', () => {
  const theme = { paper: '#fff8ee', ink: '#222222', accent: '#7a1f3d', radius: 40 };
  expect(themeVars(themed(theme))).toEqual({ p: '#fff8ee', i: '#222222', b: '#7a1f3d', r: '24px' });
  const weak = themed({ ...theme, ink: '#999999', accentDark: '#ffffff' });
  expect(weaknesses(weak)).toMatchObject([{ scheme: 'light', of: 'ink' }]);
  expect(themeVars(weak)).toEqual({ bd: '#ffffff', r: '24px' });
});

test('no theme whatever draws ink or links below AA', () => {
  const hex = integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
  assert(
    property(record({ paper: hex, ink: hex, accent: hex }), (theme) => {
      const { p = '#ffffff', i = '#1b2a2f', b = '#0f4c4a' } = themeVars(themed(theme));
      expect(contrast(colourOf(i), colourOf(p))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colourOf(b), colourOf(p))).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test('the first layer stands where the theme says, else where the brand says, else where lines begin', () => {
  const manifest = themed({});
  const { organisation } = manifest;
  const banner = manifest.banner!;
  expect(themeVars({ ...manifest, banner: { ...banner, theme: { position: 'bottom' } } })['x']).toBe('0');
  const branded = {
    ...manifest,
    organisation: { ...organisation, brand: { corner: 'bottom-right' as const } },
  };
  expect(themeVars(branded)['x']).toBe('auto min(20px,3vw)');
  expect(
    themeVars({ ...branded, banner: { ...banner, theme: { position: 'bottom-left' } } })['x'],
  ).toBeUndefined();
});
