import type { Locator } from 'playwright-core';
import decodeQR from 'qr/decode.js';

/** What a telephone reads from a QR code as it stands on the page. */
export async function readQr(picture: Locator): Promise<string> {
  const [box, path] = await Promise.all([
    picture.getAttribute('viewBox'),
    picture.locator('path').getAttribute('d'),
  ]);
  const modules = Number(box?.split(' ').at(-1));
  // A module of four points, as a camera would not see it finer.
  const scale = 4;
  const side = modules * scale;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [, x, y] of path?.matchAll(/M(\d+) (\d+)h1/g) ?? [])
    for (let down = 0; down < scale; down += 1) {
      const start = ((Number(y) * scale + down) * side + Number(x) * scale) * 4;
      for (let i = start; i < start + scale * 4; i += 1) if (i % 4 !== 3) data[i] = 0;
    }
  return decodeQR({ width: side, height: side, data });
}
