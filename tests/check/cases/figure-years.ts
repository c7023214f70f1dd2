import { all, edited } from '../../sample.ts';
import { failing, passing, type Cases } from '../case.ts';

const words = (locale: string, from: string | RegExp, to: string) =>
  edited(`${locale}/displacement.md`, from, to);

export default {
  severity: 'warning',
  valid: [
    ...passing([
      ['In 2024, {served} people received help.', 'En 2024, {served} personas recibieron ayuda.'],
      ['At the end of 2022 they were {displaced-2022}.', 'Al cierre de 2022 eran {displaced-2022}.'],
      [
        'Applications fell from {applications.2023} to {applications.2024} in 2024.',
        'Las solicitudes bajaron de {applications.2023} a {applications.2024} en 2024.',
      ],
      [
        'They fell from {applications.2022} in 2022 to {applications.2023} in 2023.',
        'Bajaron de {applications.2022} en 2022 a {applications.2023} en 2023.',
      ],
      [
        'There were {applications.2019} in 2019, {applications.2020} in 2020 and {applications.2021} in 2021.',
        'Hubo {applications.2019} en 2019, {applications.2020} en 2020 y {applications.2021} en 2021.',
      ],
      ['By June 2025 there were {applications.2025}.', 'Hasta junio de 2025 hubo {applications.2025}.'],
      [
        'We opened in 2014. {Served} people received help in 2024.',
        'Abrimos en 2014. {Served} personas recibieron ayuda en 2024.',
      ],
      [
        'Since {founded} we are here, and since 2019 in Upala.',
        'Desde {founded} estamos aquí, y desde 2019 en Upala.',
      ],
      ['HIAS has had an office in Upala since 2021.', 'HIAS tiene una oficina en Upala desde 2021.'],
      ['HIAS launched this project in 2023.', 'HIAS lanzó este proyecto en 2023.'],
      ['The court was established in 2011.', 'El tribunal se creó en 2011.'],
      ['They come from {origins}, as in 2019.', 'Vienen de {origins}, como en 2019.'],
      ['{Served} people received help.', '{Served} personas recibieron ayuda.'],
      ['She waited for two years.', 'Ella esperó dos años.'],
      ['A course lasts three years.', 'Un curso dura tres años.'],
      ['For six years he lived without papers.', 'Durante seis años vivió sin papeles.'],
      ['We opened our bakery in 2018.', 'Abrimos nuestra panadería en 2018.'],
    ]),
    {
      name: 'a label that says since when',
      edit: all(
        words('en', 'label: people received services in 2024', 'label: people received services since 2019'),
        words(
          'es',
          'label: personas recibieron servicios en 2024',
          'label: personas recibieron servicios desde 2019',
        ),
      ),
    },
    {
      name: 'a label without a year',
      edit: all(
        words('en', 'label: people received services in 2024', 'label: people received services'),
        words('es', 'label: personas recibieron servicios en 2024', 'label: personas recibieron servicios'),
      ),
    },
    {
      name: 'a label of two years, the second of which is its own',
      edit: all(
        words(
          'en',
          'label: people received services in 2024',
          'label: people received services from 2014 to 2024',
        ),
        words(
          'es',
          'label: personas recibieron servicios en 2024',
          'label: personas recibieron servicios de 2014 a 2024',
        ),
      ),
    },
  ],
  invalid: [
    ...failing([
      [
        'At the end of 2025, {displaced} people lived here.',
        'Al cierre de 2025 vivían aquí {displaced} personas.',
      ],
      ['In 2025, HIAS served {served} people.', 'En 2025, HIAS atendió a {served} personas.'],
      [
        'There were {applications.2018} applications in 2019.',
        'En 2019 hubo {applications.2018} solicitudes.',
      ],
      ['In 2021 there were {displaced-2022} people.', 'En 2021 eran {displaced-2022} personas.'],
      ['{Served} people received help in 2023.', '{Served} personas recibieron ayuda en 2023.'],
      [
        'In 2023, UNHCR counted {displaced.total} people.',
        'En 2023, el ACNUR contó {displaced.total} personas.',
      ],
      ['In 2024, {served} people came.', 'En 2025 vinieron {served} personas.', 'En 2025'],
      ['**{served}** people came in 2022.', 'En 2022 vinieron **{served}** personas.'],
      ['HIAS has helped here for over six years.', 'HIAS ayuda aquí desde hace más de seis años.'],
      ['We have worked here for more than ten years.', 'Trabajamos aquí desde hace más de diez años.'],
      ['HIAS has been here for over 11 years.', 'HIAS está aquí desde hace más de 11 años.'],
    ]),
    ...(
      [
        ['label', 'label: people received services in 2024', 'label: people received services in 2025'],
        ['short name', 'short: People who received services in 2024', 'short: People served in 2022'],
        ['label with its source', 'at the end of 2024, as UNHCR', 'at the end of 2023, as UNHCR'],
        ['label of the earlier figure', 'at the end of 2022', 'at the end of 2023'],
        ['text', 'In 2018 there were {applications.2018}', 'In 2018 there were {applications.2019}'],
      ] as const
    ).map(([name, from, to]) => ({
      name: `another year in the ${name}`,
      edit: words('en', from, to),
      file: 'content/costa-rica/en/displacement.md',
      on: to,
      severity: 'any' as const,
    })),
    {
      name: 'the lead names another year',
      edit: edited('es/overview.md', 'Al cierre de 2024 vivían ahí', 'Al cierre de 2025 vivían ahí'),
      file: 'content/costa-rica/es/overview.md',
      on: 'Al cierre de 2025',
    },
  ],
} satisfies Cases;
