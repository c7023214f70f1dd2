import { expect, test } from 'vitest';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { absoluteUrl, localizedPath, localizedPaths } from '../../src/i18n/urls.ts';

test('every page has an address in each language, below the folder that the site lives in', () => {
  const addresses = Object.fromEntries(
    locales.map((locale) => [locale, locale === 'es' ? 'pan' : 'bread']),
  ) as Record<Locale, string>;
  const story = { kind: 'story' as const, country: 'costa-rica', addresses };
  expect(localizedPaths(story, '/')).toMatchObject({
    en: '/en/costa-rica/stories/bread/',
    es: '/es/costa-rica/historias/pan/',
  });
  expect(localizedPath({ kind: 'country', country: 'costa-rica' }, 'es', '/field/')).toBe(
    '/field/es/costa-rica/',
  );
  const sheet = { kind: 'sheet', country: 'costa-rica' } as const;
  expect(localizedPaths(sheet, '/')).toMatchObject({
    en: '/en/costa-rica/sheet/',
    es: '/es/costa-rica/hoja/',
  });
  expect(localizedPath({ kind: 'home' }, 'en', '/field/')).toBe('/field/en/');
  expect(absoluteUrl('/en/', 'https://hias.example')).toBe('https://hias.example/en/');
});
