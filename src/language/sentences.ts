import { remembered } from './remembered.ts';

/** A sentence of a passage, and where it begins in it. */
export interface Sentence {
  text: string;
  index: number;
}

/** An end, blanks, and a beginning; not after an initial or the usual abbreviations. */
const boundary =
  /(?<!(?:^|[^\p{L}\p{M}])(?:\p{L}|Col|Av|Ave|Blvd|Lic|Dra?|Mtra?|Sra?|Srta|Sta|Sto|Ing|Prof|Ms|Mrs|Mr|St|No|Núm|Art|Ext|Int|Tel|Mz|Lt|etc|p|pp|vs|a\.\s?m|p\.\s?m|EE|UU|e\.\s?g|i\.\s?e)\.)(?<=[.!?…؟](?:[\u00A0\u202F]?[)"”’»])?)\s+(?=[\p{Lu}\p{Script=Arabic}¿¡"“‘«(\[{—–-])/u;

/** The sentences of a passage, in order. */
export const sentencesOf = remembered((value: string): Sentence[] => {
  let index = 0;
  return value.split(boundary).flatMap((text) => {
    const at = value.indexOf(text, index);
    index = at + text.length;
    return /[\p{L}\p{N}]/u.test(text) ? [{ text, index: at }] : [];
  });
});
