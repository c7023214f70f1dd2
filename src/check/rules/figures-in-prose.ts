import { numbersIn } from '../numbers.ts';
import { text, type Rule, type Text } from '../rule.ts';
import type { SourceFile } from '../source-file.ts';

/** What makes a number something else than a count of people: money, a law, a distance. */
const before = /(?:[$€£]|\b(?:ley|law|act|artículo|article|c\.?p\.?|no\.|núm\.|n\.º)\s*)$/i;
const after =
  /^\s*(?:km|kg|m²?|ha|pesos|mxn|usd|dollars|dólares|euros|kil[oó]met\w*|miles|millas)(?!\p{L})/iu;
const year = /^(?:1[5-9]|20)\d\d$/;

/** Whose beginning a sentence tells. */
const program = /HIAS M[eé]xico|\b(?:this|the|our|el|este|nuestro) program(?:me|a)?\b/i;
const ours = new RegExp(
  `${program.source}|\\b(?:we|our|us)\\b|(?<!\\p{L})(?:nuestr[oa]s?|nosotr[oa]s|\\p{L}{2,}(?:amos|emos|imos))(?!\\p{L})`,
  'iu',
);
const since = /(?<!\p{L})(?:since|desde|a partir de)(?!\p{L})[^.!?;,\d{]{0,15}?(\d{4})(?!\d)/giu;
const beginning =
  /(?<!\p{L})(?:founded|began|established|opened|created|started|launched|fundad[oa]|fundación|fundó|comenzó|comenzamos|empezó|empezamos|inició|iniciamos|estableció|abrió|abrimos|cread[oa]|creó)(?!\p{L})[^.!?;\d{]{0,30}?(\d{4})(?!\d)/giu;

/** Every number that the facts of a country allow in its texts. */
function known(country: SourceFile): Set<number> {
  const values = country
    .scalars()
    .flatMap(({ node }) => (typeof node.value === 'number' ? [node.value] : []));
  const totals = Object.keys(country.recordAt(['figures'])).map((id) =>
    country.sumAt(['figures', id, 'parts']),
  );
  return new Set([...values, ...totals]);
}

/** What is wrong with a large number, if anything is. */
function problemOf(
  written: string,
  value: number,
  values: Set<number>,
  isLabel: boolean,
): [Text, Text] | undefined {
  const digits = /[\d.,·'’\u00A0\u202F\u2009 ]*\d/.exec(written)?.[0];
  const usual = value.toLocaleString('en-US');
  if (values.has(value) && (digits === usual || /\p{L}/u.test(written))) return undefined;
  return values.has(value)
    ? [
        text(
          `${written} is not written as elsewhere on the page.`,
          `${written} no está escrito como en el resto de la página.`,
        ),
        text(
          `Write ${usual}, or the figure's name between braces, such as {served}.`,
          `Escriba ${usual}, o el nombre de la cifra entre llaves, como {served}.`,
        ),
      ]
    : [
        text(`${written} is no figure of country.yaml.`, `${written} no es ninguna cifra de country.yaml.`),
        isLabel
          ? text(
              'Labels carry no figures: put the number into a text of the country.',
              'Las etiquetas no llevan cifras: ponga el número en un texto del país.',
            )
          : text(
              "Write the figure's name between braces, such as {served}; a new figure goes into country.yaml with its source. If the number counts something else, write among the fields: allow: { figures-in-prose: 'the reason' }",
              "Escriba el nombre de la cifra entre llaves, como {served}; una cifra nueva va en country.yaml con su fuente. Si el número cuenta otra cosa, escriba entre los campos: allow: { figures-in-prose: 'la razón' }",
            ),
      ];
}

/** A number of applications beside the one year that its sentence names, where it is that of another year. */
function ofAnotherYear(sentence: string, country: SourceFile) {
  const years = Object.entries(country.recordAt(['applications', 'byYear']));
  const named = [...new Set(sentence.match(/(?<![\d.])(?:19|20)\d\d(?![\d}])/g))];
  if (named.length !== 1) return undefined;
  for (const { 0: written, 1: token, index } of sentence.matchAll(
    /\{applications\.(\d{4})\}|\d{1,3}(?:,\d{3})+/g,
  )) {
    const value = Number(written.replaceAll(',', ''));
    const [year] = token ? [token] : (years.find(([, count]) => count === value) ?? []);
    if (year && year !== named[0] && years.some(([name]) => name === named[0]))
      return { written, index, year, named: named[0] };
  }
  return undefined;
}

export default {
  name: 'figures-in-prose',
  sentence: text(
    'A large number in the prose is one of country.yaml.',
    'Un número grande en el texto es uno de country.yaml.',
  ),
  canBeAllowed: true,
  check({ files, countries }, report) {
    for (const country of files.filter(({ kind, data }) => kind === 'country' && data)) {
      const values = known(country);
      const founded = country.field(['founded']);
      const isOnly = countries.length === 1;
      for (const file of files.filter(
        (file) => file.locale && (file.country === country.country || (isOnly && file.kind === 'labels')),
      )) {
        for (const prose of file.prose()) {
          for (const { written, index, value } of numbersIn(prose)) {
            const plain = written.trim();
            const isOther =
              year.test(plain) ||
              before.test(prose.value.slice(0, index)) ||
              after.test(prose.value.slice(index + written.length));
            // A comma that is not before three digits: 90,70.
            const isBroken = /\d,(?!\d{3}(?!\d))\d/.test(plain);
            // "A thousand" is said of anything.
            const isSmall = value < 1000 || /^(?:thousand|mil)$/i.test(plain);
            if (isOther || (isSmall && !isBroken)) continue;
            const [problem, fix] = problemOf(plain, value, values, file.kind === 'labels') ?? [];
            if (problem && fix) report(file, file.offsetIn(prose, plain, index), problem, fix);
          }
        }
        for (const passage of file.passages()) {
          for (const { 0: sentence, index } of passage.value.matchAll(/(?:[^.!?]|[.!?](?!\s|$))+/g)) {
            const wrong = ofAnotherYear(sentence, country);
            if (wrong)
              report(
                file,
                file.offsetIn(passage, wrong.written, index + wrong.index),
                text(
                  `${wrong.written} is the number of ${wrong.year}, and the sentence speaks of ${wrong.named}.`,
                  `${wrong.written} es el número de ${wrong.year}, y la frase habla de ${wrong.named}.`,
                ),
                text(
                  `Write {applications.${wrong.named}}, or the other year.`,
                  `Escriba {applications.${wrong.named}}, o el otro año.`,
                ),
              );
            const isTitle = /^\P{L}*(?:founded|fund)/iu.test(sentence);
            for (const { 0: found, 1: year, index: at } of [
              ...(program.test(sentence) ? sentence.matchAll(since) : []),
              ...(isTitle || ours.test(sentence) ? sentence.matchAll(beginning) : []),
            ]) {
              if (year === String(founded)) continue;
              report(
                file,
                file.offsetIn(passage, found, index + at),
                text(
                  `"${found}" is another year than "founded" in country.yaml, ${founded}.`,
                  `"${found}" es otro año que "founded" en country.yaml, ${founded}.`,
                ),
                text(
                  "If the beginning of the program is meant, write {founded} in place of the year; if not, write among the fields: allow: { figures-in-prose: 'the reason' }",
                  "Si se trata del inicio del programa, escriba {founded} en lugar del año; si no, escriba entre los campos: allow: { figures-in-prose: 'la razón' }",
                ),
              );
            }
          }
        }
      }
    }
  },
  breaks: [
    {
      name: 'another number than the figure',
      change: (project) =>
        ['en', 'es'].forEach((locale) =>
          project.edit(`content/mexico/${locale}/help.md`, /\n$/, ' 97,000\n'),
        ),
      file: 'content/mexico/en/help.md',
      on: '97,000',
    },
    {
      name: 'number with the wrong separator',
      change: (project) =>
        project.edit(
          'content/mexico/es/overview.md',
          'había {displaced} personas desplazadas y apátridas. Una',
          'había más de 800.000 personas desplazadas y apátridas. Una',
        ),
      file: 'content/mexico/es/overview.md',
      on: '800.000',
    },
    {
      name: 'thousands in words',
      change: (project) =>
        project.edit(
          'content/mexico/es/displacement.md',
          'label: personas recibieron',
          'label: 97 mil personas recibieron',
        ),
      file: 'content/mexico/es/displacement.md',
      on: '97 mil',
    },
    {
      name: 'number in words',
      change: (project) => {
        project.edit('content/mexico/es/help.md', /\n$/, ' Atendimos a noventa mil personas.\n');
        project.edit('content/mexico/en/help.md', /\n$/, ' We served ninety thousand people.\n');
      },
      file: 'content/mexico/es/help.md',
      on: 'noventa mil',
    },
    {
      name: 'comma in the wrong place',
      change: (project) =>
        ['en', 'es'].forEach((locale) => project.edit(`content/mexico/${locale}/help.md`, /\n$/, ' 90,70\n')),
      file: 'content/mexico/en/help.md',
      on: '90,70',
    },
    {
      name: 'number in a label',
      change: (project) =>
        ['en', 'es'].forEach((locale) =>
          project.edit(`src/i18n/${locale}.json`, /("lead": ")/, '$197,000. '),
        ),
      file: 'src/i18n/es.json',
      on: '97,000',
    },
    {
      name: 'the number of another year',
      change: (project) =>
        project.edit(
          'content/mexico/es/displacement.md',
          'En 2024, un total de {applications.2024}',
          'En 2024, un total de {applications.2023}',
        ),
      file: 'content/mexico/es/displacement.md',
      on: 'byOrigin:',
    },
    {
      name: 'another year of beginning in other words',
      change: (project) => {
        project.edit('content/mexico/es/help.md', /\n$/, ' El programa fue creado en 2020.\n');
        project.edit('content/mexico/en/help.md', /\n$/, ' The program was created in 2020.\n');
      },
      file: 'content/mexico/en/help.md',
      on: 'created in 2020',
    },
    {
      name: 'another year of beginning',
      change: (project) =>
        ['en', 'es'].forEach((locale) =>
          project.edit(`content/mexico/${locale}/overview.md`, '{founded}', '2018'),
        ),
      file: 'content/mexico/es/overview.md',
      on: 'Desde 2018',
    },
  ],
} satisfies Rule;
