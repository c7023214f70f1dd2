import { encode } from 'uqr';

/** A QR code as one SVG path of black modules on a square of `size` units; its quiet zone is part of it. */
export interface QrCode {
  size: number;
  path: string;
}

/** The QR code of a text. A seventh of it may be dirty, or more where that takes no larger code. */
export function qrCode(text: string): QrCode {
  const { size, data } = encode(text, { ecc: 'M', boostEcc: true, border: 4 });
  return { size, path: data.map(rowPath).join('') };
}

/** The black modules of a row, those that touch as one rectangle: seams between them would show on paper. */
function rowPath(row: boolean[], y: number): string {
  const modules = row.map((isBlack) => (isBlack ? '#' : ' ')).join('');
  return Array.from(
    modules.matchAll(/#+/g),
    ({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}`,
  ).join('');
}
