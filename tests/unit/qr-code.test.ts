import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrCode } from '../../src/pictures/qr-code.ts';

const address = 'https://hias.example/es/costa-rica/';

/** The modules that a path paints black. */
function painted({ size, path }: { size: number; path: string }): boolean[][] {
  const modules = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3(?=M|$)/g))
    modules[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
  return modules;
}

test('the path paints every module of the code and no other, inside a white margin of four', () => {
  const code = qrCode(address);
  const modules = painted(code);
  expect(modules).toEqual(encode(address, { ecc: 'M', boostEcc: true, border: 4 }).data);
  const isInside = (index: number) => index >= 4 && index < code.size - 4;
  for (const [y, row] of modules.entries())
    for (const [x, isBlack] of row.entries()) expect(isBlack && !(isInside(x) && isInside(y))).toBe(false);
});
