import { evidenceType, largestEvidence } from '@amanat/domain/consent/evidence-type.ts';
import type { Evidence } from './draft.ts';
import { lookIntoPdf } from './pdf-look.ts';

/** Why a file is not taken: too large, empty, or of no kind that is kept. */
export type FileFault = 'size' | 'empty' | 'type';

/** Looks into a file before it is sent: the server decides by the content too, and would refuse it after the upload. */
export async function evidenceFile(file: File): Promise<Evidence | { readonly fault: FileFault }> {
  if (file.size === 0) return { fault: 'empty' };
  if (file.size > largestEvidence) return { fault: 'size' };
  const type = evidenceType(new Uint8Array(await file.slice(0, 16).arrayBuffer()));
  if (!type) return { fault: 'type' };
  if (type === 'application/pdf') return pdfFile(file, type);
  // Pictures may come from `data:` alone, recordings from `blob:` (the page's policy).
  const preview = type.startsWith('image/')
    ? await dataUrl(new Blob([file], { type }))
    : type.startsWith('audio/')
      ? URL.createObjectURL(file)
      : '';
  return { file, type, preview };
}

/** A PDF is never opened here: its pages are counted, and a scan shows the picture it holds. */
async function pdfFile(file: File, type: string): Promise<Evidence> {
  const { pages, scan } = lookIntoPdf(new Uint8Array(await file.arrayBuffer()));
  const preview = scan ? await dataUrl(new Blob([scan], { type: 'image/jpeg' })) : '';
  return { file, type, preview, ...(pages === null ? {} : { pages }) };
}

function dataUrl(file: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    // Without its picture a file is as good as with it.
    reader.addEventListener('loadend', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.readAsDataURL(file);
  });
}

/** Lets go of a preview. */
export function forgetPreview(evidence: Evidence | null): void {
  if (evidence?.preview.startsWith('blob:')) URL.revokeObjectURL(evidence.preview);
}
