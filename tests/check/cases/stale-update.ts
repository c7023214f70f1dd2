import { all, at, edited, sampleFiles, textOf } from '../../sample.ts';
import type { Cases } from '../case.ts';

const before = (...paths: string[]) => ({
  previous: new Map(paths.map((path) => [at(path), textOf(sampleFiles(), path)])),
});
const help = all(
  edited('en/help.md', 'without an appointment', 'on any day'),
  edited('es/help.md', 'sin cita', 'cualquier día'),
);
const both = before('en/help.md', 'es/help.md');
const day = (path: string) => edited(path, /updated: .*/, 'updated: 2025-11-24');

export default {
  severity: 'warning',
  valid: [
    { name: 'the text and its day', edit: all(help, day('en/help.md'), day('es/help.md')), options: both },
    { name: 'the day alone', edit: all(day('en/help.md'), day('es/help.md')), options: both },
    { name: 'nothing', edit: (files) => files, options: both },
    {
      name: 'a line wrapped in another place',
      edit: edited('en/help.md', 'You can come', 'You can\ncome'),
      options: both,
    },
    {
      name: 'an allowance alone',
      edit: edited(
        'en/help.md',
        'updated:',
        'allow:\n  - words: TBD\n    reason: the name of a bus line\nupdated:',
      ),
      options: both,
      warns: true,
    },
    {
      name: 'a new text',
      edit: (files) => files,
      options: { previous: new Map([[at('en/help.md'), undefined]]) },
    },
    {
      name: 'figures and their day',
      edit: all(edited('country.yaml', 'value: 21450', 'value: 22450'), day('country.yaml')),
      options: before('country.yaml'),
    },
    {
      name: 'a typo mended today in a text that was updated today',
      edit: all(day('en/help.md'), edited('en/help.md', 'appointment', 'appointment at all')),
      options: both,
    },
  ],
  invalid: [
    { name: 'the text alone', edit: help, options: both, file: at('en/help.md') },
    {
      name: 'a title',
      edit: edited('es/work.md', /title: .*/, 'title: Nuestro trabajo'),
      options: before('es/work.md'),
      file: at('es/work.md'),
    },
    {
      name: 'a story',
      edit: edited('en/stories/a-map-drawn-by-hand.md', 'a pencil', 'two pencils'),
      options: before('en/stories/a-map-drawn-by-hand.md'),
      file: at('en/stories/a-map-drawn-by-hand.md'),
    },
    {
      name: 'figures',
      edit: edited('country.yaml', 'value: 21450', 'value: 22450'),
      options: before('country.yaml'),
      file: at('country.yaml'),
    },
  ],
} satisfies Cases;
