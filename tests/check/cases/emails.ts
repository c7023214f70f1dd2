import { edited, editedInBoth, labelled } from '../../sample.ts';
import { failing, passing, type Cases } from '../case.ts';

/** One address in both languages. */
const bothWith = (...addresses: string[]) =>
  addresses.map((address) => [`Write to ${address} today.`, `Escriba hoy a ${address} por favor.`] as const);

export default {
  valid: [
    ...passing(
      bothWith(
        'info@hias.org',
        'ethics@hias.org',
        'press@hias.org',
        'asilo@comar.gob.mx',
        'refugio@migracion.go.cr',
        'crisj@unhcr.org',
        'maria.lopez@acnur.org',
        'ayuda@sjm-costarica.org',
        'contacto@cruzroja.or.cr',
        'info@rescue.org',
        '<info@hias.org>',
        '[our office](mailto:info@hias.org)',
        '[info@hias.org](mailto:info@hias.org)',
        '[the ministry](mailto:asilo@comar.gob.mx)',
        'INFO@HIAS.ORG',
        'consultas_2@universidad.ac.cr',
      ).map(
        ([en, es]) =>
          [en, es.replace('our office', 'nuestra oficina').replace('the ministry', 'el ministerio')] as const,
      ),
    ),
    ...passing([
      ['Write to us: info@hias.org.', 'Escríbanos: info@hias.org.'],
      ['Our pages (www.hias.org) say more.', 'Nuestras páginas (www.hias.org) dicen más.'],
      ['Find us as @HIAS on most networks.', 'Búsquenos como @HIAS en casi todas las redes.'],
      ['Write to info@hias.org or press@hias.org.', 'Escriba a info@hias.org o press@hias.org.'],
    ]),
    {
      name: 'an address that the section names',
      edit: editedInBoth('ethics.md', /\n$/, '\n\nethics@hias.org\n'),
    },
    ...passing([
      ['Ask the lawyers: consulta@bufete-ruiz.cr.', 'Pregunte a las abogadas: consulta@bufete-ruiz.cr.'],
      ['Write to mexme@unhcr.org or info@hias.org.', 'Escriba a mexme@unhcr.org o a info@hias.org.'],
      ['- info@hias.org\n- asilo@comar.gob.mx', '- info@hias.org\n- asilo@comar.gob.mx'],
      [
        '| Office | Mail |\n| --- | --- |\n| Upala | info@hias.org |',
        '| Oficina | Correo |\n| --- | --- |\n| Upala | info@hias.org |',
      ],
      ['Write to **info@hias.org** today.', 'Escriba hoy a **info@hias.org**.'],
      ['Write to us (info@hias.org).', 'Escríbanos (info@hias.org).'],
      ['Write to info@hias.org!', '¡Escriba a info@hias.org!'],
      [
        'The ministry answers at asilo@comar.gob.mx; we at info@hias.org.',
        'El ministerio responde en asilo@comar.gob.mx; nosotras en info@hias.org.',
      ],
      [
        'See the [pages of HIAS](https://www.hias.org/).',
        'Vea las [páginas de HIAS](https://www.hias.org/).',
      ],
      ['The school is at escuela@educacion.gob.mx.', 'La escuela está en escuela@educacion.gob.mx.'],
      [
        'Write to [the tribunal](mailto:tribunal@poder-judicial.go.cr).',
        'Escriba al [tribunal](mailto:tribunal@poder-judicial.go.cr).',
      ],
      ['Write to ayuda@amnesty.org.', 'Escriba a ayuda@amnesty.org.'],
    ]),
  ],
  invalid: [
    ...failing(
      bothWith(
        'ethcis@hias.org',
        'etics@hias.org',
        'inof@hias.org',
        'info@hias.com',
        'info@hais.org',
        'info@hias-mexico.org',
        'info@hias.co',
        'info@hiass.org',
        'ayuda@hiascostarica.org',
        'info@hias,org',
        'info @hias.org',
        'infohias.org',
        '[our office](mailto:info@hais.org)',
        '[our office](mailto:inof@hias.org)',
        '[ethics@hias.org](mailto:info@hias.org)',
        '[info@hias.org](mailto:asilo@comar.gob.mx)',
        '[our office](mailto:info@hias.org?bcc=x@example.org)',
        '[our office][1]\n\n[1]: mailto:info@hais.org\n\nor another',
      ).map(
        ([en, es]) =>
          [en, es.replaceAll('our office', 'nuestra oficina').replaceAll('or another', 'u otro')] as const,
      ),
    ),
    ...failing(
      bothWith(
        'voluntarios@hias.org',
        'maria.lopez@hias.org',
        'hias.ayuda@gmail.com',
        'hiascr@hotmail.com',
        'ayuda.legal@yahoo.com.mx',
        'oficina@outlook.com',
      ),
      { severity: 'warning' },
    ),
    {
      name: 'in a label',
      edit: labelled('es', 'footer.privacy', 'Escriba a ethcis@hias.org.'),
      file: 'src/i18n/es.json',
      on: 'ethcis',
    },
    {
      name: 'in a field',
      edit: edited('es/ethics.md', 'Para todo lo demás:', 'Para todo lo demás, inof@hias.org:'),
      file: 'content/costa-rica/es/ethics.md',
      on: 'questions:',
    },
    ...(
      [
        ['another domain', 'ethics@hais.org'],
        ['another ending', 'ethics@hias.com'],
        ['a letter left out of the name', 'etics@hias.org'],
        ['letters swapped in the name', 'ehtics@hias.org'],
      ] as const
    ).map(([name, address]) => ({
      name: `${name} in country.yaml: ${address}`,
      edit: edited('country.yaml', 'address: ethics@hias.org', `address: ${address}`),
      file: 'content/costa-rica/country.yaml',
      on: address,
      severity: 'any' as const,
    })),
  ],
} satisfies Cases;
