import { day } from '../../schema/fields.ts';
import { text, type Rule } from '../rule.ts';

const past = new Set(['updated', 'published', 'asOf']);

export default {
  name: 'days',
  sentence: text(
    'What has happened is not dated in the future.',
    'Lo que ya pasó no lleva una fecha futura.',
  ),
  check({ files, today }, report) {
    for (const file of files) {
      for (const { node, path } of file.data ? file.scalars() : []) {
        if (!past.has(String(path.at(-1))) || typeof node.value !== 'string') continue;
        if (day.safeParse(node.value).success && node.value > today) {
          report(
            file,
            path,
            text(`${node.value} is in the future.`, `${node.value} está en el futuro.`),
            text(`Write a day up to today, ${today}.`, `Escriba un día hasta hoy, ${today}.`),
          );
        }
      }
      const founded = Number(file.field(['founded']));
      const late = Object.keys(file.recordAt(['applications', 'byYear'])).find(
        (year) => year > today.slice(0, 4),
      );
      for (const [path, year] of [
        [['founded'], founded],
        [['applications', 'byYear', late ?? ''], Number(late)],
      ] as const) {
        if (!(file.kind === 'country' && year > Number(today.slice(0, 4)))) continue;
        report(
          file,
          [...path],
          text(`${year} is in the future.`, `${year} está en el futuro.`),
          text('Correct the year.', 'Corrija el año.'),
        );
      }
    }
  },
  breaks: [
    {
      name: 'founded in the future',
      change: (project) => project.edit('content/mexico/country.yaml', 'founded: 2019', 'founded: 2091'),
      file: 'content/mexico/country.yaml',
      on: 'founded:',
      field: 'founded',
    },
    {
      name: 'updated in the future',
      change: (project) => project.edit('content/mexico/en/work.md', /updated: .*/, 'updated: 2099-01-01'),
      file: 'content/mexico/en/work.md',
      on: 'updated',
      field: 'updated',
    },
    {
      name: 'figure of the future',
      change: (project) =>
        project.edit('content/mexico/country.yaml', 'asOf: 2025-12-31', 'asOf: 2095-12-31'),
      file: 'content/mexico/country.yaml',
      on: '2095',
      field: 'figures.displaced-2025.asOf',
    },
    {
      name: 'data set of the future',
      change: (project) =>
        project.edit('content/mexico/country.yaml', 'published: 2026-06-25', 'published: 2062-06-25'),
      file: 'content/mexico/country.yaml',
      on: '2062',
      field: 'sources.unhcr.published',
    },
  ],
} satisfies Rule;
