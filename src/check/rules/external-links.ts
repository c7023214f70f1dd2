import { text, type Rule, type Text } from '../rule.ts';

const say = (en: string, es: string, fixEn: string, fixEs: string): [Text, Text] => [
  text(en, es),
  text(fixEn, fixEs),
];

const trackers = /[?&](?:utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|igshid|_hs\w+)=/i;
const shorteners = /^(?:bit\.ly|t\.co|tinyurl\.com|goo\.gl|ow\.ly|is\.gd|buff\.ly|cutt\.ly|lnkd\.in)$/i;
const nobodysHosts =
  /^(?:localhost|\d{1,3}(?:\.\d{1,3}){3}|\[.*\]|.*\.(?:local|localhost|localdomain|test|example|invalid|internal|lan)|(?:.*\.)?example\.(?:com|org|net))$/i;

/** What is wrong with an address of another site. */
function siteProblem(url: string): [Text, Text] | undefined {
  const { hostname = '', username = '', search = '' } = URL.canParse(url) ? new URL(url) : {};
  const isWhole =
    /^https:\/\/[^/?#\s]/i.test(url) &&
    /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:[a-z]{2,}|xn--[a-z0-9-]+)$/i.test(hostname) &&
    !/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(url) &&
    !/[…"<>\s]|\.{3}|[.,;:]$/.test(url);
  if (nobodysHosts.test(hostname))
    return [
      text(
        'only your own computer or network can open it, or nobody.',
        'solo la puede abrir su propia computadora o red, o nadie.',
      ),
      text('Write the public address of the page.', 'Escriba la dirección pública de la página.'),
    ];
  if (!isWhole)
    return [
      text(
        'the address is not whole, or has a strange letter.',
        'la dirección no está completa, o tiene una letra extraña.',
      ),
      text('Copy it from the browser.', 'Cópiela del navegador.'),
    ];
  if (username)
    return [
      text(
        'there is a name or a password in the address.',
        'hay un nombre o una contraseña en la dirección.',
      ),
      text('Delete all between https:// and @.', 'Borre todo entre https:// y @.'),
    ];
  if (trackers.test(search))
    return [
      text(
        'the address tells where its reader comes from.',
        'la dirección dice de dónde viene quien la lee.',
      ),
      text(
        'Delete all from the ? on, and see that the page opens.',
        'Borre todo desde el signo ?, y vea que la página abra.',
      ),
    ];
  if (shorteners.test(hostname) || /safelinks\.protection\.outlook\.com$/i.test(hostname))
    return [
      text(
        'the address hides where it leads, and watches who goes there.',
        'la dirección esconde adónde lleva y observa quién va.',
      ),
      text('Write the address of the page itself.', 'Escriba la dirección de la página misma.'),
    ];
  return undefined;
}

/** What is wrong with a link out of this site, or with what is meant as one. */
function problemOf(url: string): [Text, Text] | undefined {
  // Browsers skip blanks and control characters in a scheme.
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(url.replace(/[\s\u0000-\u001F]/g, ''))?.[1]?.toLowerCase();
  if (scheme === 'https') return siteProblem(url);
  if (scheme === 'mailto' || scheme === 'lang') return undefined;
  if (scheme === 'http')
    return say(
      'the link is not encrypted: http.',
      'el enlace no está cifrado: http.',
      'Write https: and see that the page opens.',
      'Escriba https: y vea que la página abra.',
    );
  if (scheme === 'tel')
    return /^tel:\+?[\d-]{3,}$/.test(url)
      ? undefined
      : say(
          'this is no phone number.',
          'esto no es un número de teléfono.',
          'Write digits only, as tel:+525512345678.',
          'Escriba solo cifras, como tel:+525512345678.',
        );
  if (scheme)
    return say(
      `a link may not begin with ${scheme}:`,
      `un enlace no puede empezar con ${scheme}:`,
      'Write an address that begins with https://; a file on your computer cannot be read by others.',
      'Escriba una dirección que empiece con https://; nadie más puede leer un archivo de su computadora.',
    );
  if (/^[/\\]{2}|^\/.*\\/.test(url))
    return say(
      'the link begins with // and leads to another site.',
      'el enlace empieza con // y lleva a otro sitio.',
      'Write https:// before it.',
      'Escriba https:// antes.',
    );
  if (/^[^/#]+@[^/]+$/.test(url))
    return say(
      'the link is an e-mail address.',
      'el enlace es un correo.',
      `Write mailto:${url}`,
      `Escriba mailto:${url}`,
    );
  return undefined;
}

export default {
  name: 'external-links',
  sentence: text(
    'A link to another site is whole, encrypted, and tells nobody who follows it.',
    'Un enlace a otro sitio está completo, cifrado, y no le dice a nadie quién lo sigue.',
  ),
  check({ files }, report) {
    for (const file of files.filter(({ locale, kind }) => locale && kind !== 'labels')) {
      for (const { url, offset } of file.links()) {
        const problem = problemOf(url.trim());
        if (problem) report(file, offset, ...problem);
      }
      for (const prose of file.prose().filter(({ field }) => field)) {
        const found = /https?:\/\/\S+|(?<![\w@.])www\.\S+|\b(?:javascript|data):\S+/i.exec(prose.value);
        if (!found || !prose.field) continue;
        report(
          file,
          prose.field,
          ...say(
            'there is a link in a field, where it cannot be pressed.',
            'hay un enlace en un campo, donde no se puede pulsar.',
            'Put it into the text under the fields.',
            'Póngalo en el texto debajo de los campos.',
          ),
        );
      }
    }
    for (const file of files.filter(({ kind }) => kind === 'country')) {
      for (const id of Object.keys(file.recordAt(['sources']))) {
        const link = file.field(['sources', id, 'link']);
        const problem = typeof link === 'string' && link.startsWith('https:') && siteProblem(link);
        if (problem) report(file, ['sources', id, 'link'], ...problem);
      }
    }
  },
  breaks: [
    ...(
      [
        ['http', '[la ayuda](http://help.unhcr.org/mexico/)', 'https:'],
        ['javascript', '[la ayuda](javascript:alert(1))', 'javascript:'],
        ['javascript in capitals and entities', '[la ayuda](JAVA&#115;cript:alert(1))', 'javascript:'],
        ['data', '[la ayuda](data:text/html,hola)', 'data:'],
        ['protocol-relative', '[la ayuda](//help.unhcr.org/mexico/)', 'https://'],
        ['one slash', '[la ayuda](https:/help.unhcr.org/)', 'not whole'],
        ['comma for a point', '[la ayuda](https://help,unhcr.org/)', 'not whole'],
        ['letter of another alphabet', '[la ayuda](https://help.unh\u0441r.org/)', 'strange letter'],
        ['copied shortened', '[la ayuda](https://help.unhcr.org/…/mexico/)', 'not whole'],
        ['example', '[la ayuda](https://www.example.com/)', 'or nobody'],
        ['own computer', '[la ayuda](https://localhost:4321/)', 'own computer'],
        ['password', '[la ayuda](https://ana:1234@help.unhcr.org/)', 'password'],
        ['tracking', '[la ayuda](https://help.unhcr.org/mexico/?utm_source=x)', 'comes from'],
        ['shortener', '[la ayuda](https://bit.ly/abc)', 'hides'],
        ['e-mail without mailto', '[la ayuda](info@hias.org)', 'mailto:info@hias.org'],
        ['malformed percent sign', '[la ayuda](javascript:100%)', 'javascript:'],
        ['by reference', '[la ayuda][1]\n\n[1]: http://help.unhcr.org/mexico/', 'https:'],
      ] as const
    ).map(([name, link, says]): Rule['breaks'][number] => ({
      name,
      change: (project) => project.edit('content/mexico/es/help.md', /\n$/, `\n\nVea también ${link}\n`),
      file: 'content/mexico/es/help.md',
      on: 'Vea también',
      says,
    })),
    {
      name: 'link in a field',
      change: (project) =>
        project.edit('content/mexico/es/ethics.md', 'Cualquier otra', 'https://www.hias.org Cualquier otra'),
      file: 'content/mexico/es/ethics.md',
      on: 'questions:',
      field: 'questions',
    },
    {
      name: 'source on the own computer',
      change: (project) =>
        project.edit('content/mexico/country.yaml', 'https://www.unhcr.org/', 'https://192.168.0.1/'),
      file: 'content/mexico/country.yaml',
      on: '192.168',
      field: 'sources.unhcr.link',
    },
  ],
} satisfies Rule;
