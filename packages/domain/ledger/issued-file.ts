import { fromUtf8 } from './bytes.ts';
import { canonicalText } from './canonical.ts';
import { check, type Check } from './check.ts';

/**
 * Reads a file that was issued as canonical JSON, so that every bit of it counts.
 * @param faultOf what keeps a value from being of the kind, or undefined when it is of it.
 * @returns the check of its form, and the value when it is of the kind, also where its bytes are no longer those issued.
 */
export function issuedFile<T>(
  file: Uint8Array,
  faultOf: (value: unknown) => string | undefined,
  holds: string,
): { readonly form: Check; readonly value?: T } {
  let text: string;
  let parsed: unknown;
  try {
    text = fromUtf8(file);
    parsed = JSON.parse(text);
  } catch {
    return { form: check('form', 'the file is not JSON in UTF-8', '') };
  }
  const fault = faultOf(parsed);
  if (fault !== undefined) return { form: check('form', fault, holds) };
  return {
    form: check('form', isCanonical(parsed, text) ? undefined : reformatted, holds),
    value: parsed as T,
  };
}
const reformatted = 'the file was altered or reformatted since it was issued; download it again';

function isCanonical(parsed: unknown, text: string): boolean {
  try {
    return canonicalText(parsed) === text;
  } catch {
    return false;
  }
}
