import { afterEach, expect, test, vi } from 'vitest';
import { countryName, formats, textDirection } from '../../src/view/format.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['es', 'MX', '243,118'],
  ['es', 'CO', '243.118'],
  ['es', 'CR', '243\u00a0118'],
  ['en', 'CO', '243,118'],
  // In a country whose own habits nobody knows, as the language has it in Latin America.
  ['es', 'HT', '243,118'],
  ['es', undefined, '243,118'],
] as const)('a number is written as %s and %s do: %s', (locale, code, written) => {
  expect(formats(locale, code).count(243_118)).toBe(written);
});

test('a share is rounded, and what is there never becomes nothing', () => {
  const { share } = formats('es', 'MX');
  expect([0.318, 0.0001, 0].map(share)).toEqual(['32%', '<1%', '0%']);
});

test('a day is written in words, and is the same day whatever the time zone of the machine', () => {
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    vi.stubEnv('TZ', zone);
    expect(formats('en', 'CR').day('2024-12-31')).toBe('December 31, 2024');
    expect(formats('es').day('2025-08-15')).toBe('15 de agosto de 2025');
  }
});

test('a country has its name in the language, and names stand in a row as the language has it', () => {
  expect(countryName('HT', 'es')).toBe('Haití');
  expect(formats('en').list(['Haiti', 'Cuba', 'Peru'])).toBe('Haiti, Cuba, and Peru');
  expect(formats('es', 'CO').list(['Haití', 'Cuba', 'Perú'])).toBe('Haití, Cuba y Perú');
});

test.each(['en', 'es'] as const)('%s is written from left to right', (locale) => {
  expect(textDirection(locale)).toBe('ltr');
});
