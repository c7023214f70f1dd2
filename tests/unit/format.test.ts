import { afterEach, expect, test, vi } from 'vitest';
import { countryName, formatCount, formatDay, formatList, textDirection } from '../../src/view/format.ts';

afterEach(() => vi.unstubAllEnvs());

test.each(['en', 'es'] as const)('a number has a comma every three digits in %s, as in Mexico', (locale) => {
  expect([21450, 243118, 1208, 908].map((number) => formatCount(number, locale))).toEqual([
    ...['21,450', '243,118', '1,208', '908'],
  ]);
});

test('a day is written in words, and is the same day whatever the time zone of the machine', () => {
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    vi.stubEnv('TZ', zone);
    expect(formatDay('2024-12-31', 'en')).toBe('December 31, 2024');
    expect(formatDay('2025-08-15', 'es')).toBe('15 de agosto de 2025');
  }
});

test('a country has its name in the language, and names stand in a row as the language has it', () => {
  expect(countryName('HT', 'es')).toBe('Haití');
  expect(formatList(['Haiti', 'Cuba', 'Peru'], 'en')).toBe('Haiti, Cuba, and Peru');
  expect(formatList(['Haití', 'Cuba', 'Perú'], 'es')).toBe('Haití, Cuba y Perú');
});

test.each(['en', 'es'] as const)('%s is written from left to right', (locale) => {
  expect(textDirection(locale)).toBe('ltr');
});
