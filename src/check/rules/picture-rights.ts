import { text, type Rule } from '../rule.ts';
import { addPhotograph, bare, jpeg, placeholder, story, yaml } from './pictures.ts';

const refused =
  /(?:refus|declin|denied|not (?:yet )?(?:given|asked)|no answer|rechaz|negó|negaron|sin (?:respuesta|consentimiento)|no (?:quiere|aceptó|aceptaron))/i;
const found = /(?:google|internet|facebook|instagram|whatsapp|pinterest|la red\b|the web\b)/i;

export default {
  name: 'picture-rights',
  sentence: text(
    'A photograph names who took it, and that the people in it agreed.',
    'Una fotografía dice quién la tomó y que las personas que aparecen aceptaron.',
  ),
  check({ files }, report) {
    for (const country of files.filter(({ kind, data }) => kind === 'country' && data)) {
      for (const name of Object.keys(country.recordAt(['photographs']))) {
        for (const field of ['credit', 'consent']) {
          const path = ['photographs', name, field];
          const value = bare(country.field(path));
          if (!/\p{L}/u.test(value)) continue;
          if (placeholder.test(value) || (field === 'consent' ? refused : found).test(value))
            report(
              country,
              path,
              field === 'consent'
                ? text(
                    'does not say that the people in the picture agreed.',
                    'no dice que las personas de la imagen aceptaron.',
                  )
                : text('does not say who took the picture.', 'no dice quién tomó la imagen.'),
              field === 'consent'
                ? text(
                    'Write who agreed, when, and who holds the form; without that the picture may not be shown.',
                    'Escriba quién aceptó, cuándo y quién guarda el formulario; sin eso la imagen no se puede mostrar.',
                  )
                : text('Write the name of the photographer.', 'Escriba el nombre de quien la tomó.'),
            );
        }
      }
    }
  },
  breaks: [
    {
      name: 'consent that is pending',
      change: async (project) => {
        addPhotograph(project, await jpeg(800, 600));
        project.edit(yaml, 'consent: Both, in writing', 'consent: Pendiente');
      },
      file: yaml,
      on: 'consent:',
      field: `photographs.${story}.consent`,
    },
    {
      name: 'credit of a search engine',
      change: async (project) => {
        addPhotograph(project, await jpeg(800, 600));
        project.edit(yaml, 'credit: Selia Montes, HIAS Mexico', 'credit: Google Images');
      },
      file: yaml,
      on: 'credit:',
      field: `photographs.${story}.credit`,
    },
  ],
} satisfies Rule;
