import { all, edited } from '../../sample.ts';
import type { Cases } from '../case.ts';

const file = 'es/stories/a-map-drawn-by-hand.md';
const alt = (words: string) => ({
  name: words,
  edit: all(
    edited(file, /alt: .*/, `alt: ${words}`),
    edited(file.replace('es/', 'en/'), /alt: .*/, 'alt: A man with a pencil draws the way.'),
  ),
});

export default {
  valid: [
    alt('Un hombre dibuja sobre un boleto.'),
    alt('Dibujo de un hombre que dibuja.'),
    alt('Fotografía de una parada de autobús llena de gente.'),
    alt('Imagen de la Virgen en una pared, con velas.'),
    alt('Muchas manos sobre un mapa'),
    alt('Logo de HIAS sobre una puerta azul'),
    alt("'Un cartel dice: se habla español'"),
    alt('Una foto de familia en la pared de la cocina.'),
    alt('Unas personas conversan junto a un autobús'),
    alt('Un boleto con un mapa a lápiz en el dorso.'),
    alt('Ernesto Solano señala el camino con un lápiz.'),
    alt('Pies cansados sobre una estera'),
    alt('Un mapa pequeño de San José, dibujado a mano.'),
    alt('Retrato de un hombre mayor que sonríe.'),
  ],
  invalid: [
    ...[
      'IMG_2034.jpg',
      'Imagen',
      'Foto',
      'Dibujo',
      'Ilustración.',
      'texto alternativo',
      'mapa-hecho-a-mano',
      'Captura 12',
      'pendiente',
      'Un mapa hecho a mano',
      'Esto es un dibujo. No retrata a Ernesto Solano.',
      'N/A',
    ].map((words) => ({
      ...alt(words),
      file: `content/costa-rica/${file}`,
      field: 'illustration.alt',
      severity: 'any' as const,
    })),
  ],
} satisfies Cases;
