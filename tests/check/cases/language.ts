import { all, appended, edited, labelled, textOf } from '../../sample.ts';
import { failing, passing, type Cases } from '../case.ts';

export default {
  severity: 'warning',
  valid: [
    ...passing([
      [
        'The Comisión Mexicana de Ayuda a Refugiados (COMAR) decides.',
        'La Comisión Mexicana de Ayuda a Refugiados (COMAR) decide.',
      ],
      ['We work with Save the Children.', 'Trabajamos con Save the Children.'],
      ['We work with the Norwegian Refugee Council.', 'Trabajamos con el Norwegian Refugee Council.'],
      ['Marie-Claire Jean-Baptiste comes from Haiti.', 'Marie-Claire Jean-Baptiste viene de Haití.'],
      ['The Tren de Aragua threatened her.', 'El Tren de Aragua la amenazó.'],
      ['We meet in the Casa de la Cultura.', 'Nos vemos en la Casa de la Cultura.'],
      ['She sings “[Cielito lindo](lang:es)”.', 'Ella canta «Cielito lindo».'],
      ['His band is called The Long Way Home.', 'Su grupo se llama [The Long Way Home](lang:en).'],
      ['She answers: “[Pura vida](lang:es)”.', 'Ella responde: «Pura vida».'],
      ['HIAS, UNHCR and IOM', 'HIAS, ACNUR y OIM'],
      ['Ana Mora, Luis Solano, Rosa Mendoza', 'Ana Mora, Luis Solano, Rosa Mendoza'],
      ['Radio Nederland reported it.', 'Radio Nederland lo contó.'],
      [
        'See [Refugee Data Finder](https://www.unhcr.org/refugee-statistics/).',
        'Vea [Refugee Data Finder](https://www.unhcr.org/refugee-statistics/ "lang:en").',
      ],
      [
        'The Instituto Nacional de las Mujeres helps too.',
        'El Instituto Nacional de las Mujeres también ayuda.',
      ],
    ]),
  ],
  invalid: [
    ...failing(
      [
        [
          'Puede pedir ayuda en nuestra oficina cuando quiera.',
          'Puede pedir ayuda en nuestra oficina cuando quiera.',
        ],
      ],
      {},
    ),
    ...failing([
      [
        'The office opens in the morning.',
        'The office opens in the morning, and people can come with their children.',
        'The office opens in the morning, and',
      ],
      [
        'La oficina abre en la mañana y se puede venir con niños.',
        'La oficina abre por la mañana. Se puede venir con niñas.',
        'y se puede venir con niños',
      ],
      ['It is open.', 'Está abierta. It is open to everyone who comes here.'],
      ['- a bed\n- una comida caliente para todos', '- una cama\n- comida', '- una comida caliente'],
    ]),
    {
      name: 'two files swapped',
      edit: (files) => ({
        ...files,
        'content/costa-rica/en/ethics.md': textOf(files, 'es/ethics.md'),
        'content/costa-rica/es/ethics.md': textOf(files, 'en/ethics.md'),
      }),
      file: 'content/costa-rica/en/ethics.md',
    },
    {
      name: 'two titles swapped',
      edit: all(
        edited('en/work.md', /title: .*/, 'title: Lo que hacemos'),
        edited('es/work.md', /title: .*/, 'title: What we do'),
      ),
      file: 'content/costa-rica/en/work.md',
      field: 'title',
    },
    {
      name: 'a paragraph, nearly',
      edit: edited(
        'es/work.md',
        /Queremos una segunda .*/,
        'We want a second school, close to the border. Until then, our teachers travel there by bus.',
      ),
      file: 'content/costa-rica/es/work.md',
      on: 'We want a second',
    },
    {
      name: 'a label',
      edit: labelled('es', 'notFound.lead', 'Maybe the address has a mistake or the page changed its place'),
      file: 'src/i18n/es.json',
      on: 'Maybe the',
    },
    {
      name: 'a sentence in a story',
      edit: appended(
        'en/stories/a-map-drawn-by-hand.md',
        'Ella espera aquí desde muy temprano y nadie le pregunta nada.',
      ),
      file: 'content/costa-rica/en/stories/a-map-drawn-by-hand.md',
      on: 'Ella espera',
    },
  ],
} satisfies Cases;
