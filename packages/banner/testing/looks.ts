import type { Locator } from 'playwright-core';

/** How a button meets the eye: size in CSS pixels, type, colours, and contrast as WCAG 2.2 counts it. */
export interface Look {
  readonly width: number;
  readonly height: number;
  readonly font: string;
  readonly ink: string;
  readonly paper: string;
  readonly border: string;
  readonly radius: string;
  readonly opacity: string;
  readonly textContrast: number;
  readonly edgeContrast: number;
}

/** Reads the computed looks of buttons; a transparent one shows what lies behind it. */
export function looksOf(buttons: Locator): Promise<readonly Look[]> {
  return buttons.evaluateAll((all) => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
    const luminance = (colour: string) => {
      const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (one: string, other: string) => {
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
      return Math.round(((light + 0.05) / (dark + 0.05)) * 10) / 10;
    };
    return all.map((one) => {
      const { width, height } = one.getBoundingClientRect();
      const style = getComputedStyle(one);
      const behind = getComputedStyle(one.closest('.card, dialog') ?? document.body).backgroundColor;
      const paper = style.backgroundColor === 'rgba(0, 0, 0, 0)' ? behind : style.backgroundColor;
      return {
        width: Math.round(width),
        height: Math.round(height),
        font: style.font,
        ink: style.color,
        paper,
        border: style.border,
        radius: style.borderRadius,
        opacity: style.opacity,
        textContrast: contrast(style.color, paper),
        edgeContrast: contrast(style.borderColor, behind),
      };
    });
  });
}
