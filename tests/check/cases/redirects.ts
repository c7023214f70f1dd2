import { added, edited } from '../../sample.ts';
import type { Cases } from '../case.ts';

const file = 'content/redirects.yaml';
const lines = (...pairs: [from: string, to: string][]) =>
  edited(file, /\n$/, `\n${pairs.map(([from, to]) => `${from}: ${to}\n`).join('')}`);
const old = '/en/costa-rica/stories/old/';

export default {
  valid: [
    { name: 'to the page of the country', edit: lines([old, '/en/costa-rica/']) },
    { name: 'to the start', edit: lines([old, '/']) },
    { name: 'to the landing page', edit: lines([old, '/en/']) },
    { name: 'to another story', edit: lines([old, '/en/costa-rica/stories/a-map-drawn-by-hand/']) },
    {
      name: 'of a country that is gone',
      edit: lines(['/en/guatemala/', '/en/'], ['/es/guatemala/', '/es/']),
    },
    {
      name: 'in both languages',
      edit: lines([old, '/en/costa-rica/'], ['/es/costa-rica/historias/vieja/', '/es/costa-rica/']),
    },
    { name: 'of an address without a last slash', edit: lines(['/en/costa-rica/old', '/en/costa-rica/']) },
    { name: 'of an address without a language', edit: lines(['/costa-rica/', '/en/costa-rica/']) },
    { name: 'no line', edit: added(file, ''), warns: true },
    { name: 'a comment alone', edit: added(file, '# Nothing is gone yet.\n') },
  ],
  invalid: [
    { name: 'to no page', edit: lines([old, '/en/costarica/']), file, on: old },
    {
      name: 'to a page without its last slash',
      edit: lines([old, '/en/costa-rica']),
      file,
      on: old,
      says: '/en/costa-rica/',
    },
    {
      name: 'over a page',
      edit: lines(['/en/costa-rica/', '/es/costa-rica/']),
      file,
      on: '/en/costa-rica/:',
    },
    {
      name: 'over a story',
      edit: lines(['/en/costa-rica/stories/a-map-drawn-by-hand/', '/en/costa-rica/']),
      file,
    },
    {
      name: 'over the page for what is missing',
      edit: lines(['/404/', '/en/costa-rica/']),
      file,
      on: '/404/',
    },
    { name: 'to another language', edit: lines([old, '/es/costa-rica/']), file, on: old },
    { name: 'to another site', edit: lines([old, 'https://www.hias.org/']), file, on: old },
    { name: 'of no address', edit: lines(['old-page', '/en/costa-rica/']), file, on: 'old-page' },
    { name: 'to itself', edit: lines([old, old]), file, on: old },
  ],
} satisfies Cases;
