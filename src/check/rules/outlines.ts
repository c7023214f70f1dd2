import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };
import { iso31661Alpha2ToNumeric } from 'iso-3166';
import { text, type Rule } from '../rule.ts';

const drawn = new Set(atlas.objects.countries.geometries.map(({ id }) => id));

export default {
  name: 'outlines',
  sentence: text('Every country of the map has an outline.', 'Cada país del mapa tiene un contorno.'),
  check({ files }, report) {
    for (const country of files.filter(({ kind, data }) => kind === 'country' && data)) {
      const origins = Object.keys(country.recordAt(['applications', 'byOrigin']));
      const places = [
        { code: String(country.field(['code'])), path: ['code'] },
        ...origins.map((code) => ({ code, path: ['applications', 'byOrigin', code] })),
      ];
      for (const { code, path } of places) {
        const number = Object.hasOwn(iso31661Alpha2ToNumeric, code) && iso31661Alpha2ToNumeric[code];
        if (!number || drawn.has(number)) continue;
        report(
          country,
          path,
          text('is a country that the map cannot draw.', 'es un país que el mapa no puede dibujar.'),
          text(
            'It is too small for the outlines that the map is made from; name it in the text.',
            'Es demasiado pequeño para los contornos con los que se hace el mapa; nómbrelo en el texto.',
          ),
        );
      }
    }
  },
  breaks: [
    {
      name: 'a country of small islands',
      change: (project) => project.edit('content/mexico/country.yaml', '    VE: 5419', '    TV: 5419'),
      file: 'content/mexico/country.yaml',
      on: 'TV:',
      field: 'applications.byOrigin.TV',
    },
  ],
} satisfies Rule;
