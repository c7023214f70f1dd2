/** What a field says of a value that it refuses: what is wrong, and what to write instead. */
interface Message {
  en: readonly [problem: string, fix: string];
  es: readonly [problem: string, fix: string];
}

export const messages = {
  empty: {
    en: ['is empty.', 'Write the text.'],
    es: ['está vacío.', 'Escriba el texto.'],
  },
  century: {
    en: ['is of another century.', 'Write a year such as 2026.'],
    es: ['es de otro siglo.', 'Escriba un año como 2026.'],
  },
  languageTag: {
    en: ['is not the code of a language.', 'Write it as BCP 47 has it, for example en or es.'],
    es: ['no es el código de un idioma.', 'Escríbalo como en BCP 47, por ejemplo en o es.'],
  },
  day: {
    en: ['is not a day of the calendar.', 'Write it as YYYY-MM-DD, for example 2026-11-24.'],
    es: ['no es un día del calendario.', 'Escríbalo como AAAA-MM-DD, por ejemplo 2026-11-24.'],
  },
  count: {
    en: ['is not a whole number.', 'Write digits only, without comma, point, space or quotes: 90700.'],
    es: ['no es un número entero.', 'Escriba solo cifras, sin coma, punto, espacio ni comillas: 90700.'],
  },
  negative: {
    en: ['is below zero.', 'Write a number of people: zero or more.'],
    es: ['es menor que cero.', 'Escriba un número de personas: cero o más.'],
  },
  kebabCase: {
    en: [
      'is not a plain address or id.',
      'Write lower-case words joined by hyphens, without accents: one-two-three.',
    ],
    es: [
      'no es una dirección o un id simple.',
      'Escriba palabras en minúsculas unidas con guiones, sin acentos: uno-dos-tres.',
    ],
  },
  email: {
    en: ['is not an e-mail address.', 'Write it as name@hias.org.'],
    es: ['no es una dirección de correo.', 'Escríbala como nombre@hias.org.'],
  },
  sourceLink: {
    en: [
      'is not a link that readers can check.',
      'Write an address that begins with https://, or mailto: and an e-mail address.',
    ],
    es: [
      'no es un enlace que se pueda consultar.',
      'Escriba una dirección que empiece con https://, o mailto: y un correo.',
    ],
  },
  description: {
    en: [
      'is longer than 160 characters, and search engines would cut it.',
      'Shorten it to one or two sentences.',
    ],
    es: ['tiene más de 160 caracteres, y los buscadores lo cortarían.', 'Redúzcalo a una o dos frases.'],
  },
  alt: {
    en: [
      'is longer than 150 characters.',
      'Say in one sentence what the picture shows; the rest belongs in the caption.',
    ],
    es: [
      'tiene más de 150 caracteres.',
      'Diga en una frase qué muestra la imagen; lo demás va en el pie (caption).',
    ],
  },
  countryCode: {
    en: ['is not a country code.', 'Write the two letters of ISO 3166, for example MX.'],
    es: ['no es un código de país.', 'Escriba las dos letras de ISO 3166, por ejemplo MX.'],
  },
  year: {
    en: ['is not a year.', 'Write four digits, for example 2024.'],
    es: ['no es un año.', 'Escriba cuatro cifras, por ejemplo 2024.'],
  },
  unknownSource: {
    en: [
      'names a source that is not in the list "sources".',
      'Write the id of one of them, or add it there.',
    ],
    es: [
      'nombra una fuente que no está en la lista "sources".',
      'Escriba el id de una de ellas, o agréguela ahí.',
    ],
  },
  yearWithoutNumber: {
    en: ['is a year without a number in byYear.', 'Write a year that is listed there, or add its number.'],
    es: ['es un año sin número en byYear.', 'Escriba un año que esté en esa lista, o agregue su número.'],
  },
} as const satisfies Record<string, Message>;

/** The message as the schemas carry it; the check finds the same words in the editor's language by it. */
export function message(name: keyof typeof messages): string {
  return messages[name].en.join(' ');
}
