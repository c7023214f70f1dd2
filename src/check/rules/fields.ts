import { z } from 'astro/zod';
import { countrySchema } from '../../schema/country.ts';
import { messages } from '../../schema/messages.ts';
import { sections, type SectionKind } from '../../schema/sections.ts';
import { storySchema } from '../../schema/story.ts';
import { nearest } from '../nearest.ts';
import { addPhotograph, jpeg, story, storyFile, yaml } from './pictures.ts';
import { text, type Rule, type Text } from '../rule.ts';
import type { Path, SourceFile } from '../source-file.ts';

const redirectsSchema = z.record(z.string(), z.string());

function schemaOf({ kind, name }: SourceFile): z.ZodType | undefined {
  if (kind === 'country') return countrySchema;
  if (kind === 'story') return storySchema;
  if (kind === 'section') return sections[name as SectionKind];
  return kind === 'redirects' ? redirectsSchema : undefined;
}

/** The names that a field may have at a path of a schema. */
function namesAt(schema: unknown, path: Path): string[] {
  const inner = unwrapped(schema);
  if (path.length === 0) return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
  const [key, ...rest] = path;
  if (inner instanceof z.ZodObject) return namesAt(inner.shape[String(key)], rest);
  return inner instanceof z.ZodRecord ? namesAt(inner.valueType, rest) : [];
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema;
}

/** The names of the kinds of value. */
const kinds: Record<string, Text> = {
  string: text('text', 'texto'),
  number: text('a number', 'un número'),
  int: text('a number', 'un número'),
  object: text('a group of fields', 'un grupo de campos'),
  record: text('a group of fields', 'un grupo de campos'),
  array: text('a list', 'una lista'),
  boolean: text('yes or no', 'sí o no'),
  null: text('nothing', 'nada'),
};
const kindOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

function sentencesOf(
  issue: z.core.$ZodIssue,
  value: unknown,
  isInCountry: boolean,
  names: string[],
): [Text, Text] {
  const own = Object.values(messages).find(({ en }) => en.join(' ') === issue.message);
  if (value === undefined && issue.code !== 'custom') {
    return [
      text('is missing.', 'falta.'),
      isInCountry
        ? text(
            'Add the field; the entries beside it show how.',
            'Agregue el campo; las entradas de al lado muestran cómo.',
          )
        : text(
            'Add the field; the same file in the other language shows how.',
            'Agregue el campo; el mismo archivo en el otro idioma muestra cómo.',
          ),
    ];
  }
  if (value === null || value === '' || (typeof value === 'string' && !/[\p{L}\p{N}]/u.test(value))) {
    return [
      text(...pick(messages.empty, 0)),
      text(
        'Write its value after the colon, or delete the line if the field may be left out.',
        'Escriba su valor después de los dos puntos, o borre la línea si el campo puede faltar.',
      ),
    ];
  }
  if (own) return [text(...pick(own, 0)), text(...pick(own, 1))];
  if (issue.code === 'invalid_type') {
    if (issue.expected === 'number' || issue.expected === 'int')
      return [text(...pick(messages.count, 0)), text(...pick(messages.count, 1))];
    const [is, wanted] = [kinds[kindOf(value)], kinds[issue.expected]];
    return [
      text(
        `is ${is?.en ?? 'of another kind'}, where ${wanted?.en ?? issue.expected} is wanted.`,
        `es ${is?.es ?? 'de otro tipo'}, y debe ser ${wanted?.es ?? issue.expected}.`,
      ),
      issue.expected === 'string'
        ? text('Put it between single quotes.', 'Póngalo entre comillas simples.')
        : names.length > 0
          ? text(
              `Write its fields under it, each with two spaces before it: ${names.join(', ')}.`,
              `Escriba sus campos debajo, cada uno con dos espacios antes: ${names.join(', ')}.`,
            )
          : text(
              'Write lines such as name: value under it, each with two spaces before it.',
              'Escriba debajo líneas como nombre: valor, cada una con dos espacios antes.',
            ),
    ];
  }
  if (issue.code === 'invalid_value') {
    const list = issue.values.map(String).join(', ');
    return [
      text('is not one of the words that may stand here.', 'no es una de las palabras que pueden ir aquí.'),
      text(`Write one of: ${list}.`, `Escriba una de: ${list}.`),
    ];
  }
  return [text('cannot be used.', 'no se puede usar.'), text(issue.message, issue.message)];
}

const pick = ({ en, es }: { en: readonly [string, string]; es: readonly [string, string] }, index: 0 | 1) =>
  [en[index], es[index]] as const;

