import { answerCalls } from '../platform/thread/answer-calls.ts';
import { registerPdf } from './register-pdf.ts';

const calls = { registerPdf };
/** What the thread that draws registers can be asked for. */
export type RegisterPdfCalls = typeof calls;
answerCalls(calls);
