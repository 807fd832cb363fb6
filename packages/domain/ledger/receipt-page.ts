import { fromBase64, fromUtf8, toBase64, utf8 } from './bytes.ts';
import { check, verdict, type Verdict } from './check.ts';
import type { ConsentReceipt } from './consent-receipt.ts';
import type { Verifier } from './receipt.ts';
import { checkDocument, verifyConsentReceipt } from './verify-consent-receipt.ts';

const receiptTag = '<script type="text/plain" id="amanat-receipt">';
const sealTag = '<script type="text/plain" id="amanat-seal">';
const endTag = '</script>';
const tail = `${endTag}</body></html>\n`;

/**
 * A page that is its own proof: what people read, the whole receipt after it, then the organisation’s signature over
 * every byte before. Scripts of type text/plain are data to a browser and run nothing.
 * @param page markup up to where the body would end.
 */
export function pageToSeal(page: string, receipt: string): string {
  return `${page}${receiptTag}${toBase64(utf8(receipt))}${endTag}${sealTag}`;
}
/** The finished file. @param signature signed note over SHA-256 of the UTF-8 bytes of `toSeal`. */
export function sealedPage(toSeal: string, signature: string): string {
  return `${toSeal}${toBase64(utf8(signature))}${tail}`;
}

/** Verifies a receipt page to its last bit: the seal over what is read, and the receipt inside. Never throws. */
export async function verifyReceiptPage(verifier: Verifier, file: Uint8Array): Promise<Verdict> {
  const parts = takenApart(file);
  if (!parts) return verdict([check('form', 'the file is not a receipt page as it was issued', '')]);
  const inside = await verifyConsentReceipt(verifier, parts.receipt);
  const form = check('form', undefined, 'the file is a receipt page, in the one form receipt pages have');
  // A receipt that is none has no key to hold the seal against.
  if (inside.checks.length === 1) return verdict([form, ...inside.checks]);
  const { proof } = JSON.parse(fromUtf8(parts.receipt)) as ConsentReceipt;
  const sealed = await checkDocument(verifier, proof, 'receipt-page', parts.sealed, parts.signature);
  const seal = { ...sealed, name: 'seal' };
  return verdict([form, seal, ...inside.checks.slice(1)]);
}

function takenApart(file: Uint8Array) {
  try {
    const text = fromUtf8(file);
    const seal = text.lastIndexOf(sealTag);
    const start = text.lastIndexOf(receiptTag, seal);
    if (seal < 0 || start < 0 || !text.endsWith(tail)) return undefined;
    const toSeal = text.slice(0, seal + sealTag.length);
    const receipt = fromBase64(text.slice(start + receiptTag.length, seal - endTag.length));
    const signature = fromBase64(text.slice(toSeal.length, -tail.length));
    if (!receipt || !signature) return undefined;
    return { sealed: utf8(toSeal), receipt, signature: fromUtf8(signature) };
  } catch {
    return undefined;
  }
}
