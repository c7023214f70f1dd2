import { added, all, renamed } from '../../sample.ts';
import type { Cases } from '../case.ts';

const folder = 'content/costa-rica';
const unread = (path: string, says?: string, content = 'x') => ({
  name: path,
  edit: added(path, content),
  file: path.startsWith('content/') ? path : `${folder}/${path}`,
  ...(says ? { says } : {}),
});

export default {
  valid: [
    ...[
      'images/.DS_Store',
      'images/._bread-before-sunrise.jpg',
      'images/Thumbs.db',
      'es/stories/~$pan.md',
      'es/.~lock.help.md#',
      'es/.help.md.swp',
      'images/desktop.ini',
      'images/.gitkeep',
      'content/.DS_Store',
    ].map((path) => ({ name: path, edit: added(path, 'x'), warns: true as const })),
    {
      name: 'the explanations for editors',
      edit: all(added('content/README.md', '# x'), added('content/LEEME.md', '# x')),
    },
    {
      name: 'a story with a number in its name',
      edit: all(
        ...['en', 'es'].map((locale) =>
          renamed(`${locale}/stories/a-map-drawn-by-hand.md`, `${locale}/stories/map-2.md`),
        ),
      ),
    },
    ...[
      'images/.DS_Store',
      'es/.DS_Store',
      'es/stories/.DS_Store',
      'en/._help.md',
      'en/stories/._a-map-drawn-by-hand.md',
      'content/._costa-rica',
      'content/Thumbs.db',
      'en/~$help.md',
      'es/stories/.~lock.pan.md#',
      'es/stories/.pan.md.swo',
    ].map((path) => ({ name: `again ${path}`, edit: added(path, 'x'), warns: true as const })),
  ],
  invalid: [
    {
      name: '.markdown',
      edit: renamed('es/help.md', 'es/help.markdown'),
      file: `${folder}/es/help.markdown`,
      says: 'help.md',
    },
    { name: '.MD', edit: renamed('es/help.md', 'es/help.MD'), file: `${folder}/es/help.MD`, says: 'help.md' },
    {
      name: 'Help.md',
      edit: renamed('es/help.md', 'es/Help.md'),
      file: `${folder}/es/Help.md`,
      says: 'help.md',
    },
    {
      name: '.yml',
      edit: renamed('country.yaml', 'country.yml'),
      file: `${folder}/country.yml`,
      says: 'country.yaml',
    },
    {
      name: '.md.txt',
      edit: renamed('es/help.md', 'es/help.md.txt'),
      file: `${folder}/es/help.md.txt`,
      says: 'help.md',
    },
    unread('es/stories/niñas.md', 'ninas.md'),
    unread('es/stories/dos palabras.md', 'dos-palabras.md'),
    unread('es/stories/Mapa.md', 'mapa.md'),
    unread('es/stories/mapa_uno.md'),
    unread('es/overveiw.md', 'overview.md'),
    unread('es/help 2.md'),
    unread('es/help copy.md'),
    unread('notas.docx'),
    {
      name: 'a language that no row names',
      edit: all(added('fr/work.md', 'x'), added('fr/help.md', 'x')),
      file: 'content/costa-rica/fr',
      says: 'fr',
      alone: true,
    },
    unread('images/bread-before-sunrise.svg', undefined, '<svg/>'),
    unread('images/IMG_001.JPG', 'a-map-drawn-by-hand'),
    unread('content/notas.md'),
    unread('es/historias/mapa.md'),
    {
      name: 'a copy of the country',
      edit: added('content/costa-rica copy/country.yaml', 'x'),
      file: 'content/costa-rica copy',
    },
    {
      name: 'a country in capitals',
      edit: renamed('content/costa-rica', 'content/Costa-Rica'),
      file: 'content/Costa-Rica',
    },
  ],
} satisfies Cases;
