import { all, edited, labelled } from '../../sample.ts';
import { failing, passing, type Cases } from '../case.ts';

export default {
  severity: 'warning',
  valid: [
    ...passing([['He had had no papers.', 'No tenía papeles, y dijo que que viniera era bueno.']]),
    ...passing([
      ['Ask for Yamileth Chavarría.', 'Pregunte por Yamileth Chavarría.'],
      ['We meet in Tapachula and Tenosique.', 'Nos vemos en Tapachula y Tenosique.'],
      ['Jean-Baptiste Désir teaches.', 'Jean-Baptiste Désir enseña.'],
      ['We speak [ayisyen](lang:ht) with them.', 'Hablamos [ayisyen](lang:ht) con ellas.'],
      ['Write to asilo@comar.gob.mx.', 'Escriba a asilo@comar.gob.mx.'],
      [
        'See [the map of roads](https://www.acnur.org/xqzt).',
        'Vea [el mapa de rutas](https://www.acnur.org/xqzt).',
      ],
      ['Ana Sofía’s café opens on Sunday.', 'El café de Ana Sofía abre el domingo.'],
      ['We organize walks.', 'Organizamos caminatas.'],
      ['The children’s well-being matters.', 'El bienestar de la niñez importa.'],
      ['Repatriation was never our aim.', 'La repatriación nunca fue nuestro fin.'],
      ['We don’t ask for papers.', 'No pedimos papeles.'],
      ['Cuéllar, Ñáñez and Güemes came.', 'Vinieron Cuéllar, Ñáñez y Güemes.'],
      ['Tell us about it.', 'Cuéntenoslo con calma.'],
      ['{Served} people came.', 'Vinieron {served} personas.'],
      ['The ACNUR is called UNHCR here.', 'La UNHCR se llama aquí ACNUR.'],
      ['We help quickly and well.', 'Ayudamos rápidamente y bien.'],
    ]),
    {
      name: 'a word of the list',
      edit: all(
        edited('content/words.txt', 'HIAS', 'HIAS\npulpería'),
        edited('es/help.md', 'sin cita', 'a la pulpería sin cita'),
      ),
    },
  ],
  invalid: [
    ...failing([['They waited at the the door.', 'Esperaban en la la puerta.']], { says: 'twice' }),
    ...failing([
      ['We have a longg table.', 'Tenemos una mesa larga.', 'longg'],
      ['They change the policeis.', 'Cambian las políticas.', 'policeis'],
      ['You can recieve help.', 'Puede recibir ayuda.', 'recieve'],
      ['It is a goverment office.', 'Es una oficina del gobierno.', 'goverment'],
      ['They change the policies.', 'Cambian las polticas.', 'polticas'],
      ['It is a fast way.', 'Es un camino rapído.', 'rapído'],
      ['They need protection.', 'Necesitan proteccion.', 'proteccion'],
      ['They find work.', 'Encuentran trabjo.', 'trabjo'],
    ]),
    {
      name: 'in a field',
      edit: edited('es/help.md', /title: .*/, 'title: Las polticas de asilo'),
      file: 'content/costa-rica/es/help.md',
      on: 'title:',
      says: 'políticas',
    },
    {
      name: 'in a label',
      edit: labelled('es', 'figures.source', 'Feunte'),
      file: 'src/i18n/es.json',
      on: 'Feunte',
    },
    {
      name: 'in a label in English',
      edit: labelled('en', 'figures.source', 'Suorce'),
      file: 'src/i18n/en.json',
      on: 'Suorce',
    },
    {
      name: 'in a story',
      edit: edited('en/stories/a-map-drawn-by-hand.md', 'behind his ear', 'behidn his ear'),
      file: 'content/costa-rica/en/stories/a-map-drawn-by-hand.md',
      on: 'behidn',
    },
  ],
} satisfies Cases;
