import { thread } from '../platform/thread/thread.ts';
import type { RegisterPdfCalls } from './register-pdf-thread.ts';
import type { RegisterPdfGiven } from './register-pdf.ts';

/** Laying out letters is work for a processor: in a thread of its own nobody else waits for it. */
const drawing = thread<RegisterPdfCalls>(new URL('./register-pdf-thread.ts', import.meta.url));

/** The register as PDF/A-2b, drawn beside the thread that answers. */
export async function drawRegister(given: RegisterPdfGiven): Promise<Buffer> {
  return Buffer.from(await drawing.call('registerPdf', given));
}
