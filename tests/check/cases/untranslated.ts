import { added, all, edited, labelled, sampleFiles, textOf } from '../../sample.ts';
import { passing, type Cases } from '../case.ts';

const es = 'content/costa-rica/es';

export default {
  severity: 'warning',
  valid: [
    ...passing([
      ['- Tijuana\n- Upala', '- Tijuana\n- Upala'],
      [
        '| Town | Open |\n| --- | --- |\n| Tijuana | yes |',
        '| Ciudad | Abierto |\n| --- | --- |\n| Tijuana | sí |',
      ],
      ['- Save the Children\n- Oxfam', '- Save the Children\n- Oxfam'],
      ['Jean Pierre and Marie Louise live in Puebla.', 'Jean Pierre y Marie Louise viven en Puebla.'],
      ['We work with Save the Children.', 'Trabajamos con Save the Children.'],
      ['### Upala\n\nYes.', '### Upala\n\nSí.'],
      ['Marie-Claire Jean-Baptiste comes from Haiti.', 'Marie-Claire Jean-Baptiste viene de Haití.'],
      [
        '- Norwegian Refugee Council\n- Médecins Sans Frontières',
        '- Norwegian Refugee Council\n- Médecins Sans Frontières',
      ],
      ['HIAS Costa Rica', 'HIAS Costa Rica'],
      [
        '| Name | Mail |\n| --- | --- |\n| Ana Mora | info@hias.org |',
        '| Nombre | Correo |\n| --- | --- |\n| Ana Mora | info@hias.org |',
      ],
      ['No', 'No'],
      ['San José, 9:00', 'San José, 9:00'],
      [
        '[Refugee Data Finder](https://www.unhcr.org/refugee-statistics/)',
        '[Refugee Data Finder](https://www.unhcr.org/refugee-statistics/ "lang:en")',
      ],
    ]),
    {
      name: 'a story whose title is a name',
      edit: all(
        ...['en', 'es'].map((locale) =>
          edited(`${locale}/stories/a-map-drawn-by-hand.md`, /title: .*/, 'title: Rosa Mendoza'),
        ),
      ),
    },
    {
      name: 'a caption that is a name',
      edit: all(
        ...['en', 'es'].map((locale) =>
          edited(
            `${locale}/stories/bread-before-sunrise.md`,
            /caption: Rosalba.*/,
            'caption: Rosalba Cerdas',
          ),
        ),
      ),
    },
    {
      name: 'a source whose name is the same',
      edit: all(
        ...['en', 'es'].map((locale) => edited(`${locale}/displacement.md`, /hias: .*/, 'hias: HIAS')),
      ),
    },
  ],
  invalid: [
    {
      name: 'a whole text',
      edit: (files) => ({ ...files, [`${es}/ethics.md`]: textOf(files, 'en/ethics.md') }),
      file: `${es}/ethics.md`,
    },
    {
      name: 'a title',
      edit: edited('es/work.md', /title: .*/, 'title: What we do'),
      file: `${es}/work.md`,
      field: 'title',
    },
    {
      name: 'a title in capitals',
      edit: edited('es/work.md', /title: .*/, 'title: WHAT WE DO.'),
      file: `${es}/work.md`,
      field: 'title',
    },
    {
      name: 'an item of a list',
      edit: edited('es/overview.md', 'la cárcel sin un juicio justo', 'prison without a fair trial'),
      file: `${es}/overview.md`,
      on: 'prison without',
    },
    {
      name: 'a cell of a table',
      edit: edited('es/work.md', '| Ciudad | Día | Hora |', '| Town | Day | Hour |'),
      file: `${es}/work.md`,
      on: '| Town',
    },
    {
      name: 'a label of one word',
      edit: all(labelled('en', 'figures.year', 'Year'), labelled('es', 'figures.year', 'Year')),
      file: 'src/i18n/es.json',
      field: 'figures.year',
    },
    {
      name: 'a label',
      edit: all(
        labelled('en', 'skipLink.label', 'Skip to the content'),
        labelled('es', 'skipLink.label', 'Skip to the content'),
      ),
      file: 'src/i18n/es.json',
      field: 'skipLink.label',
    },
    {
      name: 'the text of a story',
      edit: added(
        'es/stories/a-map-drawn-by-hand.md',
        textOf(sampleFiles(), 'es/stories/a-map-drawn-by-hand.md').replace(
          /---\n\n[\s\S]*/,
          `---\n\n${textOf(sampleFiles(), 'en/stories/a-map-drawn-by-hand.md').split('---\n\n')[1] ?? ''}`,
        ),
      ),
      file: `${es}/stories/a-map-drawn-by-hand.md`,
    },
  ],
} satisfies Cases;
