import type { APIRoute, GetStaticPaths } from 'astro';
import { locales, type Locale } from '../../i18n/locales.ts';
import { translate } from '../../i18n/translate.ts';
import { localizedPath, rootPath } from '../../i18n/urls.ts';
import { textDirection } from '../../view/format.ts';

export const getStaticPaths = (() =>
  locales.map((locale) => ({ params: { locale }, props: { locale } }))) satisfies GetStaticPaths;

/** A bookmark's name and icon. It stays a bookmark: no service worker, nothing kept on the phone. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
  Response.json({
    name: `HIAS: ${translate(locale)('home.title')}`,
    short_name: 'HIAS',
    lang: locale,
    dir: textDirection(locale),
    start_url: localizedPath(locale, { kind: 'home' }),
    display: 'browser',
    background_color: '#ffffff',
    theme_color: '#1f2a6f',
    icons: [
      { src: `${rootPath}favicon.svg`, sizes: 'any', type: 'image/svg+xml' },
      { src: `${rootPath}apple-touch-icon.png`, sizes: '180x180', type: 'image/png' },
    ],
  });
