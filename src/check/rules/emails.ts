import { text, type Rule, type Text } from '../rule.ts';
import { decoded, type SourceFile } from '../source-file.ts';
import { nearest } from '../nearest.ts';

/** Readers are asked to write to HIAS and to nobody else. */
const domains = ['hias.org'];
const sign = '(?:@+|＠|\\(at\\)|\\[at\\]|\\(arroba\\)|\\[arroba\\])';
/** An address, also a broken one; a name such as @hias alone is none. */
const address = new RegExp(
  `[\\p{L}\\p{N}._%+-]+(?:${sign}[\\p{L}\\p{N}-]+(?:[.,][\\p{L}\\p{N}-]+)*|\\s?${sign}\\s?[\\p{L}\\p{N}-]+\\s?[.,]\\s?\\p{L}{2,})`,
  'giu',
);
/** Our domain with something before it that should be a name and an @. */
const withoutSign = /(?<![@\p{L}\p{N}./-])[\p{L}\p{N}-]*[\p{L}\p{N}]hias\.org(?![\p{L}\p{N}])/giu;

const emailsOf = (country: SourceFile) => Object.values(country.recordAt(['emails'])).map(String);

export default {
  name: 'emails',
  sentence: text(
    'Every e-mail address is one of country.yaml, of the domain hias.org.',
    'Cada correo es uno de country.yaml, del dominio hias.org.',
  ),
  check({ files, countries }, report) {
    for (const country of files.filter(({ kind, data }) => kind === 'country' && data)) {
      const emails = emailsOf(country);
      // The rule `fields` tells where they are missing.
      if (emails.length === 0) continue;
      const unknown = (found: string): [Text, Text] => {
        const meant = nearest(found, emails);
        return [
          text(
            `${found || 'nothing'} is not an address of country.yaml.`,
            `${found || 'nada'} no es un correo de country.yaml.`,
          ),
          meant
            ? text(`Did you mean ${meant}?`, `¿Quiso decir ${meant}?`)
            : text(
                `Write one of: ${emails.join(', ')}; a new one goes into country.yaml.`,
                `Escriba uno de: ${emails.join(', ')}; uno nuevo va en country.yaml.`,
              ),
        ];
      };
      for (const [id, email] of Object.entries(country.recordAt(['emails']))) {
        if (typeof email !== 'string' || domains.includes(email.split('@')[1] ?? '')) continue;
        report(
          country,
          ['emails', id],
          text(`the domain of ${email} is not ours.`, `el dominio de ${email} no es nuestro.`),
          text(
            `Write an address that ends in @${domains.join(' or @')}.`,
            `Escriba una dirección que termine en @${domains.join(' o @')}.`,
          ),
        );
      }
      for (const id of Object.keys(country.recordAt(['sources']))) {
        const link = String(country.field(['sources', id, 'link']));
        const email = link.replace(/^mailto:/, '');
        if (email !== link && !emails.includes(email))
          report(country, ['sources', id, 'link'], ...unknown(email));
      }
      const isOnly = countries.length === 1;
      for (const file of files.filter(
        (file) => file.locale && (file.country === country.country || (isOnly && file.kind === 'labels')),
      )) {
        const seen = new Set<number>();
        for (const prose of file.prose()) {
          for (const pattern of [address, withoutSign]) {
            for (const { 0: found, index } of prose.value.matchAll(pattern)) {
              const offset = file.offsetIn(prose, found, index);
              seen.add(offset);
              if (!emails.includes(found)) report(file, offset, ...unknown(found));
            }
          }
        }
        for (const { url, offset, end } of file.links()) {
          if (!/^mailto:/i.test(url)) continue;
          const email = decoded(url.slice('mailto:'.length));
          const shown = [...seen].find((at) => at >= offset && at < end);
          if (shown !== undefined && !file.text.startsWith(email, shown) && emails.includes(email))
            report(
              file,
              offset,
              text(
                `the words show another address than ${email}, to which the link writes.`,
                `las palabras muestran otro correo que ${email}, al que escribe el enlace.`,
              ),
              text('Write the same address in both places.', 'Escriba el mismo correo en los dos lugares.'),
            );
          else if (
            !emails.includes(email.split('?')[0] ?? '') &&
            !(shown !== undefined && file.text.startsWith(email, shown))
          )
            report(file, offset, ...unknown(email));
          else if (email.includes('?'))
            report(
              file,
              offset,
              text('the link carries more than an address.', 'el enlace lleva más que un correo.'),
              text('Delete all from the ? on.', 'Borre todo desde el signo ?.'),
            );
        }
      }
    }
  },
  breaks: [
    {
      name: 'misspelt address',
      change: (project) =>
        ['en', 'es'].forEach((locale) =>
          project.edit(`content/mexico/${locale}/help.md`, /\n$/, '\n\nethcis@hias.org\n'),
        ),
      file: 'content/mexico/es/help.md',
      on: 'ethcis',
      says: 'Did you mean ethics@hias.org?',
    },
    {
      name: 'another domain',
      change: (project) =>
        ['en', 'es'].forEach((locale) =>
          project.edit(`content/mexico/${locale}/help.md`, /\n$/, '\n\n<info@hias.com>\n'),
        ),
      file: 'content/mexico/en/help.md',
      on: 'info@hias.com',
    },
    {
      name: 'another address behind the words',
      change: (project) =>
        ['en', 'es'].forEach((locale) =>
          project.edit(
            `content/mexico/${locale}/help.md`,
            /\n$/,
            '\n\n[HIAS México](mailto:info@hais.org)\n',
          ),
        ),
      file: 'content/mexico/en/help.md',
      on: 'mailto:',
    },
    {
      name: 'another address than the words show',
      change: (project) =>
        ['en', 'es'].forEach((locale) =>
          project.edit(
            `content/mexico/${locale}/help.md`,
            /\n$/,
            '\n\n[ethics@hias.org](mailto:info@hias.org)\n',
          ),
        ),
      file: 'content/mexico/en/help.md',
      on: '[ethics@',
    },
    {
      name: 'address by reference',
      change: (project) =>
        ['en', 'es'].forEach((locale) =>
          project.edit(
            `content/mexico/${locale}/help.md`,
            /\n$/,
            '\n\n[HIAS México][1]\n\n[1]: mailto:info@hais.org\n',
          ),
        ),
      file: 'content/mexico/en/help.md',
      on: '[HIAS',
    },
    {
      name: 'a copy to somebody else',
      change: (project) =>
        ['en', 'es'].forEach((locale) =>
          project.edit(
            `content/mexico/${locale}/help.md`,
            /\n$/,
            '\n\n[HIAS México](mailto:info@hias.org?bcc=x@example.org)\n',
          ),
        ),
      file: 'content/mexico/en/help.md',
      on: '[HIAS',
    },
    {
      name: 'no sign before the domain',
      change: (project) =>
        ['en', 'es'].forEach((locale) =>
          project.edit(`content/mexico/${locale}/help.md`, /\n$/, ' infohias.org\n'),
        ),
      file: 'content/mexico/es/help.md',
      on: 'infohias',
    },
    {
      name: 'misspelt address in a label',
      change: (project) => project.edit('src/i18n/es.json', 'avísenos"', 'avísenos: ethcis@hias.org"'),
      file: 'src/i18n/es.json',
      on: 'ethcis',
    },
    {
      name: 'another domain in a source',
      change: (project) =>
        project.edit('content/mexico/country.yaml', 'mailto:info@hias.org', 'mailto:info@hais.org'),
      file: 'content/mexico/country.yaml',
      on: 'info@hais',
      field: 'sources.hias.link',
    },
    {
      name: 'another domain in country.yaml',
      change: (project) =>
        project.edit('content/mexico/country.yaml', 'ethics: ethics@hias.org', 'ethics: ethics@hais.org'),
      file: 'content/mexico/country.yaml',
      on: 'hais',
      field: 'emails.ethics',
    },
  ],
} satisfies Rule;
