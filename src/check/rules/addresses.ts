import { text, type Rule } from '../rule.ts';

export default {
  name: 'addresses',
  sentence: text('No two pages have one address.', 'No hay dos páginas con la misma dirección.'),
  check({ pages }, report) {
    const first = new Map<string, string>();
    for (const { path, file } of pages) {
      const other = first.get(path);
      if (file?.data?.['address'] === undefined) continue;
      if (other) {
        report(
          file,
          ['address'],
          text(`${other} has the same address.`, `${other} tiene la misma dirección.`),
          text('Choose another.', 'Elija otra.'),
        );
      }
      first.set(path, other ?? file.path);
    }
  },
  breaks: [
    {
      name: 'two stories with one address',
      change: (project) => {
        for (const locale of ['en', 'es']) {
          const story = project.read(`content/mexico/${locale}/stories/women-who-support-survivors.md`);
          project.write(
            `content/mexico/${locale}/stories/zz-second.md`,
            locale === 'es' ? story.replace(/address: .*/, 'address: segunda') : story,
          );
        }
      },
      file: 'content/mexico/en/stories/zz-second.md',
      on: 'address:',
      field: 'address',
    },
  ],
} satisfies Rule;
