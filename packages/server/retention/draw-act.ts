import { thread } from '../platform/thread/thread.ts';
import type { ActLines } from './act-frame.ts';
import type { ActPdfCalls } from './act-pdf-thread.ts';

/** Laying out letters is work for a processor: in a thread of its own nobody else waits for it. */
const drawing = thread<ActPdfCalls>(new URL('./act-pdf-thread.ts', import.meta.url));

/** The act as PDF/A-2b, drawn beside the thread that answers. */
export async function drawAct(lines: ActLines): Promise<Buffer> {
  return Buffer.from(await drawing.call('actPdf', lines));
}
