/** The speakers' colours of components/style.css, on light and on dark pages; a ninth speaker has the first's again. */
export const PALETTE = {
  light: ['#1f4e9c', '#a8611a', '#28724f', '#7a3f8f', '#8a6d00', '#0f6f80', '#8f3551', '#56606f'],
  dark: ['#6f9cf0', '#e0a264', '#6cc49a', '#c493d8', '#d8bd55', '#5fc3d4', '#e58ba6', '#a3adbb'],
} as const;
/** Of a statement whose speaker is not identified. */
export const NOBODY = { light: '#45505f', dark: '#c3ccd8' } as const;

export type Ground = keyof typeof PALETTE;
export const GROUNDS = ['light', 'dark'] as const;

/** `number` is the speaker's, from 1; null for nobody's colour. */
export function colourOf(number: number | null, ground: Ground): string {
  return (number === null ? undefined : PALETTE[ground][(number - 1) % PALETTE[ground].length]) ?? NOBODY[ground];
}

/** Relative luminance of text from which the page behind it is taken for dark: grey text on white has 0.18 at most where it can be read (WCAG AA). */
const LIGHT_TEXT = 0.25;

/** Whether text of this colour, as `getComputedStyle` gives it, stands on a light or on a dark ground. */
export function groundOf(color: string): Ground {
  const [, red, green, blue] = /^rgba?\((\d+)[, ]+(\d+)[, ]+(\d+)/.exec(color) ?? [];
  return luminance([red, green, blue].map(Number)) > LIGHT_TEXT ? 'dark' : 'light';
}

/** Relative luminance as WCAG has it, 0 to 1, of red, green and blue from 0 to 255. */
export function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
