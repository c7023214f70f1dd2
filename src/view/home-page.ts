import { locales, type Locale } from '../i18n/locales.ts';
import { localizedPath } from '../i18n/urls.ts';
import { translate } from '../i18n/translate.ts';
import { countries, countryFacts, mainCountry, section } from './content.ts';
import { countryName } from './format.ts';
import { latest, pageFrame, sharedFrame } from './frame.ts';
import { noticeView } from './notice.ts';

/** The country pages in one language. */
export async function homePage(locale: Locale) {
  const listed = await countryLinks(locale);
  return {
    frame: await pageFrame({ kind: 'home' }, locale, {
      title: `${translate(locale)('home.title')} · HIAS`,
      description: translate(locale)('home.lead'),
      updated: latest(listed.map(({ updated }) => updated)),
    }),
    countries: listed,
  };
}

/** What the door and the 404 page show, once for each language. */
export async function sharedPage(kind: 'door' | 'notFound') {
  const parts = await Promise.all(
    locales.map(async (locale) => ({
      locale,
      countries: await countryLinks(locale),
      notice: await noticeView(mainCountry, locale),
    })),
  );
  return {
    frame: await sharedFrame(
      {
        title: locales.map((locale) => translate(locale)(`${kind}.title`)).join(' · '),
        description: locales.map((locale) => translate(locale)(`${kind}.lead`)).join(' '),
        updated: latest(
          parts.flatMap(({ countries, notice }) => [
            notice.updated,
            ...countries.map(({ updated }) => updated),
          ]),
        ),
      },
      kind === 'door',
    ),
    parts,
  };
}

async function countryLinks(locale: Locale) {
  return Promise.all(
    (await countries()).map(async (country) => {
      const facts = await countryFacts(country);
      const { data } = await section('overview', country, locale);
      return {
        name: countryName(facts.code, locale),
        lead: data.lead,
        href: localizedPath(locale, { kind: 'country', country }),
        updated: latest([data.updated, facts.updated]),
      };
    }),
  );
}
