import { text, type Rule } from '../rule.ts';

export default {
  name: 'review',
  sentence: text(
    'A figure is looked at again by its day of review.',
    'Una cifra se revisa a más tardar en su día de revisión.',
  ),
  severity: 'warning',
  check({ files, today }, report) {
    for (const file of files.filter(({ kind }) => kind === 'country')) {
      for (const { node, path } of file.scalars()) {
        if (path.at(-1) !== 'reviewBy' || typeof node.value !== 'string' || node.value >= today) continue;
        report(
          file,
          path,
          text(
            `this figure should have been looked at by ${node.value}.`,
            `esta cifra debía revisarse a más tardar el ${node.value}.`,
          ),
          text(
            'See whether its source has a newer one; then set a new reviewBy.',
            'Vea si su fuente tiene una más nueva; luego ponga un nuevo reviewBy.',
          ),
        );
      }
    }
  },
  breaks: [
    {
      name: 'overdue review',
      change: (project) =>
        project.edit('content/mexico/country.yaml', 'reviewBy: 2027-06-30', 'reviewBy: 2025-06-30'),
      file: 'content/mexico/country.yaml',
      on: '2025-06-30',
      field: 'figures.served.reviewBy',
    },
  ],
} satisfies Rule;
