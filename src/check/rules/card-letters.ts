import { intlTag, isDraft, languages, writtenLocales } from '../../i18n/locales.ts';
import type { Path, SourceFile } from '../../model/source-file.ts';
import { cardFonts, cardLacks } from '../../pictures/card-fonts.ts';
import { codeOf } from '../messages.ts';
import type { Rule } from '../rule.ts';
import { figureWords, inLocale, labels } from '../site.ts';

/** The labels that a card prints. */
const printedLabels = ['eyebrow.country', 'eyebrow.story', 'facts.founded', 'figures.more-than'];

/** The fonts of the share cards have every sign that these print. */
export default ((site, { error, warn }) => {
  for (const locale of writtenLocales) {
    const tell = isDraft(locale) ? warn : error;
    const { name: language, letters = '@fontsource/figtree' } = languages[locale];
    try {
      cardFonts(locale);
    } catch {
      // A preview would stop, too.
      error('src/i18n/locales.ts', 0, 'packageMissing', { name: letters, language });
      continue;
    }
    const look = (file: SourceFile | undefined, at: Path, words = file?.field(at)) => {
      const printed = String(words ?? '').replace(/\{\{\w+\}\}/g, '');
      const [sign] = cardLacks(printed, locale);
      if (file && sign)
        tell(file, at, 'cardLacksSign', { sign, code: codeOf(sign), words: printed, language });
    };
    for (const key of printedLabels) look(inLocale(site, labels, locale), key.split('.'));
    const names = new Intl.DisplayNames(intlTag(locale), { type: 'region' });
    for (const [country, { file, facts }] of site.facts) {
      look(file, ['code'], names.of(facts.code));
      const [main] = facts.figures;
      if (main) look(inLocale(site, figureWords(country), locale), ['figures', main.id, 'label']);
      else look(inLocale(site, { kind: 'section', name: 'ethics', country }, locale), ['title']);
    }
  }
}) satisfies Rule;
