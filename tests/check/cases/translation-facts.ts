import { all, edited } from '../../sample.ts';
import { failing, passing, type Cases } from '../case.ts';

export default {
  valid: [
    ...passing([
      [
        'Read the [page of UNHCR](https://www.unhcr.org/costa-rica).',
        'Lea la [página del ACNUR](https://www.acnur.org/costa-rica).',
      ],
      [
        'Read [the report](https://www.unhcr.org/report-en.pdf).',
        'Lea [el informe](https://www.unhcr.org/report-es.pdf).',
      ],
      [
        'Read [the guide](https://help.unhcr.org/costarica/en/).',
        'Lea [la guía](https://help.unhcr.org/costarica/).',
      ],
      ['See [what we do](/en/costa-rica/#work).', 'Vea [lo que hacemos](/es/costa-rica/#work).'],
      ['Write to info@hias.org.', 'Escriba a info@hias.org.'],
      ['Write to [our office](mailto:info@hias.org).', 'Escriba a [nuestra oficina](mailto:info@hias.org).'],
      ['{Served} people came.', 'Vinieron {served} personas.'],
      [
        'In 2023 there were {applications.2023}, in 2024 {applications.2024}.',
        'En 2023 hubo {applications.2023}; en 2024, {applications.2024}.',
      ],
      ['She studied at [El Colegio](lang:es).', 'Ella estudió en El Colegio.'],
      ['She studied at Columbia University.', 'Ella estudió en la [Columbia University](lang:en).'],
      [
        'See [the law](https://www.un.org/) and [the court](https://www.oas.org/).',
        'Vea [la corte](https://www.oas.org/) y [la ley](https://www.un.org/).',
      ],
      ['Call [2222 3333](tel:+50622223333).', 'Llame al [2222-3333](tel:+50622223333).'],
      ['### By bus\n\nYes.', '### En autobús\n\nSí.'],
    ]),
    ...passing(
      [
        [
          'There were {applications.2019} and then {applications.2020}.',
          'Hubo {applications.2020}, y antes {applications.2019}.',
        ],
        ['See [the law](https://www.un.org/).', 'Vea la ley.'],
      ],
      { warns: true },
    ),
    ...passing([
      ['Write to **info@hias.org**.', 'Escriba a info@hias.org.'],
      ['### A school for bread\n\nYes.', '### Una escuela de pan\n\nSí.'],
      ['Many of {origins} came.', 'Vinieron muchas de {origins}.'],
    ]),
  ],
  invalid: [
    ...failing([
      ['We reached {served} people.', 'Llegamos a muchas personas.'],
      ['We reached {served} people.', 'Llegamos a {displaced} personas.'],
      ['We are here since {founded}.', 'Estamos aquí desde 2014.'],
      ['There were {applications.2019} applications.', 'Hubo {applications.2020} solicitudes.'],
      ['Many came.', 'Vinieron {served} personas.'],
      ['They come from {origins}.', 'Vienen de Nicaragua y Cuba.'],
      ['Write to info@hias.org.', 'Escriba a press@hias.org.'],
      ['Write to us.', 'Escriba a info@hias.org.'],
      [
        'Write to [our office](mailto:info@hias.org).',
        'Escriba a [nuestra oficina](mailto:ethics@hias.org).',
      ],
      ['Write to asilo@comar.gob.mx.', 'Escriba a asilos@comar.gob.mx.'],
    ]),
    ...failing(
      [
        [
          'There were {applications.2019} in 2019 and {applications.2020} in 2020.',
          'Hubo {applications.2020} en 2019 y {applications.2019} en 2020.',
        ],
        ['See [the law](https://www.un.org/).', 'Vea la ley.'],
        ['See the law.', 'Vea [la ley](https://www.un.org/).'],
        [
          'See [the law](https://www.un.org/) and [the court](https://www.oas.org/).',
          'Vea [la ley](https://www.un.org/) y la corte.',
        ],
      ],
      { severity: 'warning' },
    ),
    {
      name: 'the placeholder of a field in one language',
      edit: edited('es/overview.md', 'vivían ahí {displaced} personas', 'vivían ahí muchas personas'),
      file: 'content/costa-rica/en/overview.md',
      on: '{displaced}',
    },
    {
      name: 'placeholders of a field swapped in Spanish alone',
      edit: all(
        edited('en/overview.md', 'small', 'small ({applications.2018}, then {applications.2022})'),
        edited('es/overview.md', 'pequeña', 'pequeña ({applications.2022}, luego {applications.2018})'),
      ),
      file: 'content/costa-rica/es/overview.md',
      field: 'lead',
      severity: 'warning',
    },
  ],
} satisfies Cases;
