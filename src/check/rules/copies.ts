import { text, type Rule } from '../rule.ts';

export default {
  name: 'copies',
  sentence: text(
    'A story that was copied to begin another says nothing of the first any more.',
    'Una historia que se copió para empezar otra ya no dice nada de la primera.',
  ),
  severity: 'warning',
  check({ files }, report) {
    const stories = files.filter(({ kind }) => kind === 'story');
    for (const [index, story] of stories.entries()) {
      for (const path of [['title'], ['summary'], ['illustration', 'caption']]) {
        const original = stories
          .slice(0, index)
          .find(
            (other) =>
              other.country === story.country &&
              other.locale === story.locale &&
              typeof story.field(path) === 'string' &&
              other.field(path) === story.field(path),
          );
        if (!original) continue;
        report(
          story,
          path,
          text(`is the same as in ${original.path}.`, `es igual que en ${original.path}.`),
          text('See that it speaks of this story.', 'Vea que hable de esta historia.'),
        );
      }
    }
  },
  breaks: [
    {
      name: 'caption of another story',
      change: (project) => {
        for (const locale of ['en', 'es']) {
          const story = project.read(`content/mexico/${locale}/stories/women-who-support-survivors.md`);
          project.write(
            `content/mexico/${locale}/stories/zz-second.md`,
            story.replace(/address: .*/, 'address: second').replace(/title: .*/, 'title: Honduras'),
          );
        }
      },
      file: 'content/mexico/en/stories/zz-second.md',
      on: '  caption:',
      field: 'illustration.caption',
    },
  ],
} satisfies Rule;