export default {
  name: 'fields',
  sentence: text(
    'Every field is there, is known, and holds what it should.',
    'Cada campo está, es conocido y contiene lo que debe.',
  ),
  check({ files }, report) {
    for (const file of files) {
      const schema = schemaOf(file);
      if (!schema || !file.data) continue;
      const { error } = schema.safeParse(file.data);
      const issues = error?.issues ?? [];
      const misspelt = new Set<string>();
      for (const issue of issues) {
        if (issue.code !== 'unrecognized_keys') continue;
        const path = issue.path as Path;
        for (const key of issue.keys) {
          const names = namesAt(schema, path);
          const meant = nearest(key, names);
          if (meant) misspelt.add([...path, meant].join('.'));
          report(
            file,
            [...path, key],
            text('is not a field that is known here.', 'no es un campo conocido aquí.'),
            meant
              ? text(`Did you mean "${meant}"?`, `¿Quiso decir "${meant}"?`)
              : text(
                  `Remove it. The fields here are: ${names.join(', ')}.`,
                  `Bórrelo. Los campos aquí son: ${names.join(', ')}.`,
                ),
          );
        }
      }
      const told = new Set<string>();
      for (const issue of issues) {
        const path = issue.path as Path;
        const isKey = issue.code === 'invalid_key';
        const value = isKey ? path.at(-1) : file.field(path);
        // A misspelt field is not missing as well, and one mistake in a value is told once.
        const isTold = told.has(path.join('.')) || (value === undefined && misspelt.has(path.join('.')));
        if (issue.code === 'unrecognized_keys' || isTold) continue;
        told.add(path.join('.'));
        const inner = isKey ? (issue.issues[0] ?? issue) : issue;
        report(file, path, ...sentencesOf(inner, value, file.kind === 'country', namesAt(schema, path)));
      }
      // 90.000 is ninety to YAML, and 0x10 sixteen.
      for (const { node, path } of file.scalars()) {
        const isPlainNumber = typeof node.value !== 'number' || /^(0|[1-9]\d*)$/.test(node.source ?? '');
        if (isPlainNumber || told.has(path.join('.'))) continue;
        report(file, path, text(...pick(messages.count, 0)), text(...pick(messages.count, 1)));
      }
    }
  },
  breaks: [
    {
      name: 'missing field',
      change: (project) => project.edit('content/mexico/en/overview.md', /^lead:[\s\S]*?(?=^updated)/m, ''),
      file: 'content/mexico/en/overview.md',
      field: 'lead',
    },
    {
      name: 'unknown field',
      change: (project) => project.edit('content/mexico/en/work.md', 'updated:', 'colour: red\nupdated:'),
      file: 'content/mexico/en/work.md',
      on: 'colour',
      field: 'colour',
    },
    {
      name: 'misspelt field',
      change: (project) => project.edit('content/mexico/es/ethics.md', 'report:', 'reprot:'),
      file: 'content/mexico/es/ethics.md',
      on: 'reprot',
      field: 'reprot',
      says: 'Did you mean "report"?',
    },
    {
      name: 'misspelt field deep down',
      change: (project) =>
        project.edit(
          'content/mexico/es/displacement.md',
          '    label: personas recibieron',
          '    lable: personas recibieron',
        ),
      file: 'content/mexico/es/displacement.md',
      on: 'lable',
      field: 'figures.served.lable',
      says: 'Did you mean "label"?',
    },
    {
      name: 'empty field',
      change: (project) => project.edit('content/mexico/es/work.md', /title: .*/, 'title:'),
      file: 'content/mexico/es/work.md',
      on: 'title:',
      field: 'title',
    },
    {
      name: 'blank field',
      change: (project) => project.edit('content/mexico/es/work.md', /title: .*/, "title: '  '"),
      file: 'content/mexico/es/work.md',
      on: 'title:',
      field: 'title',
    },
    {
      name: 'number with comma',
      change: (project) => project.edit('content/mexico/country.yaml', 'value: 90700', 'value: 90,700'),
      file: 'content/mexico/country.yaml',
      on: '90,700',
      field: 'figures.served.value',
    },
    {
      name: 'number with point',
      change: (project) => project.edit('content/mexico/country.yaml', 'value: 90700', 'value: 90.700'),
      file: 'content/mexico/country.yaml',
      on: '90.700',
      field: 'figures.served.value',
    },
    {
      name: 'round number with point',
      change: (project) => project.edit('content/mexico/country.yaml', 'value: 90700', 'value: 90.000'),
      file: 'content/mexico/country.yaml',
      on: '90.000',
      field: 'figures.served.value',
    },
    {
      name: 'not a number',
      change: (project) => project.edit('content/mexico/country.yaml', 'value: 90700', 'value: .nan'),
      file: 'content/mexico/country.yaml',
      on: '.nan',
      field: 'figures.served.value',
    },
    {
      name: 'number below zero',
      change: (project) => project.edit('content/mexico/country.yaml', 'value: 90700', 'value: -90700'),
      file: 'content/mexico/country.yaml',
      on: '-90700',
      field: 'figures.served.value',
    },
    {
      name: 'number in a word',
      change: (project) => project.edit('content/mexico/country.yaml', '    HN: 27889', '    HN: many'),
      file: 'content/mexico/country.yaml',
      on: 'HN:',
      field: 'applications.byOrigin.HN',
    },
    {
      name: 'figure without source',
      change: (project) => project.edit('content/mexico/country.yaml', '    source: hias\n', ''),
      file: 'content/mexico/country.yaml',
      on: 'served:',
      field: 'figures.served.source',
    },
    {
      name: 'source that is not there',
      change: (project) => project.edit('content/mexico/country.yaml', 'source: hias', 'source: hais'),
      file: 'content/mexico/country.yaml',
      on: 'source: hais',
      field: 'figures.served.source',
    },
    {
      name: 'day that does not exist',
      change: (project) => project.edit('content/mexico/en/work.md', /updated: .*/, 'updated: 2026-02-30'),
      file: 'content/mexico/en/work.md',
      on: 'updated',
      field: 'updated',
    },
    {
      name: 'month that does not exist',
      change: (project) =>
        project.edit('content/mexico/country.yaml', 'asOf: 2024-12-31', 'asOf: 2024-13-31'),
      file: 'content/mexico/country.yaml',
      on: '2024-13-31',
      field: 'figures.served.asOf',
    },
    {
      name: 'day the other way round',
      change: (project) => project.edit('content/mexico/en/work.md', /updated: .*/, 'updated: 24/11/2026'),
      file: 'content/mexico/en/work.md',
      on: 'updated',
      field: 'updated',
    },
    {
      name: 'text that YAML takes for a number',
      change: (project) => project.edit('content/mexico/en/work.md', /title: .*/, 'title: 2024'),
      file: 'content/mexico/en/work.md',
      on: 'title:',
      field: 'title',
    },
    {
      name: 'a title without a letter',
      change: (project) => project.edit('content/mexico/es/work.md', /title: .*/, 'title: "---"'),
      file: 'content/mexico/es/work.md',
      on: 'title:',
      field: 'title',
    },
    {
      name: 'a year that is none',
      change: (project) => project.edit('content/mexico/country.yaml', 'founded: 2019', 'founded: 20190'),
      file: 'content/mexico/country.yaml',
      on: 'founded:',
      field: 'founded',
    },
    {
      name: 'a day of another century',
      change: (project) => project.edit('content/mexico/en/work.md', /updated: .*/, 'updated: 0206-11-24'),
      file: 'content/mexico/en/work.md',
      on: 'updated',
      field: 'updated',
    },
    {
      name: 'a country that is none',
      change: (project) => project.edit('content/mexico/country.yaml', '    HN: 27889', '    HO: 27889'),
      file: 'content/mexico/country.yaml',
      on: 'HO:',
      field: 'applications.byOrigin.HO',
    },
    {
      name: 'a language that is none',
      change: (project) => project.edit('content/mexico/country.yaml', 'lang: en }', 'lang: english }'),
      file: 'content/mexico/country.yaml',
      on: 'english',
      field: 'sources.unhcr.title.lang',
    },
    {
      name: 'a list for a text',
      change: (project) => project.edit('content/mexico/en/work.md', /title: .*/, 'title: [a, b]'),
      file: 'content/mexico/en/work.md',
      on: 'title:',
      field: 'title',
    },
    {
      name: 'address with accents',
      change: (project) =>
        project.edit(
          'content/mexico/es/stories/women-who-support-survivors.md',
          /address: .*/,
          'address: mujeres-que-acompañan',
        ),
      file: 'content/mexico/es/stories/women-who-support-survivors.md',
      on: 'address:',
      field: 'address',
    },
    {
      name: 'source link without encryption',
      change: (project) => project.edit('content/mexico/country.yaml', 'link: https:', 'link: http:'),
      file: 'content/mexico/country.yaml',
      on: 'http:',
      field: 'sources.unhcr.link',
    },
    {
      name: 'alternative text that is too long',
      change: (project) =>
        project.edit(
          'content/mexico/en/stories/women-who-support-survivors.md',
          '  alt: Drawing',
          `  alt: ${'Long '.repeat(40)}`,
        ),
      file: 'content/mexico/en/stories/women-who-support-survivors.md',
      on: 'alt:',
      field: 'illustration.alt',
    },
    {
      name: 'an exception without a reason',
      change: (project) =>
        project.edit('content/mexico/es/work.md', 'updated:', "allow:\n  same-facts: ''\nupdated:"),
      file: 'content/mexico/es/work.md',
      on: 'same-facts:',
      field: 'allow.same-facts',
    },
    {
      name: 'an address that is none',
      change: (project) =>
        project.edit('content/mexico/country.yaml', 'ethics: ethics@hias.org', 'ethics: ethics@hias'),
      file: 'content/mexico/country.yaml',
      on: 'ethics@',
      field: 'emails.ethics',
    },
    {
      name: 'a photograph without consent',
      change: async (project) => {
        addPhotograph(project, await jpeg(800, 600));
        project.edit(yaml, /\n {4}consent: .*/, '');
      },
      file: yaml,
      on: `  ${story}:`,
      field: `photographs.${story}.consent`,
    },
    {
      name: 'a photograph without alternative text',
      change: async (project) => {
        addPhotograph(project, await jpeg(800, 600));
        project.edit(storyFile('es'), /\n {2}alt: Dos .*/, '');
      },
      file: storyFile('es'),
      on: 'photograph:',
      field: 'photograph.alt',
    },
  ],
} satisfies Rule;
