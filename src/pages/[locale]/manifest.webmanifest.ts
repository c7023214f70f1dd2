import type { APIRoute, GetStaticPaths } from 'astro';
import { locales, type Locale } from '../../i18n/locales.ts';
import { translate } from '../../i18n/translate.ts';
import { localizedPath } from '../../i18n/urls.ts';
import { writing } from '../../model/site.ts';
import { textDirection } from '../../view/format.ts';

export const getStaticPaths = (() =>
  locales.map((locale) => ({ params: { locale }, props: { locale } }))) satisfies GetStaticPaths;

/** A bookmark's name and icon. It stays a bookmark: no service worker, nothing kept on the phone. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { base } = (await writing()).address;
  return Response.json({
    name: `HIAS: ${translate(locale)('home.title')}`,
    short_name: 'HIAS',
    lang: locale,
    dir: textDirection(locale),
    start_url: localizedPath({ kind: 'home' }, locale, base),
    display: 'browser',
    background_color: '#ffffff',
    theme_color: '#1f2a6f',
    icons: [
      { src: `${base}favicon.svg`, sizes: 'any', type: 'image/svg+xml' },
      { src: `${base}apple-touch-icon.png`, sizes: '180x180', type: 'image/png' },
    ],
  });
};
