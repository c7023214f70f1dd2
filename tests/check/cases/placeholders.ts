import { all, edited } from '../../sample.ts';
import { failing, passing, type Cases } from '../case.ts';

export default {
  valid: [
    ...passing([
      ['We reached {served} people.', 'Llegamos a {served} personas.'],
      ['{Displaced} people lived here.', '{Displaced} personas vivían aquí.'],
      ['UNHCR counted {displaced.total} people.', 'El ACNUR contó {displaced.total} personas.'],
      [
        'In 2019, {applications.2019} people asked for asylum.',
        'En 2019, {applications.2019} personas pidieron asilo.',
      ],
      [
        'Applications fell from {applications.2023} to {applications.2024} in 2024.',
        'Las solicitudes bajaron de {applications.2023} a {applications.2024} en 2024.',
      ],
      ['We have been here since {founded}.', 'Estamos aquí desde {founded}.'],
      ['They come from {origins}.', 'Vienen de {origins}.'],
      ['**{served}** people came.', 'Vinieron **{served}** personas.'],
      ['- {served} people\n- {founded}', '- {served} personas\n- {founded}'],
      [
        '| People | Since |\n| --- | --- |\n| {served} | {founded} |',
        '| Personas | Desde |\n| --- | --- |\n| {served} | {founded} |',
      ],
      ['At the end of 2022 they were {displaced-2022}.', 'Al cierre de 2022 eran {displaced-2022}.'],
      ['They were {displaced} people.', 'Eran {displaced} personas.'],
    ]),
    {
      name: 'in a title',
      edit: all(
        edited('en/help.md', /title: .*/, 'title: Help for {served} people'),
        edited('es/help.md', /title: .*/, 'title: Ayuda para {served} personas'),
      ),
    },
    ...passing([
      [
        'Of {displaced.total} people, many are children.',
        'De {displaced.total} personas, muchas son niñas y niños.',
      ],
      ['Many of the {served} people came by bus.', 'Muchas de las {served} personas vinieron en autobús.'],
      ['*{served}* people came.', 'Vinieron *{served}* personas.'],
      ['We are here since {founded}: with love.', 'Estamos aquí desde {founded}: con amor.'],
      ['{Origins}: that is where they come from.', '{Origins}: de ahí vienen.'],
      ['> {served} people', '> {served} personas'],
      ['### {served} people\n\nYes.', '### {served} personas\n\nSí.'],
      ['In 2018, {applications.2018} people asked.', 'En 2018, {applications.2018} personas lo pidieron.'],
      [
        'In 2025, {applications.2025} people asked so far.',
        'En 2025, {applications.2025} personas lo han pedido.',
      ],
    ]),
  ],
  invalid: [
    ...failing([['We reached {served}people.', 'Llegamos a {served}personas.']], { severity: 'warning' }),
    ...failing(
      [
        ['Since {fuonded} we are here.', 'Estamos aquí desde {fuonded}.'],
        ['We reached {severd} people.', 'Llegamos a {severd} personas.'],
        ['We reached {SERVED} people.', 'Llegamos a {SERVED} personas.'],
        ['They were {applications.2012} people.', 'Eran {applications.2012} personas.'],
        ['They were {applications} people.', 'Eran {applications} personas.'],
        ['They were {served.total} people.', 'Eran {served.total} personas.'],
        ['They were {displaced.refugees} people.', 'Eran {displaced.refugees} personas.'],
        ['They were { served } people.', 'Eran { served } personas.'],
        ['They were {{served}} people.', 'Eran {{served}} personas.'],
        ['They were {atendidas} people.', 'Eran {atendidas} personas.'],
        ['They were {} people.', 'Eran {} personas.'],
        ['They were {served people.', 'Eran {served personas.'],
        ['They were served} people.', 'Eran served} personas.'],
        ['They were {21,450} people.', 'Eran {21,450} personas.'],
        ['They were more than {displaced} people.', 'Eran más de {displaced} personas.'],
        ['They were {displaced} people.', 'Eran más de {displaced} personas.', 'más de {displaced}'],
        ['They were more than **{displaced}** people.', 'Eran más de **{displaced}** personas.'],
        ['They were over {displaced} people.', 'Eran arriba de {displaced} personas.', 'over {displaced}'],
      ],
      { severity: 'any' },
    ),
    {
      name: 'misspelt in a field',
      edit: edited('en/overview.md', '{displaced}', '{dispalced}'),
      file: 'content/costa-rica/en/overview.md',
      field: 'lead',
    },
    {
      name: 'misspelt in a story',
      edit: edited('es/stories/a-map-drawn-by-hand.md', 'un lápiz', 'un lápiz {servd}'),
      file: 'content/costa-rica/es/stories/a-map-drawn-by-hand.md',
      on: '{servd}',
    },
  ],
} satisfies Cases;
