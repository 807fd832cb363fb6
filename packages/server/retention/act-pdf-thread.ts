import { answerCalls } from '../platform/thread/answer-calls.ts';
import { actPdf } from './act-pdf.ts';

const calls = { actPdf };
/** What the thread that draws acts can be asked for. */
export type ActPdfCalls = typeof calls;
answerCalls(calls);
