import { failing, passing, type Cases } from '../case.ts';

/** One link in both languages. */
const bothWith = (...links: string[]) =>
  links.map((link) => [`Call ${link} today.`, `Llame hoy: ${link} por favor.`] as const);

export default {
  valid: [
    ...passing(
      bothWith(
        '[2222 3333](tel:+50622223333)',
        '[2222-3333](tel:+50622223333)',
        '[+506 2222 3333](tel:+50622223333)',
        '[+506 2222 3333](tel:+506-2222-3333)',
        '[55 1234 5678](tel:+525512345678)',
        '[(55) 1234-5678](tel:+525512345678)',
        '[+52 55 1234 5678](tel:+525512345678)',
        '[01 55 1234 5678](tel:+525512345678)',
        '[911](tel:911)',
        '[800 890 3400](tel:8008903400)',
        '[+52 1 55 1234 5678](tel:+525512345678)',
        '[WhatsApp 2222 3333](https://wa.me/50622223333)',
        '[+506 2222 3333](https://wa.me/50622223333)',
        '[55 1234 5678](https://wa.me/5215512345678)',
        '[WhatsApp](https://wa.me/50622223333)',
        '[2222 3333](https://api.whatsapp.com/send?phone=50622223333)',
      ),
    ),
    ...passing([
      ['Call [the office](tel:+50622223333).', 'Llame a [la oficina](tel:+50622223333).'],
      [
        'Call [2222 3333, extension 12](tel:+50622223333).',
        'Llame al [2222 3333, extensión 12](tel:+50622223333).',
      ],
      ['Call +52 55 1234 5678.', 'Llame al 55 1234 5678.'],
      ['Call 2222 3333, ext. 1203.', 'Llame al 2222 3333, ext. 1203.'],
      [
        'Call [us at 2222 3333](tel:+50622223333) from 9:00.',
        'Llame [al 2222 3333](tel:+50622223333) desde las 9:00.',
      ],
    ]),
  ],
  invalid: [
    ...failing(
      bothWith(
        '[55 1234 5678](tel:+525512345679)',
        '[2222 3333](tel:+50622223334)',
        '[2222 3333](tel:+50622232333)',
        '[+506 2222 3333](tel:+50722223333)',
        '[2222 3333](tel:22223)',
        '[+52 55 1234 5678](tel:+525512346578)',
        '[911](tel:991)',
        '[WhatsApp 2222 3333](https://wa.me/50622223334)',
        '[+506 2222 3333](https://wa.me/50522223333)',
        '[55 1234 5678](https://wa.me/5215512345679)',
        '[2222 3333](https://api.whatsapp.com/send?phone=50622223331)',
        '[2222 3333, 4444 5555](tel:+50666667777)',
      ),
    ),
    ...failing([
      ['Call [us](tel:2222).', 'Llame [a la oficina](tel:dos-dos).', 'tel:dos-dos'],
      ['Call [us at 2222 3333](tel:+50622223333).', 'Llame [al 2222 3332](tel:+50622223333).', '3332'],
    ]),
  ],
} satisfies Cases;
