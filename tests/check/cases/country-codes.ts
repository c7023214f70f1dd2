import { added, all, appended, at, edited, panama, renamed } from '../../sample.ts';
import type { Cases } from '../case.ts';

const facts = 'country.yaml';
const origin = (code: string) => edited(facts, 'country: CO', `country: ${code}`);
const moved = (folder: string, code: string) =>
  all(
    renamed('content/costa-rica', `content/${folder}`),
    edited(`content/${folder}/country.yaml`, 'code: CR', `code: ${code}`),
    (files) =>
      Object.fromEntries(
        Object.entries(files).map(([path, content]) => [
          path,
          typeof content === 'string' && path.startsWith('content/')
            ? content.replaceAll('/costa-rica/', `/${folder}/`)
            : content,
        ]),
      ),
  );

const help = (locale: string, words: string) =>
  added(
    `content/panama/${locale}/help.md`,
    `---\ntitle: ${locale === 'en' ? 'Help' : 'Ayuda'}\nupdated: 2025-08-20\n---\n\n${words}\n`,
  );

export default {
  valid: [
    {
      name: "the country's own programme, and its neighbour",
      edit: all(
        panama,
        appended('content/panama/en/overview.md', 'HIAS Panama helps you. So does HIAS in Costa Rica.'),
        appended('content/panama/es/overview.md', 'HIAS Panamá le ayuda. También HIAS en Costa Rica.'),
      ),
    },
    {
      name: 'help from a site about the country itself',
      edit: all(
        panama,
        help('en', "[UNHCR's help site for Panama](https://help.unhcr.org/panama/en/)"),
        help('es', '[Sitio de ayuda de ACNUR para Panamá](https://help.unhcr.org/panama/)'),
      ),
    },
    ...['HN', 'HT', 'SV', 'EC', 'RU', 'CM', 'ER', 'US'].map((code) => ({
      name: `people from ${code}`,
      edit: origin(code),
    })),
    { name: 'Guatemala', edit: moved('guatemala', 'GT') },
    { name: 'El Salvador', edit: moved('el-salvador', 'SV') },
    { name: 'the United States', edit: moved('united-states', 'US') },
  ],
  invalid: [
    {
      name: 'help from a site about another country',
      edit: all(
        panama,
        help('en', "[UNHCR's help site](https://help.unhcr.org/costarica/en/)"),
        help('es', '[Sitio de ayuda de ACNUR](https://help.unhcr.org/costarica/)'),
      ),
      file: 'content/panama/es/help.md',
      severity: 'warning',
      says: 'https://help.unhcr.org/costarica/',
    },
    {
      name: "another country's programme",
      edit: all(panama, appended('content/panama/en/overview.md', 'HIAS Costa Rica helps you.')),
      file: 'content/panama/en/overview.md',
      severity: 'any',
      says: 'HIAS Costa Rica',
    },
    {
      name: 'another country than the folder',
      edit: edited(facts, 'code: CR', 'code: GT'),
      file: at(facts),
      field: 'code',
      severity: 'any',
    },
    {
      name: 'the country itself among the origins',
      edit: origin('CR'),
      file: at(facts),
      on: 'country: CR',
      severity: 'any',
    },
    {
      name: 'two countries with one code',
      edit: all(renamed('content/costa-rica', 'content/panama', true)),
      file: 'content/panama/country.yaml',
      severity: 'any',
    },
  ],
} satisfies Cases;
