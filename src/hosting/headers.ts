// The one table of response headers. All that a host sends with a file is taken from here.

/** For every response. */
const always = {
  // Two years. Neither for the hosts below this one nor for browsers' preload list: both bind more than this site.
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** What a browser can do and the site never asks for. Chromium warns of names that it does not know. */
const forbidden = [
  ...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'display-capture'],
  ...['encrypted-media', 'fullscreen', 'geolocation', 'gyroscope', 'hid', 'identity-credentials-get'],
  ...['idle-detection', 'local-fonts', 'magnetometer', 'microphone', 'midi', 'otp-credentials', 'payment'],
  ...['picture-in-picture', 'publickey-credentials-create', 'publickey-credentials-get', 'screen-wake-lock'],
  ...['serial', 'storage-access', 'usb', 'window-management', 'xr-spatial-tracking'],
];

/** How long a copy of a file is good, by the beginning of its path in the site; the first that fits. */
const freshness: [value: string, ...beginnings: string[]][] = [
  // Their names change with their bytes.
  ['public, max-age=31536000, immutable', 'assets/', 'cards/'],
  ['public, max-age=86400', 'favicon.ico', 'favicon.svg', 'apple-touch-icon.png'],
  ['public, max-age=300, stale-while-revalidate=86400', ''],
];

/** The `Cache-Control` of a page that is not there: it may be there in a minute. */
export const missingFreshness = 'no-cache';

/** The methods that a site of files answers, as in `Allow`. */
export const methods = 'GET, HEAD';

/** The `Content-Type` of each kind of file, by its extension. */
export const mediaTypes: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  ico: 'image/x-icon',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
};

/** The extensions of files that get much smaller when they are compressed, and are sent with `Vary: Accept-Encoding`. */
export const textExtensions = ['html', 'csv', 'txt', 'xml', 'webmanifest', 'svg'];

/** The headers of every response, by name. */
export function headersOfAll(policy: string, isPreview: boolean): Record<string, string> {
  return {
    'Content-Security-Policy': policy,
    ...always,
    'Permissions-Policy': forbidden.map((feature) => `${feature}=()`).join(', '),
    ...(isPreview && { 'X-Robots-Tag': 'noindex' }),
  };
}

/** `Cache-Control` of a file, by its path in the site: `en/index.html`. */
export function freshnessOf(file: string): string {
  const [value = ''] =
    freshness.find(([, ...beginnings]) => beginnings.some((beginning) => file.startsWith(beginning))) ?? [];
  return value;
}

/** The beginnings of paths whose copies are good for other than the usual time, each with its `Cache-Control`. */
export function unusualFreshness(): [beginning: string, value: string][] {
  return freshness.flatMap(([value, ...beginnings]) =>
    beginnings.filter(Boolean).map((beginning): [string, string] => [beginning, value]),
  );
}

/** `Cache-Control` of all files that `unusualFreshness` does not name. */
export const usualFreshness = freshnessOf('');
