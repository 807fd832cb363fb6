import { Transform } from 'node:stream';

/** Where progress is told: one line that is written over on a terminal, nothing elsewhere. */
export interface Progress {
  tell(line: string): void;
  /** Clears the line, so that what follows stands alone. */
  done(): void;
}
/** Progress on stderr, at most five times a second. */
export function progressOn(stream: { readonly isTTY?: boolean; write(text: string): unknown }): Progress {
  let last = -Infinity;
  let shown = false;
  return {
    tell: (line) => {
      const now = performance.now();
      if (!stream.isTTY || now - last < 200) return;
      last = now;
      shown = true;
      stream.write(`\r\u001B[2K${line}`);
    },
    done: () => {
      if (shown) stream.write('\r\u001B[2K');
      shown = false;
    },
  };
}
/** Passes bytes on and tells how many went by. */
export function counting(tell: (bytes: number, chunk: Buffer) => void): Transform {
  let bytes = 0;
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      bytes += chunk.length;
      tell(bytes, chunk);
      done(null, chunk);
    },
  });
}
const units = ['bytes', 'kB', 'MB', 'GB'];
/** `1.2 MB`. */
export function sizeText(bytes: number): string {
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  return step === 0 ? `${bytes} bytes` : `${(bytes / 1000 ** step).toFixed(1)} ${units[step]}`;
}
