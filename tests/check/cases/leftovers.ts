import { edited, labelled } from '../../sample.ts';
import { failing, passing, type Cases } from '../case.ts';

export default {
  severity: 'warning',
  valid: [
    ...passing([['Rosalba Cerdas,\nUpala', 'Rosalba Cerdas,\nUpala']]),
    ...passing([
      ['They wait for an undefined period.', 'Esperan por un tiempo indefinido.'],
      ['Their legal status remains undefined.', 'Su situación legal sigue sin definirse.'],
      ['“They treat us well” [our translation].', '“Nos tratan bien” [la traducción es nuestra].'],
      [
        '| Town | Phone |\n| --- | --- |\n| Upala | N/A |',
        '| Ciudad | Teléfono |\n| --- | --- |\n| Upala | N/A |',
      ],
      ['EVERYTHING IS FREE', 'TODO ES GRATUITO'],
      ['Everything is free.', 'Todo es gratuito.'],
      ['There is nothing missing.', 'No falta nada.'],
      ['Her case is still pending.', 'Su caso sigue pendiente.'],
      ['We translate your papers.', 'Traducimos sus papeles.'],
      ['The court drafts an answer.', 'El tribunal redacta una respuesta.'],
      ['Really? Yes!', '¿De verdad? ¡Sí!'],
      ['Nan Solano cooks on Sunday.', 'Nan Solano cocina el domingo.'],
      ['They hack at the weeds.', 'Cortan la maleza.'],
      ['Write your name here: on the first line.', 'Escriba aquí su nombre: en la primera línea.'],
      ['We talk for hours (and laugh)…', 'Platicamos por horas (y nos reímos)…'],
    ]),
    ...passing([
      ['See form XX-7.', 'Vea el formulario XX-7.'],
      ['He calls it “the big X”.', 'Lo llama «la gran X».'],
      ['[sic] stands for an error of the source.', '[sic] señala un error de la fuente.'],
      ['We hold a draft of the law.', 'Tenemos un borrador de la ley.'],
    ]),
  ],
  invalid: [
    ...failing([['We ask for better laws,', 'Pedimos mejores leyes,']], { says: 'middle of a sentence' }),
    ...failing([
      ['TODO check this with Ana.', 'Todo está bien con Ana.', 'TODO'],
      ['FIXME: is this right?', '¿Está bien esto?', 'FIXME'],
      ['We open on TBD.', 'Abrimos pronto.', 'TBD'],
      ['We open on XXXX.', 'Abrimos pronto.', 'XXXX'],
      ['The house is open.', 'PENDIENTE. La casa está abierta.', 'PENDIENTE'],
      ['The house is open.', 'La casa abre el ???', '???'],
      ['The house is open.', 'Lorem ipsum dolor sit amet.', 'Lorem'],
      ['Insert text here.', 'Insertar texto aquí.'],
      ['The house is open. (to be translated)', 'La casa está abierta. (por traducir)'],
      ['As an AI language model, I cannot know.', 'Como modelo de lenguaje, no lo sé.'],
      ['Error! Reference source not found.', 'La casa está abierta.', 'Error!'],
      ['See [object Object] for more.', 'Vea más en la casa.', 'object Object'],
      ['The house [ask Paula] is open.', 'La casa [confirmar con Paula] está abierta.'],
      ['DRAFT: the house is open.', 'BORRADOR: la casa está abierta.'],
    ]),
    {
      name: 'in a field',
      edit: edited('es/help.md', 'title: Dónde', 'title: TODO Dónde'),
      file: 'content/costa-rica/es/help.md',
      on: 'title:',
    },
    {
      name: 'in a label',
      edit: labelled('es', 'figures.source', 'Fuente (por traducir)'),
      file: 'src/i18n/es.json',
      on: 'por traducir',
    },
  ],
} satisfies Cases;
