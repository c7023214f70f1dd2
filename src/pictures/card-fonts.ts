import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create } from 'fontkitten';
import { languages, type Locale } from '../i18n/locales.ts';
import { remembered } from '../language/remembered.ts';

/** A font of the share cards, as satori reads it. */
export interface CardFont {
  name: string;
  weight: 400 | 800;
  data: Buffer;
}

const main = '@fontsource/figtree';
/** What Figtree has is drawn with Figtree. */
const extras = ['latin', 'latin-ext', 'math', 'symbols'];
const { resolve } = createRequire(import.meta.url);

/**
 * The fonts of a language's share cards: Figtree, then the package that its row names.
 * @throws {Error} where one of the two is not installed, or is damaged.
 */
export function cardFonts(locale: Locale): CardFont[] {
  const { letters } = languages[locale];
  return [...fontsOf(main), ...(letters ? fontsOf(letters) : [])];
}

const fontsOf = remembered((name: string): CardFont[] => {
  const folder = dirname(resolve(`${name}/package.json`));
  const { id, family, subsets, weights } = JSON.parse(
    readFileSync(join(folder, 'metadata.json'), 'utf8'),
  ) as { id: string; family: string; subsets: string[]; weights: number[] };
  const fonts = ([400, 800] as const).flatMap((weight) => {
    const [nearest = weight] = [...weights].sort((a, b) => Math.abs(a - weight) - Math.abs(b - weight));
    return subsets
      .filter((subset) => name === main || !extras.includes(subset))
      .map((subset) => ({
        subset,
        file: join(folder, 'files', `${id}-${subset}-${nearest}-normal.woff`),
      }))
      .filter(({ file }) => existsSync(file))
      .map(({ subset, file }) => ({ name: `${family} ${subset}`, weight, data: readFileSync(file) }));
  });
  if (fonts.length === 0) throw new Error(`${name} has no font files.`);
  return fonts;
});

/** Whether a font has a sign, by its code point. */
const glyphsOf = remembered(({ data }: CardFont) => {
  const font = create(data);
  return (sign: number) => 'hasGlyphForCodePoint' in font && font.hasGlyphForCodePoint(sign);
});

/**
 * The signs of a text that no font of a language's share cards has. Blanks and marks of direction are not drawn.
 * @throws {Error} where a font package is not installed, or is damaged.
 */
export function cardLacks(text: string, locale: Locale): string[] {
  const fonts = cardFonts(locale).filter(({ weight }) => weight === 400);
  return [...new Set(text)].filter(
    (sign) =>
      !/[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069\u061C]/.test(sign) &&
      !fonts.some((font) => glyphsOf(font)(sign.codePointAt(0) ?? 0)),
  );
}
