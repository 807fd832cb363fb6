import { fromUtf8 } from './bytes.ts';
import type { Verdict } from './check.ts';
import { type Verifier, verifyReceiptFile } from './receipt.ts';
import { verifyReceiptPage } from './receipt-page.ts';
import { verifyConsentReceipt } from './verify-consent-receipt.ts';

/**
 * Verifies a receipt in any of its forms: the entry’s own (`amanat-receipt/1`), the consent receipt as JSON-LD, or the
 * page to keep. Which of them it is, the first characters tell; a file that lies about it fails as what it claims to be.
 */
export function verifyAnyReceipt(verifier: Verifier, file: Uint8Array): Promise<Verdict> {
  const head = headOf(file);
  if (head.startsWith('<')) return verifyReceiptPage(verifier, file);
  if (head.startsWith('{"@context"')) return verifyConsentReceipt(verifier, file);
  return verifyReceiptFile(verifier, file);
}
function headOf(file: Uint8Array): string {
  try {
    return fromUtf8(file.subarray(0, 11));
  } catch {
    return '';
  }
}
