import { visit } from 'unist-util-visit';
import { text, type Rule } from '../rule.ts';
import type { SourceFile } from '../source-file.ts';
import { nearest } from './fields.ts';

/** Readers are asked to write to HIAS and to nobody else. */
const domains = ['hias.org'];
const address =
  /[\p{L}\p{N}._%+-]+\s?(?:@|\(at\)|\[at\]|\(arroba\))\s?[\p{L}\p{N}-]+(?:[.,][\p{L}\p{N}-]+)*/giu;

const emailsOf = (country: SourceFile) =>
  Object.values((country.field(['emails']) ?? {}) as Record<string, unknown>).map(String);

export default {
  name: 'emails',
  sentence: text(
    'Every e-mail address is one of country.yaml, of the domain hias.org.',
    'Cada correo es uno de country.yaml, del dominio hias.org.',
  ),
  check({ files }, report) {
    for (const country of files.filter(({ kind, data }) => kind === 'country' && data)) {
      const emails = emailsOf(country);
      for (const [id, email] of Object.entries(
        (country.field(['emails']) ?? {}) as Record<string, unknown>,
      )) {
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
      const look = (file: SourceFile, found: string, place: number) => {
        if (emails.includes(found)) return;
        const meant = nearest(found, emails);
        report(
          file,
          place,
          text(`${found} is not an address of country.yaml.`, `${found} no es un correo de country.yaml.`),
          meant
            ? text(`Did you mean ${meant}?`, `¿Quiso decir ${meant}?`)
            : text(
                `Write one of: ${emails.join(', ')}; a new one goes into country.yaml.`,
                `Escriba uno de: ${emails.join(', ')}; uno nuevo va en country.yaml.`,
              ),
        );
      };
      for (const file of files.filter((file) => file.country === country.country && file.locale)) {
        const seen = new Set<number>();
        for (const prose of file.prose()) {
          for (const { 0: found, index } of prose.value.matchAll(address)) {
            const offset = file.offsetIn(prose, found, index);
            seen.add(offset);
            look(file, found, offset);
          }
        }
        visit(file.tree, 'link', ({ url, position }) => {
          const offset = position?.start.offset ?? 0;
          const email = decodeURIComponent(url.slice('mailto:'.length).split('?')[0] ?? '');
          const isOwnText =
            [...seen].some((at) => at >= offset && at < (position?.end.offset ?? 0)) &&
            emails.includes(email);
          if (/^mailto:/i.test(url) && !isOwnText && !seen.has(offset) && !emails.includes(email))
            look(file, email, offset);
        });
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
      name: 'another domain in country.yaml',
      change: (project) =>
        project.edit('content/mexico/country.yaml', 'ethics: ethics@hias.org', 'ethics: ethics@hais.org'),
      file: 'content/mexico/country.yaml',
      on: 'hais',
      field: 'emails.ethics',
    },
    {
      name: 'not an address',
      change: (project) =>
        project.edit('content/mexico/country.yaml', 'ethics: ethics@hias.org', 'ethics: ethics@hias'),
      file: 'content/mexico/country.yaml',
      on: 'ethics@',
      field: 'emails.ethics',
    },
  ],
} satisfies Rule;
