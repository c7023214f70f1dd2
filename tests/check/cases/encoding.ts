import { added, at, edited, sampleFiles, textOf } from '../../sample.ts';
import { passing, type Cases } from '../case.ts';

const es = 'es/help.md';
const text = textOf(sampleFiles(), es);

export default {
  valid: [
    ...passing([
      ['> > Who is there?', '> > ¿Quién está ahí?'],
      ['A line of signs: ======= is no mistake.', 'Una línea de signos: ======= no es un error.'],
    ]),
    { name: 'UTF-8 with a mark at its head', edit: added(es, `\uFEFF${text}`) },
    { name: 'line ends of Windows', edit: added(es, text.replaceAll('\n', '\r\n')) },
    {
      name: 'line ends of Windows in country.yaml',
      edit: (files) => ({
        ...files,
        [at('country.yaml')]: textOf(files, 'country.yaml').replaceAll('\n', '\r\n'),
      }),
    },
    { name: 'letters and accents apart', edit: added(es, text.normalize('NFD')) },
    { name: 'no line end at the end', edit: added(es, text.trimEnd()) },
    {
      name: 'spaces at the ends of lines',
      edit: added('en/ethics.md', textOf(sampleFiles(), 'en/ethics.md').replace(/^(title: .*)$/m, '$1   ')),
    },
  ],
  invalid: [
    { name: 'Latin-1', edit: added(es, Buffer.from(text, 'latin1')), file: at(es), alone: true },
    {
      name: 'UTF-16',
      edit: added(es, Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])),
      file: at(es),
    },
    {
      name: 'Latin-1 in country.yaml',
      edit: (files) => ({
        ...files,
        [at('country.yaml')]: Buffer.from(textOf(files, 'country.yaml').replace('Teresa', 'José'), 'latin1'),
      }),
      file: at('country.yaml'),
    },
    {
      name: 'two versions of a text',
      edit: edited('en/work.md', 'Our lawyers', '<<<<<<< HEAD\nOur lawyers'),
      file: at('en/work.md'),
      on: '<<<<<<<',
    },
    {
      name: 'two versions of the facts',
      edit: edited(
        'country.yaml',
        'founded: 2014',
        '<<<<<<< HEAD\nfounded: 2014\n=======\nfounded: 2013\n>>>>>>> x',
      ),
      file: at('country.yaml'),
      on: '<<<<<<<',
    },
    {
      name: 'two versions of the words',
      edit: edited('content/words.txt', 'HIAS', '<<<<<<< HEAD\nHIAS'),
      file: 'content/words.txt',
      on: '<<<<<<<',
    },
  ],
} satisfies Cases;
