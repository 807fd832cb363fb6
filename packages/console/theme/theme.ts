import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const brand: MantineColorsTuple = [
  '#e3efed',
  '#c8dfdc',
  '#a4ccc7',
  '#7fc8c0',
  '#4f9d97',
  '#2f7a76',
  '#1c625f',
  '#0f4c4a',
  '#0b3c3a',
  '#072b2a',
];

/** Mantine in the tokens of `tokens.css`: one radius, one control height, one focus ring. */
export const theme = createTheme({
  colors: { brand },
  primaryColor: 'brand',
  primaryShade: { light: 7, dark: 3 },
  fontFamily: 'var(--f-ui)',
  fontFamilyMonospace: 'var(--f-ui)',
  defaultRadius: 8,
  fontSizes: { xs: '12.5px', sm: '14px', md: '14px', lg: '16px', xl: '19px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: {
      defaultProps: { size: 'sm' },
      vars: (_theme: unknown, { variant }: { variant?: string }) => ({
        root: variant === undefined || variant === 'filled' ? { '--button-color': 'var(--brand-ink)' } : {},
      }),
    },
    Drawer: {
      defaultProps: {
        position: 'right',
        size: 520,
        overlayProps: { backgroundOpacity: 0.35, color: '#0b1517' },
        transitionProps: { duration: 140 },
      },
    },
    Tooltip: {
      defaultProps: { openDelay: 300, radius: 6, events: { hover: true, focus: true, touch: true } },
    },
    Skeleton: { defaultProps: { radius: 6 } },
    Menu: { defaultProps: { radius: 10, shadow: 'md', transitionProps: { duration: 90 } } },
    Select: { defaultProps: { allowDeselect: false, comboboxProps: { transitionProps: { duration: 90 } } } },
  },
});

const roles = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-2)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-default': 'var(--card)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line)',
  '--mantine-color-error': 'var(--broken-ink)',
  '--mantine-color-anchor': 'var(--brand)',
  '--mantine-primary-color-filled': 'var(--brand)',
  '--mantine-primary-color-filled-hover': 'var(--brand-hover)',
  '--mantine-primary-color-contrast': 'var(--brand-ink)',
  // White on Mantine's own red falls below 4.5; this one and `--brand-ink` keep above it in both schemes.
  '--mantine-color-red-filled': 'var(--broken)',
  '--mantine-color-red-filled-hover': 'var(--broken-ink)',
  '--mantine-color-brand-filled': 'var(--brand)',
  '--mantine-color-brand-filled-hover': 'var(--brand-hover)',
  '--mantine-color-brand-light': 'var(--brand-soft)',
  '--mantine-color-brand-light-hover': 'var(--brand-soft)',
  '--mantine-color-brand-light-color': 'var(--brand)',
  '--mantine-color-disabled': 'var(--line-2)',
  '--mantine-color-disabled-color': 'var(--ink-3)',
  '--mantine-shadow-md': 'var(--shadow)',
  '--mantine-shadow-xl': 'var(--shadow)',
};
/** Both schemes share the names; `light-dark()` in the tokens tells them apart. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...roles, '--mantine-color-gray-4': 'var(--input-line)' },
  dark: {
    ...roles,
    '--mantine-color-dark-0': 'var(--ink)',
    '--mantine-color-dark-4': 'var(--input-line)',
    '--mantine-color-dark-5': 'var(--hover)',
    '--mantine-color-dark-6': 'var(--card)',
    '--mantine-color-dark-7': 'var(--paper)',
  },
});
