import type { Language } from '../../check/rule.ts';

interface Words {
  /** The language's own name. */
  name: string;
  region: string;
  mend: string;
  lookAt: string;
  none: string;
  here: (errors: number, warnings: number) => string;
  elsewhere: (count: number) => string;
  elsewhereOnly: (count: number) => string;
  failed: string;
  failedByWriting: string;
  failedByCode: string;
  comesBack: string;
  lost: string;
}

/** What the bar itself says, in each language of the check. */
export const words: Record<Language, Words> = {
  en: {
    name: 'English',
    region: 'What the check says of this page',
    mend: 'Mend',
    lookAt: 'Look at',
    none: 'Nothing to mend on this page.',
    here: (errors, warnings) => `This page: ${errors} to mend, ${warnings} to look at.`,
    elsewhere: (count) => `In other files: ${count}`,
    elsewhereOnly: (count) => `${count} elsewhere.`,
    failed: 'This page cannot be shown yet',
    failedByWriting: 'Mend what stands first below and save. The page then comes back by itself.',
    failedByCode: 'There is a mistake in the code.',
    comesBack: 'Once it is mended, the page comes back by itself.',
    lost: 'The server has stopped. Start it again: npm run dev',
  },
  es: {
    name: 'Español',
    region: 'Lo que dice la revisión de esta página',
    mend: 'Corregir',
    lookAt: 'Revisar',
    none: 'No hay nada que corregir en esta página.',
    here: (errors, warnings) => `Esta página: ${errors} por corregir, ${warnings} por revisar.`,
    elsewhere: (count) => `En otros archivos: ${count}`,
    elsewhereOnly: (count) => `En otros archivos hay ${count}.`,
    failed: 'Esta página todavía no se puede mostrar',
    failedByWriting: 'Corrija lo primero de la lista y guarde el archivo. La página vuelve sola.',
    failedByCode: 'Hay un error en el código.',
    comesBack: 'Cuando se corrija, la página vuelve sola.',
    lost: 'El servidor se detuvo. Inícielo de nuevo: npm run dev',
  },
};
