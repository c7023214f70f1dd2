import type { Rule } from '../rule.ts';
import { texts } from '../site.ts';

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** A link that calls or writes to a number leads to the number that its words show. */
export default ((site, { error }) => {
  for (const file of texts(site)) {
    for (const { url, words, offset } of file.links()) {
      const [, number] =
        /^(?:tel:|https:\/\/wa\.me\/|https:\/\/api\.whatsapp\.com\/send\?phone=)(\+?[\d().\s-]+)/i.exec(
          url,
        ) ?? [];
      if (/^tel:/i.test(url) && !/^tel:\+?[\d-]{3,}$/.test(url)) error(file, offset, 'notPhone');
      const [shown, called] = [digitsOf(words.split(/,|ext/i)[0] ?? ''), digitsOf(number ?? '')];
      const isNumber = shown.length > 6 || /^[\d\s().+-]{3,}$/.test(words);
      if (!isNumber || called === '') continue;
      // A country's code may stand in one of the two, and an old mobile prefix after it.
      const isSame = [shown, called].some((one) =>
        [shown, called].every((other) => other.endsWith(one.slice(-10))),
      );
      if (!isSame) error(file, offset, 'otherNumberThanShown', { words, called: number ?? '' });
    }
  }
}) satisfies Rule;
