import type { Locale } from '../i18n/locales.ts';
import { countryFacts, section } from './content.ts';

/** The ethics notice of a country in one language: services are free, and where to report. */
export async function noticeView(country: string, locale: Locale) {
  const { data, rendered } = await section('ethics', country, locale);
  const { emails } = await countryFacts(country);
  return { ...data, locale, html: rendered?.html ?? '', emails };
}

export type Notice = Awaited<ReturnType<typeof noticeView>>;
