import { all, edited, labelled, paragraphs } from '../../sample.ts';
import { failing, passing, type Cases } from '../case.ts';

const nbsp = '\u00A0';
const bold = (words: string) =>
  words.replace(/[A-Za-z]/g, (letter) =>
    String.fromCodePoint((letter < 'a' ? 0x1d400 - 65 : 0x1d41a - 97) + letter.charCodeAt(0)),
  );

/** The same strange sign inside a sentence of each language. */
const within = (sign: string) =>
  failing([[`The office${sign} is close to the park.`, `La oficina${sign} está cerca del parque.`]]);

export default {
  valid: [
    ...passing([
      ['The family of Íñigo Núñez came from Bogotá.', 'La familia de Íñigo Núñez llegó de Bogotá.'],
      ['The walk takes 20\u00A0minutes.', 'El camino dura 20\u00A0minutos.'],
      ['The price is 5\u202F€.', 'El precio es de 5\u202F€.'],
      [
        'It is open on weekdays, and (by request) on Saturday.',
        'Abre entre semana y (si se pide) el sábado.',
      ],
      ['“Come in”, she says.', '«Pase», dice ella.'],
      ['The children’s room is at the back.', 'El cuarto de los niños está al fondo.'],
      ['A family 👩‍👧 waits at the door.', 'Una familia 👩‍👧 espera en la puerta.'],
      ['We speak [українська](lang:uk) too.', 'También hablamos [українська](lang:uk).'],
      ['We speak [العربية](lang:ar) too.', 'También hablamos [العربية](lang:ar).'],
      ['We speak [العربية!\u200F](lang:ar) too.', 'También hablamos [\u061C(العربية)](lang:ar).'],
      ['We speak [می\u200Cخواهم](lang:fa) too.', 'También hablamos [می\u200Cخواهم](lang:fa).'],
      ['She says [« Entrez\u00A0! »](lang:fr) to all.', 'Dice [«\u00A0Entrez\u202F! »](lang:fr) a todos.'],
      ['We speak [中文](lang:zh) too.', 'También hablamos [中文](lang:zh).'],
      ['We speak [ελληνικά](lang:el) too.', 'También hablamos [ελληνικά](lang:el).'],
      ['It is warm: 30 °C in the shade.', 'Hace calor: 30 °C a la sombra.'],
      ['The room has 20 m².', 'El cuarto tiene 20 m².'],
      ['She waited for ½ hour.', 'Esperó ½ hora.'],
      ['The office is on the 2nd floor.', 'La oficina está en el 2.º piso.'],
      ['The course is for young people aged 12–17.', 'El curso es para jóvenes de 12–17 años.'],
      ['Nobody pays — ever.', 'Nadie paga, nunca…'],
      ['His name is Nguyễn Văn An.', 'Se llama Nguyễn Văn An.'],
      ['Her name is Zoë Łukasz.', 'Se llama Zoë Łukasz.'],
      ['It costs 5 € or £4.', 'Cuesta 5 € o £4.'],
      ['The room is 3 × 4 metres.', 'El cuarto mide 3 × 4 metros.'],
      ['We give thanks ♥ to all.', 'Damos las gracias ♥ a todas.'],
      ['The flag of Nicaragua 🇳🇮 hangs here.', 'Aquí cuelga la bandera de Nicaragua 🇳🇮.'],
      ['“She said ‘no’ to him.”', '«Ella le dijo “no”».'],
      ['A page of the law: § 7.', 'Una página de la ley: § 7.'],
      ['We speak [हिन्दी](lang:hi) too.', 'También hablamos [हिन्दी](lang:hi).'],
      ['We speak [فارسی](lang:fa) too.', 'También hablamos [فارسی](lang:fa).'],
      ['We speak [日本語](lang:ja) too.', 'También hablamos [日本語](lang:ja).'],
      ['The letters α and β stand on the door.', 'Las letras α y β están en la puerta.'],
      ['Monday\u00A0–\u00A0Friday we are there.', 'De lunes\u00A0a\u00A0viernes estamos ahí.'],
    ]),
    {
      name: 'line ends of Windows',
      edit: (files) => ({
        ...files,
        'content/costa-rica/es/help.md': String(files['content/costa-rica/es/help.md']).replaceAll(
          '\n',
          '\r\n',
        ),
      }),
    },
    {
      name: 'letters and accents apart, as macOS writes them',
      edit: (files) => ({
        ...files,
        'content/costa-rica/es/help.md': String(files['content/costa-rica/es/help.md']).normalize('NFD'),
      }),
    },
    {
      name: 'a mark of the byte order at the head of a file',
      edit: edited('es/help.md', /^---/, '\uFEFF---'),
    },
  ],
  invalid: [
    ...within('\u0007'),
    ...within('\u0000'),
    ...within('\u0085'),
    ...within('\u202E'),
    ...within('\u200F'),
    ...within('\u200B'),
    ...within('\u2060'),
    ...within('\u00AD'),
    ...within('\uFEFF'),
    ...within('\uF0B7'),
    ...within('\uFFFC'),
    ...within('\uFFFD'),
    ...within('\u2028'),
    ...failing([
      ['Come to the of\u200Dfice.', 'Venga a la oficina.'],
      ['Come to the office.', 'Venga a la o\u0441icina.'],
      ['Come to the \u0455chool.', 'Venga a la escuela.'],
      ['Ask for Mr. NuÃ±ez.', 'Pregunte por el señor Núñez.'],
      ['The children’s room is open.', 'El cuarto de los niÃ±os está abierto.'],
      ['The childrenâ€™s room is open.', 'El cuarto de los niños está abierto.'],
      ['Do you need help?', 'Â¿Necesita ayuda?'],
      ['The of\uFB01ce is open.', 'La o\uFB01cina está abierta.'],
      ['It is a long \uFB02ight.', 'Es un vuelo largo.'],
      ['The sta\uFB00 is friendly.', 'El personal es amable.'],
      [`Read the ${bold('rules')} first.`, `Lea primero las ${bold('reglas')}.`],
      ['Read the 𝘳𝘶𝘭𝘦𝘴 first.', 'Lea primero las 𝘳𝘦𝘨𝘭𝘢𝘴.'],
    ]),
    {
      name: 'all spaces of a sentence hold the words together',
      edit: paragraphs(
        'Every family finds a place here and a person who listens.'.replaceAll(' ', nbsp),
        'Cada familia encuentra aquí un lugar y una persona que escucha.',
      ),
      on: `Every${nbsp}family`,
    },
    {
      name: 'all spaces of a paragraph hold the words together, in Spanish',
      edit: paragraphs(
        'Every family finds a place here and a person who listens.',
        'Cada familia encuentra aquí un lugar y una persona que escucha.'.replaceAll(' ', nbsp),
      ),
      on: `Cada${nbsp}familia`,
    },
    {
      name: 'in a field',
      edit: edited('es/help.md', 'title: Dónde', 'title: Dónde\u200B'),
      file: 'content/costa-rica/es/help.md',
      on: 'title:',
    },
    {
      name: 'in country.yaml',
      edit: edited('country.yaml', 'credit: Teresa', 'credit: Te\u200Bresa'),
      file: 'content/costa-rica/country.yaml',
      on: 'credit:',
    },
    {
      name: 'in a label',
      edit: labelled('es', 'figures.source', 'Fue\u200Bnte'),
      file: 'src/i18n/es.json',
    },
    {
      name: 'in a story',
      edit: all(edited('en/stories/a-map-drawn-by-hand.md', 'a pencil', 'a pen\uFFFDcil')),
      file: 'content/costa-rica/en/stories/a-map-drawn-by-hand.md',
      on: 'behind his ear',
    },
  ],
} satisfies Cases;
