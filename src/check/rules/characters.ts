import { codeOf } from '../messages.ts';
import type { Rule } from '../rule.ts';

const strange: [id: string, signs: RegExp][] = [
  // C0 and C1 controls but tab and line feed, and the private letters of word processors' own fonts.
  [
    'controlCharacter',
    /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\uE000-\uF8FF\uFFFC\uFFFE\uFFFF]/g,
  ],
  [
    'directionMark',
    // Beside letters that are read from right to left, a mark keeps a number or a sign in its place.
    /[\u202A-\u202E\u2066-\u2069]|[\u200E\u200F\u061C](?<![\p{Script=Arabic}\p{Script=Hebrew}][^\p{L}\n]{0,9}.)(?![^\p{L}\n]{0,9}[\p{Script=Arabic}\p{Script=Hebrew}])/gu,
  ],
  [
    'invisibleCharacter',
    // A joiner between two pictographs makes one emoji of them.
    /[\u200B\u2060-\u2064\uFEFF\u00AD\u034F\u2800\u3164]|(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]*)[\u{E0000}-\u{E007F}]|(?<![\u0600-\u06FF\u0900-\u0DFF])\u200C|(?<!\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?)\u200D/gu,
  ],
  // UTF-8 that was read as Latin-1 and saved again.
  ['wrongEncoding', /Ã[\u0080-\u00BFƒ‚„†‡‰‹‘’“”•–—™š›œž¡-¿]|Â[\u00A0-\u00BF]|â€|ï¿½|ï»¿/g],
  // Cyrillic and Greek letters that look like Latin ones, in one word with them.
  [
    'otherAlphabet',
    /(?<=\p{Script=Latin})[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}](?=\p{Script=Latin})/gu,
  ],
  ['lostLetter', /\uFFFD/g],
  // What a PDF or a generator of fancy letters leaves: screen readers skip it, and search does not find it.
  ['ligature', /[\uFB00-\uFB06\uFB50-\uFBB1\uFE70-\uFEFC\u{1D400}-\u{1D7FF}]/gu],
];

/** A file holds nothing that cannot be seen, read aloud or wrapped. */
export default (({ files }, { error }) => {
  for (const file of files) {
    for (const [id, signs] of strange) {
      for (const { 0: sign, index } of file.text.matchAll(signs))
        error(file, index, id, { code: codeOf(sign) });
    }
    if (!file.locale) continue;
    for (const { value, offset } of file.passages()) {
      const hard = value.match(/\p{L}[\u00A0\u202F]+(?=\p{L})/gu)?.length ?? 0;
      const plain = value.match(/\p{L} +(?=\p{L})/gu)?.length ?? 0;
      if (hard > 2 && hard > plain) error(file, offset, 'hardSpaces');
    }
  }
}) satisfies Rule;
