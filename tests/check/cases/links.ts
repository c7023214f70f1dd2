import { added, all, appended, edited, panama, removed } from '../../sample.ts';
import { passing, type Cases } from '../case.ts';

/** A link in the Spanish help section. */
const inHelp = (...links: [link: string, says?: string][]) =>
  links.map(([link, says]) => ({
    name: link,
    edit: appended('es/help.md', `Vea también ${link} si quiere.`),
    file: 'content/costa-rica/es/help.md',
    on: 'Vea también',
    ...(says ? { says } : {}),
  }));

export default {
  valid: [
    {
      name: 'the numbers of a country that has applications and no figures',
      edit: all(
        panama,
        edited(
          'content/panama/country.yaml',
          /$/,
          'sources:\n  - id: unhcr\n    link: https://www.unhcr.org/refugee-statistics/\napplications:\n  source: unhcr\n  asOf: 2025-12-31\n  reviewBy: 2034-06-30\n  byYear:\n    - year: 2025\n      people: 1234\n',
        ),
        ...(['en', 'es'] as const).flatMap((locale) => [
          added(
            `content/panama/${locale}/displacement.md`,
            `---\ntitle: ${locale === 'en' ? 'Numbers' : 'Cifras'}\nsources:\n  unhcr: ${locale === 'en' ? 'UNHCR' : 'ACNUR'}\nfigures: {}\nupdated: 2025-12-31\n---\n`,
          ),
          appended(
            `content/panama/${locale}/overview.md`,
            locale === 'en' ? 'See [our numbers](#numbers).' : 'Vea [nuestras cifras](#numbers).',
          ),
        ]),
      ),
    },
    ...passing([
      ['See [what we do](#work).', 'Vea [lo que hacemos](#work).'],
      ['See [what we do](/en/costa-rica/#work).', 'Vea [lo que hacemos](/es/costa-rica/#work).'],
      ['See [the whole page](/en/costa-rica/).', 'Vea [la página entera](/es/costa-rica/).'],
      [
        'See [the map](#map) and [the numbers](#displacement).',
        'Vea [el mapa](#map) y [las cifras](#displacement).',
      ],
      ['See [what comes next](#what-comes-next).', 'Vea [lo que sigue](#lo-que-sigue).'],
      [
        'Read [how two bakers learned](/en/costa-rica/stories/bread-before-sunrise/).',
        'Lea [cómo aprendieron dos panaderas](/es/costa-rica/historias/pan-antes-del-amanecer/).',
      ],
      [
        'Read [our page in Spanish](/es/costa-rica/#work).',
        'Lea [nuestra página en inglés](/en/costa-rica/#work).',
      ],
      ['Read [our page (Español)](/es/costa-rica/).', 'Lea [nuestra página (English)](/en/costa-rica/).'],
      ['Go to [the start](/).', 'Vaya al [inicio](/).'],
      ['Go to [the start](/en/).', 'Vaya al [inicio](/es/).'],
      ['Write to us: see [the addresses](#ethics).', 'Escríbanos: vea [los correos](#ethics).'],
      ['She studied at [El Colegio](lang:es).', 'Estudió en El Colegio.'],
      ['She studied at Columbia University.', 'Estudió en la [Columbia University](lang:en).'],
      ['We say [tlazohcamati](lang:nah) to you.', 'Le decimos [tlazohcamati](lang:nah).'],
      ['We say [bonjou](lang:ht) to you.', 'Le decimos [bonjou](lang:ht).'],
      ['We write [汉语](lang:zh-Hans).', 'Escribimos [汉语](lang:zh-Hans).'],
      [
        'Look into the [Refugee Data Finder](https://www.unhcr.org/refugee-statistics/).',
        'Consulte el [Refugee Data Finder](https://www.unhcr.org/refugee-statistics/ "lang:en").',
      ],
      [
        'Ask the [Tribunal Administrativo](https://www.migracion.go.cr/ "lang:es").',
        'Pregunte al [Tribunal Administrativo](https://www.migracion.go.cr/).',
      ],
    ]),
    {
      name: 'a link to the section above from a story',
      edit: all(
        appended('en/stories/a-map-drawn-by-hand.md', 'See [our work](/en/costa-rica/#work).'),
        appended('es/stories/a-map-drawn-by-hand.md', 'Vea [nuestro trabajo](/es/costa-rica/#work).'),
      ),
    },
    {
      name: 'a link to a heading of the story itself',
      edit: all(
        appended('en/stories/a-map-drawn-by-hand.md', '## That day\n\nSee [that day](#that-day).'),
        appended('es/stories/a-map-drawn-by-hand.md', '## Ese día\n\nVea [ese día](#ese-día).'),
      ),
    },
    ...passing([
      ['See [our tables](/en/costa-rica/#numbers).', 'Vea [nuestras tablas](/es/costa-rica/#numbers).'],
      ['See [the ethics notice](#ethics).', 'Vea [el aviso de ética](#ethics).'],
      ['See [the overview](#overview).', 'Vea [el panorama](#overview).'],
      ['See [the story](#story).', 'Vea [la historia](#story).'],
      ['He says [“good day”](lang:en) in English.', 'Dice [good day](lang:en) en inglés.'],
      [
        'See [a school for trades](#a-school-for-trades).',
        'Vea [una escuela de oficios](#una-escuela-de-oficios).',
      ],
    ]),
    {
      name: 'a section that is shown in English for now',
      edit: all(
        removed('es/work.md'),
        appended('en/ethics.md', 'See [our work](#work) and [the school](#a-school-for-trades).'),
        appended('es/ethics.md', 'Vea [nuestro trabajo](#work) y [la escuela](#a-school-for-trades).'),
        (files) => ({
          ...files,
          'content/costa-rica/es/help.md': String(files['content/costa-rica/es/help.md']).replace(
            '#una-escuela-de-oficios',
            '#a-school-for-trades',
          ),
        }),
      ),
      warns: true,
    },
    {
      name: 'a story that is shown in English for now',
      edit: all(
        removed('es/stories/a-map-drawn-by-hand.md'),
        appended('en/help.md', 'Read [how he draws](/en/costa-rica/stories/a-map-drawn-by-hand/).'),
        appended('es/help.md', 'Lea [cómo dibuja](/es/costa-rica/historias/a-map-drawn-by-hand/).'),
      ),
      warns: true,
    },
    {
      name: 'the list of countries',
      edit: all(
        panama,
        appended('en/help.md', 'See [them](#countries).'),
        appended('es/help.md', 'Vea [todos](#countries).'),
      ),
      warns: true,
    },
  ],
  invalid: [
    {
      name: 'a map that is not there',
      edit: all(
        panama,
        appended('content/panama/en/ethics.md', 'See [the map](#map).'),
        appended('content/panama/es/ethics.md', 'Vea [el mapa](#map).'),
      ),
      file: 'content/panama/es/ethics.md',
      on: '#map',
    },
    {
      name: 'the Spanish address of a story that is not translated',
      edit: all(
        removed('es/stories/a-map-drawn-by-hand.md'),
        appended('en/help.md', 'Read [how he draws](/en/costa-rica/stories/a-map-drawn-by-hand/).'),
        appended('es/help.md', 'Lea [cómo dibuja](/es/costa-rica/historias/un-mapa-hecho-a-mano/).'),
      ),
      file: 'content/costa-rica/es/help.md',
      on: 'cómo dibuja',
    },
    ...inHelp(
      ['[lo que hacemos](/es/costarica/)', '/es/costa-rica/'],
      ['[las cifras](#displacment)', '#displacement'],
      ['[lo que sigue](#what-comes-next)'],
      ['[el contacto](#contact)'],
      ['[la página](/es/costa-rica)', '/es/costa-rica/'],
      ['[lo que hacemos](work.md)'],
      ['[lo que hacemos](../es/work.md)'],
      ['[lo que hacemos](/en/costa-rica/#work)', 'does not say so'],
      ['[la historia](/en/costa-rica/stories/bread-before-sunrise/)'],
      ['[la ayuda]()'],
      ['[la ayuda](#)'],
      ['[la ayuda](lang:español)'],
      ['[la ayuda](lang:spanish)'],
      ['[la ayuda](lang:)'],
      ['[El Colegio](LANG:es)'],
      ['[la ayuda](lang:ES)'],
      ['[la ayuda](costa-rica/)'],
      ['[la ayuda](https//help.unhcr.org/)'],
      ['[la ayuda](/es/costa-rica/?x=1)'],
      ['[la ayuda](/es/mexico/)'],
      ['[la ayuda](/es/costa-rica/historias/no-existe/)'],
      ['[la ayuda](/content/costa-rica/es/help.md)'],
      ['[la ayuda](https://www.unhcr.org/ "lang:english")'],
    ),
    {
      name: 'the section was taken away',
      edit: all(
        removed('en/help.md', 'es/help.md'),
        appended('en/work.md', 'See [the help](#help).'),
        appended('es/work.md', 'Vea [la ayuda](#help).'),
      ),
      file: 'content/costa-rica/es/work.md',
      on: '#help',
    },
    {
      name: 'an anchor of the country page in a story',
      edit: all(
        appended('en/stories/a-map-drawn-by-hand.md', 'See [our work](#work).'),
        appended('es/stories/a-map-drawn-by-hand.md', 'Vea [nuestro trabajo](#work).'),
      ),
      file: 'content/costa-rica/es/stories/a-map-drawn-by-hand.md',
      on: '#work',
    },
  ],
} satisfies Cases;
