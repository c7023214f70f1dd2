import { failing, passing, type Cases } from '../case.ts';

const url = 'https://www.acnur.org/';

export default {
  valid: [
    ...passing([
      [`See [the help of UNHCR](${url}).`, `Vea [la ayuda del ACNUR](${url}).`],
      [`See [their website on asylum](${url}).`, `Vea [su sitio sobre el asilo](${url}).`],
      [`[Read more about asylum](${url}) today.`, `[Lea más sobre el asilo](${url}) hoy.`],
      [`[Find out who can apply](${url}) today.`, `[Sepa quién puede solicitarlo](${url}) hoy.`],
      [`[Asylum](${url}) is a right.`, `El [asilo](${url}) es un derecho.`],
      [`Read the [guide (PDF)](${url}).`, `Lea la [guía (PDF)](${url}).`],
      [`Read the [report of 2024](${url}).`, `Lea el [informe de 2024](${url}).`],
      [`Read [Law 8764](${url}).`, `Lea la [ley 8764](${url}).`],
      [`We work with [COMAR](${url}).`, `Trabajamos con la [COMAR](${url}).`],
      [
        'The site is called [acnur.org](https://www.acnur.org/).',
        'El sitio se llama [acnur.org](https://www.acnur.org/).',
      ],
      ['Write to [info@hias.org](mailto:info@hias.org).', 'Escriba a [info@hias.org](mailto:info@hias.org).'],
      ['Call [2222 3333](tel:+50622223333).', 'Llame al [2222 3333](tel:+50622223333).'],
      [
        `Follow us on [Facebook](https://www.facebook.com/hiascr).`,
        `Síganos en [Facebook](https://www.facebook.com/hiascr).`,
      ],
      [`See [**the rules**](${url}).`, `Vea [**las reglas**](${url}).`],
      [`See [page 12 of the guide](${url}).`, `Vea [la página 12 de la guía](${url}).`],
      [
        'Look into the [Refugee Data Finder](https://www.unhcr.org/refugee-statistics/).',
        'Consulte el [Refugee Data Finder](https://www.unhcr.org/refugee-statistics/ "lang:en").',
      ],
    ]),
    ...passing([
      [
        '[Asylum in Costa Rica](https://www.acnur.org/) is a right.',
        '[El asilo en Costa Rica](https://www.acnur.org/) es un derecho.',
      ],
      [
        'Read the [guide for this year](https://www.acnur.org/).',
        'Lea la [guía de este año](https://www.acnur.org/).',
      ],
      ['See [where to go](https://www.acnur.org/).', 'Vea [a dónde ir](https://www.acnur.org/).'],
    ]),
  ],
  invalid: [
    ...failing(
      [
        [`For help go [here](${url}).`, `Para ayuda vaya [aquí](${url}).`],
        [`For help [click here](${url}).`, `Para ayuda [haga clic aquí](${url}).`],
        [`For help see [this link](${url}).`, `Para ayuda vea [este enlace](${url}).`],
        [`[Read more](${url}) about it.`, `[Leer más](${url}) sobre esto.`],
        [`[More information](${url}) is there.`, `[Más información](${url}) está ahí.`],
        [`[Learn more…](${url}) about it.`, `[Conozca más…](${url}) sobre esto.`],
        [`Help is [here.](${url})`, `La ayuda está [aquí.](${url})`],
        [`[**Here**](${url}) is help.`, `[**Aquí**](${url}) hay ayuda.`],
        [`[Download PDF](${url}) now.`, `[Descargar PDF](${url}) ahora.`],
        [`[See more](${url}) about it.`, `[Ver más](${url}) sobre esto.`],
      ],
      { severity: 'warning' },
    ),
    ...failing(
      [
        [`See [](${url}) for help.`, `Vea [](${url}) para ayuda.`],
        ['See https://www.acnur.org/ for help.', 'Vea https://www.acnur.org/ para ayuda.'],
        ['See <https://www.acnur.org/> for help.', 'Vea <https://www.acnur.org/> para ayuda.'],
        [
          'See [gob.mx](https://help.unhcr.org/costarica/).',
          'Vea [gob.mx](https://help.unhcr.org/costarica/).',
        ],
        [`See [the help](${url} "Help") there.`, `Vea [la ayuda](${url} "Ayuda") ahí.`],
        [`See [the help] (${url}) there.`, `Vea [la ayuda] (${url}) ahí.`],
        [`See (the help)[${url}] there.`, `Vea (la ayuda)[${url}] ahí.`],
      ],
      { severity: 'any' },
    ),
  ],
} satisfies Cases;
