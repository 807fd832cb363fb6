import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';

export type FileEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Enough of a file to tell its encoding by, in bytes: names of columns and some rows. */
const sample = 4096;

/**
 * How a file of text is encoded: by its byte order mark, and without one by where it has zeros. In UTF-16 half of each comma,
 * digit, quote and Latin letter is one, and always the same half; in UTF-8 hardly anything is.
 */
export async function encodingOf(path: string): Promise<FileEncoding> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(sample), 0, sample, 0);
    return encodingIn(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

function encodingIn(start: Uint8Array): FileEncoding {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const zeros = { first: 0, second: 0 };
  for (let at = 0; at + 1 < start.length; at += 2) {
    if (start[at] === 0) zeros.first += 1;
    if (start[at + 1] === 0) zeros.second += 1;
  }
  const halves = start.length / 2;
  // A few zeros are text that broke on its way, whatever its encoding.
  const isMost = (one: number, other: number) => one > halves / 8 && one > other * 8;
  if (isMost(zeros.second, zeros.first)) return 'utf-16le';
  return isMost(zeros.first, zeros.second) ? 'utf-16be' : 'utf-8';
}

/** The text of a file part by part, without its byte order mark; what cannot be read becomes U+FFFD. */
export async function* textOf(path: string, encoding: FileEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const part of createReadStream(path) as AsyncIterable<Uint8Array>)
    yield decoder.decode(part, { stream: true });
  yield decoder.decode();
}
