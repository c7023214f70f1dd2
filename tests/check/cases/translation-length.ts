import { appended, edited } from '../../sample.ts';
import { failing, passing, type Cases } from '../case.ts';

export default {
  severity: 'warning',
  valid: [
    ...passing([
      [
        'Resources are few, and all over the country people wait for months.',
        'Los recursos son pocos. En todo el país la gente espera durante meses.',
      ],
    ]),
    ...passing([
      [
        'The school is open. Everybody may come.',
        'La escuela está abierta.\n\nTodas las personas pueden venir.',
      ],
      [
        'The school is open.\n\nEverybody may come.',
        'La escuela está abierta. Todas las personas pueden venir.',
      ],
      ['Ask for Dr. Mora at the door.', 'Pregunte por la Dra. Mora en la puerta.'],
      [
        'We open at 9 a.m. and close at 5 p.m. every day.',
        'Abrimos a las 9 a. m. y cerramos a las 5 p. m. todos los días.',
      ],
      ['He lived in the U.S. with his aunt.', 'Vivió en EE. UU. con su tía.'],
      ['Bring papers, photos, etc. if you can.', 'Traiga papeles, fotos, etc. si puede.'],
      ['Come in… we are waiting.', 'Pase… le esperamos.'],
      ['Room No. 5 is free.', 'El cuarto núm. 5 está libre.'],
      ['Who may come? Everybody!', '¿Quién puede venir? ¡Cualquier persona!'],
      ['See www.hias.org for more.', 'Vea más en www.hias.org.'],
      ['- a bed\n- a meal', '- una cama\n- una comida'],
      ['> We found a home.', '> Encontramos un hogar.'],
      [
        '| Town | Open |\n| --- | --- |\n| Upala | yes |',
        '| Ciudad | Abierto |\n| --- | --- |\n| Upala | sí |',
      ],
      ['St. Mary’s church helps too.', 'La iglesia de Sta. María también ayuda.'],
      ['“Come in.” He smiled.', '«Pase». Él sonrió.'],
      ['We walked 2.5 km together.', 'Caminamos 2.5 km juntas.'],
      ['Since Jan. 2019 we meet here.', 'Desde enero de 2019 nos vemos aquí.'],
      ['J. R. Solano wrote it.', 'Lo escribió J. R. Solano.'],
    ]),
  ],
  invalid: [
    ...failing(
      [
        ['The school is open. Everybody may come.', 'La escuela está abierta.'],
        ['The school is open.', 'La escuela está abierta. Todas las personas pueden venir.'],
        [
          'The school is open. Everybody may come. Bring a friend.',
          'La escuela está abierta. Traiga a una amiga.',
        ],
        ['- a bed\n- a meal\n- a talk', '- una cama\n- una comida'],
        ['- a bed\n- a meal', '- una cama\n- una comida\n- una plática'],
        [
          '| Town | Open |\n| --- | --- |\n| Upala | yes |\n| Liberia | no |',
          '| Ciudad | Abierto |\n| --- | --- |\n| Upala | sí |',
        ],
      ],
      { on: '', file: 'es/help.md' },
    ),
    {
      name: 'a paragraph in English alone',
      edit: appended('en/help.md', 'People can come with their children.'),
    },
    {
      name: 'a paragraph in Spanish alone',
      edit: appended('es/help.md', 'Se puede venir con niñas y niños.'),
    },
    { name: 'a row of a table in English alone', edit: edited('es/work.md', /\| Upala .*\n/, '') },
    { name: 'an item in English alone', edit: edited('es/overview.md', /- el hambre\n/, '') },
    {
      name: 'a sentence left out',
      edit: edited('es/ethics.md', ' Quien pide dinero no trabaja para HIAS.', ''),
    },
    {
      name: 'a paragraph of a story left out',
      edit: edited('es/stories/bread-before-sunrise.md', /Se conocieron .*\n\n/, ''),
    },
    {
      name: 'a sentence of a field left out',
      edit: edited('es/stories/bread-before-sunrise.md', / Aprendieron el oficio[^.]*\./, ''),
    },
  ],
} satisfies Cases;
