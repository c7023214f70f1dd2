import { text, type Rule } from '../rule.ts';
import type { SourceFile } from '../source-file.ts';

const scales: Record<string, number> = {
  mil: 1e3,
  k: 1e3,
  thousand: 1e3,
  million: 1e6,
  millions: 1e6,
  millón: 1e6,
  millones: 1e6,
};
const number =
  /(?<![\w{.\-/@#])(\d+(?:[.,\u00A0\u202F' ]\d{3})+|\d+(?:[.,]\d+)?)(?:\s*(mil|k|thousands?|millions?|millón|millones)(?!\p{L}))?(?![\w}])/giu;
const beginning =
  /\b(?:since|founded in|began in|desde|fundad[oa] en|inició en|empezó en)\s+(?:el\s+año\s+|el\s+)?(\d{4})\b/giu;

/** Every number that the facts of a country allow in its texts. */
function known(country: SourceFile): Set<number> {
  const values = country
    .scalars()
    .flatMap(({ node }) => (typeof node.value === 'number' ? [node.value] : []));
  const figures = Object.values(
    (country.field(['figures']) ?? {}) as Record<string, { parts?: Record<string, number> } | null>,
  );
  const totals = figures.flatMap((figure) =>
    figure?.parts ? [Object.values(figure.parts).reduce((sum, part) => sum + Number(part), 0)] : [],
  );
  return new Set([...values, ...totals]);
}

export default {
  name: 'figures-in-prose',
  sentence: text(
    'A large number in the prose is one of country.yaml.',
    'Un número grande en el texto es uno de country.yaml.',
  ),
  canBeAllowed: true,
  check({ files }, report) {
    for (const country of files.filter(({ kind, data }) => kind === 'country' && data)) {
      const values = known(country);
      const founded = String(country.field(['founded']));
      for (const file of files.filter((file) => file.country === country.country && file.locale)) {
        for (const prose of file.prose()) {
          for (const { 0: found, 1: digits = '', 2: scale, index } of prose.value.matchAll(number)) {
            const grouped = /^\d+(?:[^\d]\d{3})+$/.test(digits);
            const value =
              Number(grouped ? digits.replace(/\D/g, '') : digits.replace(',', '.')) *
              (scale
                ? (scales[scale.toLowerCase().replace(/s$/, '')] ?? scales[scale.toLowerCase()] ?? 1)
                : 1);
            const isYear = !scale && /^(19|20)\d\d$/.test(digits);
            if (value < 1000 || isYear) continue;
            const written = digits.replace(/\D/g, '').replace(/\B(?=(\d{3})+$)/g, ',');
            if (values.has(value) && (digits === written || scale)) continue;
            report(
              file,
              file.offsetIn(prose, found.trim(), index),
              values.has(value)
                ? text(
                    `${found.trim()} is not written as elsewhere on the page.`,
                    `${found.trim()} no está escrito como en el resto de la página.`,
                  )
                : text(
                    `${found.trim()} is no figure of country.yaml.`,
                    `${found.trim()} no es ninguna cifra de country.yaml.`,
                  ),
              values.has(value)
                ? text(
                    `Write ${written}, or the figure's name between braces, such as {served}.`,
                    `Escriba ${written}, o el nombre de la cifra entre llaves, como {served}.`,
                  )
                : text(
                    "Write the figure's name between braces, such as {served}; a new figure goes into country.yaml with its source.",
                    'Escriba el nombre de la cifra entre llaves, como {served}; una cifra nueva va en country.yaml con su fuente.',
                  ),
            );
          }
          for (const { 0: found, 1: year, index } of prose.value.matchAll(beginning)) {
            if (year === founded) continue;
            report(
              file,
              file.offsetIn(prose, found, index),
              text(
                `"${found}" contradicts country.yaml, where "founded" is ${founded}.`,
                `"${found}" contradice a country.yaml, donde "founded" es ${founded}.`,
              ),
              text('Write {founded} in place of the year.', 'Escriba {founded} en lugar del año.'),
            );
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
