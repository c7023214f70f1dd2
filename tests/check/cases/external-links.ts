import { added, all, edited, paragraphs, sampleFiles, textOf } from '../../sample.ts';
import { failing, passing, type Cases } from '../case.ts';

/** One link in both languages. */
const bothWith = (...urls: string[]) =>
  urls.map(
    (url) => [`See also [the help of others](${url}).`, `Vea también [la ayuda de otros](${url}).`] as const,
  );

/** A link in both languages, with hosts that content/words.txt lists. */
const withHosts = (url: string) => {
  const [[en, es] = ['', '']] = bothWith(url);
  const words = textOf(sampleFiles(), 'content/words.txt');
  return all(added('content/words.txt', `${words}\n# Sites\ngob.mx\ncndh.org.mx\n`), paragraphs(en, es));
};

export default {
  valid: [
    { name: 'a site that words.txt lists', edit: withHosts('https://www.gob.mx/comar') },
    { name: 'a site unlike those that words.txt lists', edit: withHosts('https://www.gob.pe/') },
    ...passing(
      bothWith(
        'https://www.acnur.org/',
        'https://www.gob.mx/comar',
        'https://www.migracion.go.cr/Paginas/Refugio.aspx',
        'https://data.unhcr.org/en/documents/details/112233',
        'https://www.refworld.org/legal?id=12&lang=es',
        'https://es.wikipedia.org/wiki/Refugiado_(derecho)',
        'https://www.google.com/maps/place/San+Pedro/@9.93,-84.05,17z',
        'https://docs.google.com/forms/d/e/1FAIpQLSd/viewform',
        'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
        'https://www.hias.org/where-we-work/',
        'https://www.oas.org/es/cidh/',
        'https://www.un.org/',
        'https://www.iom.int/',
        'https://example-shelter.cr/ayuda%20legal.pdf',
        'https://xn--nios-hqa.org/',
        'https://www.unicef.org/costarica/#contacto',
        'https://www.facebook.com/hiascostarica',
        'https://www.instagram.com/hiasrefugees/',
        'https://www.bbc.co.uk/news/',
        'https://www.unhcr.org/media/report.pdf',
      ),
    ),
    ...passing([
      ['Our pages, www.hias.org, say more.', 'Nuestras páginas, www.hias.org, dicen más.'],
      [
        'See [the law as it was](https://web.archive.org/web/2024/https://www.gob.mx/comar).',
        'Vea [la ley como era](https://web.archive.org/web/2024/https://www.gob.mx/comar).',
      ],
      [
        'Read the [page of UNHCR](https://www.unhcr.org/costa-rica).',
        'Lea la [página del ACNUR](https://www.acnur.org/costa-rica).',
      ],
      [
        'Read [the report](https://www.unhcr.org/report-en.pdf).',
        'Lea [el informe](https://www.unhcr.org/report-es.pdf).',
      ],
      ['Write to [our office](mailto:info@hias.org).', 'Escriba a [nuestra oficina](mailto:info@hias.org).'],
      ['Call [2222 3333](tel:+50622223333).', 'Llame al [2222 3333](tel:+50622223333).'],
      [
        'Read [the help][1].\n\n[1]: https://help.unhcr.org/costarica/en/',
        'Lea [la ayuda][1].\n\n[1]: https://help.unhcr.org/costarica/',
      ],
    ]),
    ...passing([
      [
        'See [the law](https://www.pgrweb.go.cr/scij/Busqueda/Normativa/Normas/nrm_texto_completo.aspx?param1=NRTC&nValor1=1).',
        'Vea [la ley](https://www.pgrweb.go.cr/scij/Busqueda/Normativa/Normas/nrm_texto_completo.aspx?param1=NRTC&nValor1=1).',
      ],
      ['See [the court](https://www.corteidh.or.cr/).', 'Vea [la corte](https://www.corteidh.or.cr/).'],
      [
        'See [the map of shelters](https://www.google.com/maps/d/viewer?mid=1aBcD).',
        'Vea [el mapa de albergues](https://www.google.com/maps/d/viewer?mid=1aBcD).',
      ],
      ['See [the form](https://forms.gle/abcdEFGH).', 'Vea [el formulario](https://forms.gle/abcdEFGH).'],
      [
        'See [the guide](https://docs.google.com/document/d/e/2PACX-1v/pub).',
        'Vea [la guía](https://docs.google.com/document/d/e/2PACX-1v/pub).',
      ],
      ['See [the video](https://youtu.be/dQw4w9WgXcQ).', 'Vea [el video](https://youtu.be/dQw4w9WgXcQ).'],
      [
        'See [the radio](https://radios.ucr.ac.cr/programas/refugio/).',
        'Vea [la radio](https://radios.ucr.ac.cr/programas/refugio/).',
      ],
      ['See [the ombudsman](https://www.dhr.go.cr/).', 'Vea [la defensa pública](https://www.dhr.go.cr/).'],
      [
        'See [the news](https://elpais.com/america/2025-03-02/la-noticia.html).',
        'Vea [la noticia](https://elpais.com/america/2025-03-02/la-noticia.html).',
      ],
      [
        'See [the encyclopedia](https://en.wikipedia.org/wiki/Asylum_seeker#History).',
        'Vea [la enciclopedia](https://en.wikipedia.org/wiki/Asylum_seeker#History).',
      ],
      [
        'See [the hymn](https://www.example-choir.org/songs/01-welcome.mp3).',
        'Vea [el himno](https://www.example-choir.org/songs/01-welcome.mp3).',
      ],
      [
        'See [the numbers](https://data.humdata.org/dataset/unhcr-population-data-for-cri).',
        'Vea [las cifras](https://data.humdata.org/dataset/unhcr-population-data-for-cri).',
      ],
      ['See [the embassy](https://cr.usembassy.gov/).', 'Vea [la embajada](https://cr.usembassy.gov/).'],
      [
        'See [the church](https://caritascostarica.org/migrantes?page=2).',
        'Vea [la iglesia](https://caritascostarica.org/migrantes?page=2).',
      ],
      ['See [the mayor](https://www.muniupala.go.cr/).', 'Vea [la alcaldía](https://www.muniupala.go.cr/).'],
      ['See [the school](https://www.ina.ac.cr/).', 'Vea [la escuela](https://www.ina.ac.cr/).'],
      [
        'See [the report](https://www.acnur.org/sites/default/files/2025-03/informe%20anual.pdf).',
        'Vea [el informe](https://www.acnur.org/sites/default/files/2025-03/informe%20anual.pdf).',
      ],
      [
        'See [the archive](https://www.refworld.org/es/leg/multilateraltreaty/1951/es/36484).',
        'Vea [el archivo de leyes](https://www.refworld.org/es/leg/multilateraltreaty/1951/es/36484).',
      ],
      [
        'See [the page in Creole](https://help.unhcr.org/mexico/ht/).',
        'Vea [la página en criollo](https://help.unhcr.org/mexico/ht/).',
      ],
      [
        'See [our channel](https://www.whatsapp.com/channel/0029Va).',
        'Vea [nuestro canal](https://www.whatsapp.com/channel/0029Va).',
      ],
      ['See [the profile](https://x.com/HIASrefugees).', 'Vea [el perfil](https://x.com/HIASrefugees).'],
    ]),
  ],
  invalid: [
    ...['https://www.gop.mx/comar', 'https://www.cndh.org.nx/'].map((url) => ({
      name: `one letter away from a site that words.txt lists: ${url}`,
      edit: withHosts(url),
      file: 'content/costa-rica/es/help.md',
      on: url,
      says: 'one letter away',
    })),
    {
      name: 'the address of a source, with two letters swapped',
      edit: edited('country.yaml', 'https://www.unhcr.org/', 'https://www.unhrc.org/'),
      file: 'content/costa-rica/country.yaml',
    },
    ...failing(
      [
        [
          'See [the law](https://www.google.com/url?q=https://www.gob.mx/comar&sa=D).',
          'Vea [la ley](https://www.google.com/url?q=https://www.gob.mx/comar&sa=D).',
        ],
      ],
      { says: 'itself: https://www.gob.mx/comar' },
    ),
    ...failing(
      bothWith(
        'http://help.unhcr.org/costarica/',
        'javascript:alert(1)',
        'JAVA&#115;cript:alert(1)',
        'javascript:100%',
        'data:text/html,hola',
        'file:///C:/Ana/ayuda.pdf',
        'ftp://ftp.unhcr.org/',
        '//help.unhcr.org/costarica/',
        'https:/help.unhcr.org/',
        'https://help,unhcr.org/',
        'https://help.unh\u0441r.org/',
        'https://help.unhcr.org/…/costarica/',
        'https://www.example.com/',
        'https://localhost:4321/',
        'https://192.168.0.1/',
        'https://servidor.local/',
        'https://ana:1234@help.unhcr.org/',
        'https://help.unhcr.org/costarica/?utm_source=x',
        'https://help.unhcr.org/costarica/?fbclid=IwAR0',
        'https://help.unhcr.org/costarica/?lang=es&gclid=abc',
        'https://bit.ly/abc',
        'https://tinyurl.com/abc',
        'https://t.co/abc',
        'https://goo.gl/abc',
        'https://www.google.com/url?q=https://help.unhcr.org/costarica/',
        'https://www.google.com/url?sa=t&url=https%3A%2F%2Fhelp.unhcr.org%2Fcostarica%2F',
        'https://l.facebook.com/l.php?u=https%3A%2F%2Fhelp.unhcr.org%2F',
        'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fhelp.unhcr.org%2F',
        'https://translate.google.com/translate?sl=en&tl=es&u=https://help.unhcr.org/',
        'https://help-unhcr-org.translate.goog/costarica/?u=https%3a%2f%2fhelp.unhcr.org',
        'https://docs.google.com/document/d/1aBcD/edit',
        'https://docs.google.com/document/d/1aBcD/edit?usp=sharing',
        'https://docs.google.com/spreadsheets/d/1aBcD/edit#gid=0',
        'https://docs.google.com/forms/d/1aBcD/edit',
        'https://help.unhrc.org/costarica/',
        'https://help.unchr.org/costarica/',
        'https://help.unhcr.ogr/costarica/',
        'https://www.unhccr.org/refugee-statistics/',
        'https://ww.unhcr.org/refugee-statistics/',
      ),
    ),
    ...failing([
      ['Write to [our office](info@hias.org).', 'Escriba a [nuestra oficina](info@hias.org).'],
      [
        'Read [the help][1].\n\n[1]: http://help.unhcr.org/costarica/',
        'Lea [la ayuda][1].\n\n[1]: http://help.unhcr.org/costarica/',
      ],
    ]),
    {
      name: 'a link in a field',
      edit: edited('es/ethics.md', 'Para todo lo demás', 'https://www.hias.org Para todo lo demás'),
      file: 'content/costa-rica/es/ethics.md',
      field: 'questions',
    },
    {
      name: 'a link of a source that only the own computer opens',
      edit: edited('country.yaml', 'https://www.unhcr.org/refugee-statistics/', 'https://192.168.0.1/x'),
      file: 'content/costa-rica/country.yaml',
      on: '192.168',
    },
    {
      name: 'a link of a source that tells who follows it',
      edit: edited('country.yaml', 'refugee-statistics/', 'refugee-statistics/?utm_source=x'),
      file: 'content/costa-rica/country.yaml',
      on: 'utm_source',
    },
    {
      name: 'a link of a source around another',
      edit: edited(
        'country.yaml',
        'https://www.unhcr.org/refugee-statistics/',
        'https://www.google.com/url?q=https://www.unhcr.org/refugee-statistics/',
      ),
      file: 'content/costa-rica/country.yaml',
      on: 'url?q=',
    },
  ],
} satisfies Cases;
