import { all, appended, edited, removed } from '../../sample.ts';
import { passing, type Cases } from '../case.ts';

const inBoth = (en: string, es: string, file = 'work.md') =>
  all(appended(`en/${file}`, en), appended(`es/${file}`, es));
const inHelp = (en: string, es: string) =>
  inBoth(`${en}\n\nWe are there.`, `${es}\n\nAhí estamos.`, 'help.md');
const inStory = (en: string, es: string) =>
  inBoth(`${en}\n\nHe is there.`, `${es}\n\nÉl está ahí.`, 'stories/a-map-drawn-by-hand.md');
const work = (locale: string) => `content/costa-rica/${locale}/work.md`;

export default {
  valid: [
    { name: 'a heading of level 3 in a section', edit: inHelp('### By bus', '### En autobús') },
    {
      name: 'levels 3 and 4',
      edit: inBoth('### By bus\n\n#### On Sunday\n\nYes.', '### En autobús\n\n#### En domingo\n\nSí.'),
    },
    {
      name: 'back from level 4 to 3',
      edit: inBoth(
        '### By bus\n\n#### On Sunday\n\nYes.\n\n### On foot\n\nNo.',
        '### En autobús\n\n#### En domingo\n\nSí.\n\n### A pie\n\nNo.',
      ),
    },
    { name: 'level 2 in a story', edit: inStory('## The first day', '## El primer día') },
    {
      name: 'levels 2 and 3 in a story',
      edit: inStory('## The first day\n\n### The bus', '## El primer día\n\n### El autobús'),
    },
    { name: 'a heading that is a place', edit: inHelp('### Upala', '### Upala') },
    {
      name: 'the same heading in two stories of a country',
      edit: all(
        inBoth('## That day\n\nHe is there.', '## Ese día\n\nÉl está ahí.', 'stories/a-map-drawn-by-hand.md'),
        inBoth(
          '## That day\n\nShe is there.',
          '## Ese día\n\nElla está ahí.',
          'stories/bread-before-sunrise.md',
        ),
      ),
    },
    { name: 'a heading with a number', edit: inHelp('### Step 1', '### Paso 1') },
    { name: 'a question', edit: inHelp('### Who can come?', '### ¿Quién puede venir?') },
    { name: 'a strong word', edit: inHelp('### It is **free**', '### Es **gratuito**') },
    {
      name: 'an id that only begins like one of the page',
      edit: inHelp('### Main entrance', '### Entrada principal'),
    },
    { name: 'a sign of a number', edit: inHelp('### Rule #1', '### Regla #1') },
    ...passing([
      ['### What you can bring\n\nYes.', '### Lo que puede traer\n\nSí.'],
      ['### San José\n\nYes.', '### San José\n\nSí.'],
      ['### 2024\n\nYes.', '### 2024\n\nSí.'],
      ['### “Welcome”\n\nYes.', '### «Bienvenida»\n\nSí.'],
      ['### Help at night\n\nYes.', '### Ayuda de noche\n\nSí.'],
      ['### A map for you\n\nYes.', '### Un mapa para usted\n\nSí.'],
      ['### Contact by phone\n\nYes.', '### Contacto por teléfono\n\nSí.'],
      ['### Who we are: women\n\nYes.', '### Quiénes somos: mujeres\n\nSí.'],
      ['### Contact\n\nYes.', '### Contacto\n\nSí.'],
      ['### Numbers to call\n\nYes.', '### Números para llamar\n\nSí.'],
      ['### Your story\n\nYes.', '### Su historia\n\nSí.'],
      ['### The facts\n\nYes.', '### Los hechos\n\nSí.'],
      ['### Languages we speak\n\nYes.', '### Idiomas que hablamos\n\nSí.'],
    ]),
  ],
  invalid: [
    ...(['# ', '## '] as const).map((marks) => ({
      name: `level ${marks.length - 1} in a section`,
      edit: inBoth(`${marks}By bus\n\nYes.`, `${marks}En autobús\n\nSí.`),
      file: work('es'),
      on: `${marks}En autobús`,
    })),
    {
      name: 'the heading of a text that is not translated and stands on the same page',
      edit: all(
        removed(work('es')),
        inBoth('### By bus\n\nYes.', '### A school for trades\n\nSí.', 'overview.md'),
      ),
      file: 'content/costa-rica/es/overview.md',
      on: 'A school for trades',
    },
    {
      name: 'level 1 in a story',
      edit: inStory('# The first day', '# El primer día'),
      file: 'content/costa-rica/es/stories/a-map-drawn-by-hand.md',
      on: '# El primer',
    },
    {
      name: 'a line of = below the words',
      edit: inBoth('By bus\n======\n\nYes.', 'En autobús\n======\n\nSí.'),
      file: work('en'),
      on: 'By bus',
    },
    {
      name: 'a line of - below the words',
      edit: inBoth('By bus\n------\n\nYes.', 'En autobús\n------\n\nSí.'),
      file: work('en'),
      on: 'By bus',
    },
    {
      name: 'level 3 is left out',
      edit: all(
        edited('en/help.md', /\n$/, '\n\n#### By bus\n\nYes.\n'),
        edited('es/help.md', /\n$/, '\n\n#### En autobús\n\nSí.\n'),
      ),
      file: 'content/costa-rica/en/help.md',
      on: '#### By bus',
    },
    {
      name: 'level 2 is left out in a story',
      edit: inStory('### The first day', '### El primer día'),
      file: 'content/costa-rica/en/stories/a-map-drawn-by-hand.md',
      on: '### The first',
    },
    {
      name: 'level 4 is left out',
      edit: inBoth('### By bus\n\n##### On Sunday\n\nYes.', '### En autobús\n\n##### En domingo\n\nSí.'),
      file: work('es'),
      on: '##### En domingo',
    },
    { name: 'no words', edit: inBoth('###\n\nYes.', '###\n\nSí.'), file: work('en'), on: '###' },
    ...[
      'Main',
      'Map',
      'Facts',
      'Numbers',
      'Exit',
      'Languages',
      'Story',
      'Overview',
      'Help',
      'Ethics title',
    ].map((words) => ({
      name: `the id of another place: ${words}`,
      edit: edited('es/work.md', '### Lo que sigue', `### ${words}`),
      file: work('es'),
      on: `### ${words}`,
    })),
    {
      name: 'one heading in two sections',
      edit: inHelp('### A school for trades', '### Una escuela nueva'),
      on: '### A school for trades',
    },
    {
      name: 'a heading in one language',
      edit: edited('es/work.md', '### Lo que sigue\n', ''),
      file: work('es'),
    },
    {
      name: 'another level in one language',
      edit: inBoth('### By bus\n\nYes.', '#### En autobús\n\nSí.'),
      file: work('es'),
      on: '#### En autobús',
    },
    {
      name: 'one heading more in a story',
      edit: appended('es/stories/a-map-drawn-by-hand.md', '## Ese día\n\nÉl dibuja.'),
      file: 'content/costa-rica/es/stories/a-map-drawn-by-hand.md',
    },
  ],
} satisfies Cases;
