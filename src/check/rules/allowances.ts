import { text, type Rule } from '../rule.ts';
import { nearest } from '../nearest.ts';

export default {
  name: 'allowances',
  sentence: text(
    'What is allowed by exception is named rightly.',
    'Lo que se permite por excepción está bien nombrado.',
  ),
  async check({ files }, report) {
    const { allRules } = await import('../check.ts');
    const names = (await allRules()).filter(({ canBeAllowed }) => canBeAllowed).map(({ name }) => name);
    for (const file of files) {
      const allowed = file.field(['allow']);
      for (const name of typeof allowed === 'object' && allowed ? Object.keys(allowed) : []) {
        if (names.includes(name)) continue;
        const meant = nearest(name, names);
        report(
          file,
          ['allow', name],
          text('is not a rule that can be set aside.', 'no es una regla que se pueda dejar de lado.'),
          meant
            ? text(`Did you mean "${meant}"?`, `¿Quiso decir "${meant}"?`)
            : text(`Those are: ${names.join(', ')}.`, `Son: ${names.join(', ')}.`),
        );
      }
    }
  },
  breaks: [
    {
      name: 'misspelt rule',
      change: (project) =>
        project.edit('content/mexico/es/work.md', 'updated:', 'allow:\n  same-fact: por una razón\nupdated:'),
      file: 'content/mexico/es/work.md',
      on: 'same-fact:',
      field: 'allow.same-fact',
      says: 'Did you mean "same-facts"?',
    },
  ],
} satisfies Rule;
