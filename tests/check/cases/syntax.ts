import { added, all, at, edited } from '../../sample.ts';
import type { Cases } from '../case.ts';

const work = at('es/work.md');
const title = (to: string) => edited('es/work.md', /title: .*/, `title: ${to}`);
const valid = (to: string) => ({
  name: `title: ${to.replaceAll('\n', '⏎')}`,
  edit: title(to),
  // Spelling is not what is looked at here.
  warns: true as const,
});
const labels = 'src/i18n/es.json';

export default {
  valid: [
    valid('"Lo que hacemos: todo"'),
    valid("'Lo que hacemos: todo'"),
    valid('"Lo que hacemos # hoy"'),
    valid('>-\n  Lo que\n  hacemos'),
    valid('Lo que hacemos (y por qué)'),
    valid('¿Qué hacemos?'),
    valid('Lo que hacemos — hoy'),
    valid('"Lo \\"que\\" hacemos"'),
    valid("'L''Arche vive aquí'"),
    valid('Rock ’n’ roll aquí'),
    valid("Rock 'n' roll aquí"),
    valid('Lo que hacemos, hoy y siempre'),
    valid('Lo que hacemos;  ahora'),
    {
      name: 'a comment on a line of its own',
      edit: edited('es/work.md', 'title:', '# ¿Otro título?\ntitle:'),
    },
    { name: 'an empty line between the fields', edit: edited('es/work.md', 'updated:', '\nupdated:') },
    {
      name: 'no empty line after the fields',
      edit: edited('es/work.md', '---\n\nNuestras', '---\nNuestras'),
    },
    {
      name: 'a line between two parts of the text',
      edit: all(
        edited('es/work.md', /\n$/, '\n\n***\n\nEso es todo.\n'),
        edited('en/work.md', /\n$/, '\n\n***\n\nThat is all.\n'),
      ),
      warns: true,
    },
    {
      name: 'a comment after a number',
      edit: edited('country.yaml', 'value: 21450', 'value: 21450 # from the report'),
    },
    {
      name: 'quotes around a day',
      edit: edited('es/work.md', 'updated: 2025-08-20', "updated: '2025-08-20'"),
    },
    {
      name: 'facts in another order',
      edit: edited('country.yaml', 'code: CR\nfounded: 2014', 'founded: 2014\ncode: CR'),
    },
    {
      name: 'lists indented otherwise',
      edit: edited(
        'country.yaml',
        '  - id: general\n    address: info@hias.org\n  - id: ethics\n    address: ethics@hias.org\n  - id: press\n    address: press@hias.org',
        '- id: general\n  address: info@hias.org\n- id: ethics\n  address: ethics@hias.org\n- id: press\n  address: press@hias.org',
      ),
    },
    {
      name: 'labels on one line',
      edit: (files) => ({ ...files, [labels]: JSON.stringify(JSON.parse(String(files[labels]))) }),
    },
    valid('Lo que hacemos - hoy'),
    valid('"Lo que hacemos\\u2026"'),
    valid('Lo que hacemos & más'),
    valid('¡Lo que hacemos!'),
  ],
  invalid: [
    {
      name: 'a quote that is not closed',
      edit: edited('en/ethics.md', "'For everything else:'", "'For everything else:"),
      file: at('en/ethics.md'),
      on: 'questions:',
    },
    {
      name: 'a tab',
      edit: edited('country.yaml', '    address: info', '\taddress: info'),
      file: at('country.yaml'),
      on: 'address: info',
    },
    {
      name: 'a colon in the text',
      edit: title('Lo que hacemos: todo'),
      file: work,
      on: 'title:',
      says: 'colon',
    },
    {
      name: 'an indent lost is no colon in the text',
      edit: edited('country.yaml', '    link: https://www.unhcr.org/', '   link: https://www.unhcr.org/'),
      file: at('country.yaml'),
    },
    {
      name: 'a field twice',
      edit: edited('es/work.md', 'title:', 'title: Uno\ntitle:'),
      file: work,
      on: 'title: Lo que',
    },
    { name: 'fields that are not closed', edit: edited('es/work.md', /^---\n\n/m, '\n'), file: work },
    { name: 'no fields', edit: edited('es/work.md', /^---\n[\s\S]*?---\n/, ''), file: work },
    {
      name: 'a comment for fields',
      edit: edited('es/work.md', /^---\n[\s\S]*?---\n/, '---\n# nada\n---\n'),
      file: work,
    },
    { name: 'an empty text', edit: added('es/help.md', ''), file: at('es/help.md') },
    { name: 'an empty country.yaml', edit: added('country.yaml', ''), file: at('country.yaml') },
    { name: 'fields closed by a long dash', edit: edited('es/work.md', /^---\n\n/m, '—\n\n'), file: work },
    { name: 'fields closed by two dashes', edit: edited('es/work.md', /^---\n\n/m, '--\n\n'), file: work },
    {
      name: 'fields twice',
      edit: edited('es/work.md', /^---\n\n/m, '---\n---\ntitle: x\n---\n'),
      file: work,
    },
    { name: 'a word in stars', edit: title('*Panorama*'), file: work, on: 'title:' },
    { name: 'an anchor', edit: title('&Lo que hacemos'), file: work, on: 'title:' },
    { name: 'a tag', edit: title('!Lo que hacemos'), file: work, on: 'title:' },
    { name: 'a comment that cuts the text off', edit: title('Lo que hacemos #1'), file: work, on: 'title:' },
    {
      name: 'an apostrophe between single quotes',
      edit: edited('en/work.md', /title: .*/, "title: 'It's what we do'"),
      file: at('en/work.md'),
      on: 'title:',
    },
    {
      name: 'no space after the colon',
      edit: edited('en/work.md', 'updated: ', 'updated:'),
      file: at('en/work.md'),
      on: 'updated:',
    },
    {
      name: 'labels of which the end is lost; no name of the other file is in doubt',
      edit: edited(labels, /(?<="exit": \{)[\s\S]*/, ''),
      file: labels,
      alone: true,
    },
    {
      name: 'a label without its closing quote',
      edit: edited(labels, /(?<="languageToggle": \{\s*"label": "[^"]*)"/, ''),
      file: labels,
    },
    {
      name: 'a comma after the last label',
      edit: edited(labels, /(?<="languageToggle": \{\s*"label": "[^"]*")/, ','),
      file: labels,
    },
    {
      name: 'no text under the fields',
      edit: edited('en/help.md', /---\n\n[\s\S]*$/, '---\n'),
      file: at('en/help.md'),
    },
    {
      name: 'redirects that are a list',
      edit: added('content/redirects.yaml', '- /en/old/\n'),
      file: 'content/redirects.yaml',
    },
  ],
} satisfies Cases;
