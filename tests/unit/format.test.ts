import { afterEach, expect, test, vi } from 'vitest';
import { countryName, formatCount, formatDay, textDirection } from '../../src/view/format.ts';

afterEach(() => vi.unstubAllEnvs());

test.each(['en', 'es'] as const)('a number has a comma every three digits in %s, as in Mexico', (locale) => {
  expect(formatCount(90700, locale)).toBe('90,700');
  expect(formatCount(838659, locale)).toBe('838,659');
  expect(formatCount(1275, locale)).toBe('1,275');
});

test('a day is written in words', () => {
  expect(formatDay('2026-06-25', 'en')).toBe('June 25, 2026');
  expect(formatDay('2026-06-25', 'es')).toBe('25 de junio de 2026');
});

test('a day stays the same day whatever the time zone of the machine', () => {
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    vi.stubEnv('TZ', zone);
    expect(formatDay('2024-12-31', 'en')).toBe('December 31, 2024');
  }
});

test('a country has its name in the language', () => {
  expect(countryName('MX', 'en')).toBe('Mexico');
  expect(countryName('MX', 'es')).toBe('México');
  expect(countryName('HT', 'es')).toBe('Haití');
});

test.each(['en', 'es'] as const)('%s is written from left to right', (locale) => {
  expect(textDirection(locale)).toBe('ltr');
});
