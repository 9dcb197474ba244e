/** 1 to 21, for two colours such as `#fff` or `#f7f4ef`. Source: WCAG 2.2, contrast ratio. */
export function contrastOf(one: string, other: string): number {
  const [lighter, darker] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Three numbers from 0 to 1. Throws for anything but a hexadecimal colour or a plain name. */
function channelsOf(colour: string): number[] {
  const names: Record<string, string> = {
    white: 'ffffff',
    black: '000000',
    grey: '808080',
    gray: '808080',
  };
  const digits = names[colour] ?? colour.replace(/^#/, '');
  const six = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  if (!/^[0-9a-f]{6}$/i.test(six))
    throw new Error(`Unexpected colour "${colour}", expected #rrggbb.`);
  return [0, 2, 4].map((start) => Number.parseInt(six.slice(start, start + 2), 16) / 255);
}
