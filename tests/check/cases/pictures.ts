import { added, all, edited, jpeg, removed, renamed } from '../../sample.ts';
import type { Cases } from '../case.ts';

const folder = 'content/costa-rica';
const picture = `${folder}/images/bread-before-sunrise.jpg`;
const second = `${folder}/images/a-map-drawn-by-hand.jpg`;
const good = await jpeg(800, 600);

/** A picture with zero bytes in its middle, as a broken upload leaves it. */
const withHole = Buffer.from(good);
const middle = Math.floor(good.length / 2);
withHole.fill(0, middle, middle + 400);
const heic = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from('ftypheic\0\0\0\0mif1heic'),
  Buffer.alloc(4000, 7),
]);

const words = all(
  edited(
    'en/stories/a-map-drawn-by-hand.md',
    '\nillustration:',
    '\nphotograph:\n  alt: A man draws on a ticket at a bus stop.\n  caption: Ernesto Solano at work.\nillustration:',
  ),
  edited(
    'es/stories/a-map-drawn-by-hand.md',
    '\nillustration:',
    '\nphotograph:\n  alt: Un hombre dibuja sobre un boleto en una parada.\n  caption: Ernesto Solano en su trabajo.\nillustration:',
  ),
);
const rights = edited(
  'country.yaml',
  'photographs:\n',
  'photographs:\n  - story: a-map-drawn-by-hand\n    credit: Teresa Monge\n    consent: He agreed in writing.\n    consented: 2025-03-03\n',
);
const consent = (by: string) => edited('country.yaml', /consent: .*/, `consent: ${by}`);

export default {
  valid: [
    { name: 'another picture', edit: added(picture, good) },
    { name: 'a second picture with its words and its rights', edit: all(added(second, good), words, rights) },
    { name: 'a small picture', edit: added(picture, await jpeg(300, 200)) },
    { name: 'an upright picture', edit: added(picture, await jpeg(600, 800)) },
    ...[
      'Both agreed in writing on 3 March; one of them declined to give her surname',
      'Las dos firmaron; una no quiso dar su apellido',
      'Both said yes. Nobody refused.',
      'She gave her consent by WhatsApp; Ana holds the message',
      'Oral, in front of two witnesses',
      "'Ambas, por escrito: el formulario está en la oficina'",
      'Signed by her mother, as she is 16',
    ].map((words) => ({ name: `consent: ${words}`, edit: consent(words) })),
    {
      name: 'a credit with a company',
      edit: edited('country.yaml', /credit: .*/, 'credit: Luis Mora / Agencia Ojos'),
    },
    {
      name: 'a photographer without a name',
      edit: edited('country.yaml', /credit: .*/, 'credit: A colleague of HIAS Costa Rica'),
    },
    {
      name: 'no picture any more',
      edit: all(
        removed(picture),
        edited('country.yaml', /\nphotographs:[\s\S]*/, '\n'),
        ...['en', 'es'].map((locale) =>
          edited(`${locale}/stories/bread-before-sunrise.md`, /photograph:\n(?: {2}.*\n)+/, ''),
        ),
      ),
    },
    { name: 'a wide picture', edit: added(picture, await jpeg(1200, 300)) },
    { name: 'a picture of 2000 pixels', edit: added(picture, await jpeg(2000, 1400)) },
    {
      name: 'the pictures in another order',
      edit: all(added(second, good), words, rights, added(picture, await jpeg(640, 480))),
    },
  ],
  invalid: [
    { name: 'no file', edit: removed(picture), file: `${folder}/country.yaml`, on: 'bread-before-sunrise' },
    { name: 'no picture', edit: added(picture, 'no picture'), file: picture },
    { name: 'an empty file', edit: added(picture, new Uint8Array()), file: picture },
    { name: 'a picture cut off', edit: added(picture, good.subarray(0, 3000)), file: picture },
    { name: 'a picture with a hole', edit: added(picture, withHole), file: picture },
    {
      name: 'a picture of an iPhone under another name',
      edit: added(picture, heic),
      file: picture,
      says: 'iPhone',
    },
    { name: 'an animated name', edit: added(picture, 'GIF89a'), file: picture },
    {
      name: 'too many bytes',
      edit: added(picture, Buffer.concat([good, Buffer.alloc(5_000_001)])),
      file: picture,
      says: 'at most 5',
    },
    { name: 'too many pixels', edit: added(picture, await jpeg(8000, 5000)), file: picture },
    { name: 'too small', edit: added(picture, await jpeg(40, 30)), file: picture, says: '40 × 30' },
    {
      name: 'no words',
      edit: all(added(second, good), rights),
      file: `${folder}/en/stories/a-map-drawn-by-hand.md`,
      field: 'photograph',
    },
    {
      name: 'no rights',
      edit: all(added(second, good), words),
      file: `${folder}/country.yaml`,
      field: 'photographs',
    },
    {
      name: 'a picture of no story',
      edit: added('images/team.jpg', good),
      file: `${folder}/images/team.jpg`,
    },
    {
      name: 'two pictures of a story',
      edit: renamed(picture, `${folder}/images/bread-before-sunrise.png`, true),
      file: `${folder}/images/bread-before-sunrise.png`,
    },
  ],
} satisfies Cases;
