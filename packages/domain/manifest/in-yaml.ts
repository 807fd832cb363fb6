import type { Path } from './finding.ts';

/** A value as it may stand on one line of YAML: `{ keep: P1Y, then: destroy }`, `[email, phone]`, `"12"`. */
export function inYaml(value: unknown): string {
  if (typeof value === 'string') return isPlainText(value) ? value : JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inYaml).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const pairs = Object.entries(value).map(([key, each]) => `${inYaml(key)}: ${inYaml(each)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

/** A text that YAML takes for the same text without quotes, also between braces. */
function isPlainText(text: string): boolean {
  if (/^(?:true|false|null|yes|no|on|off|y|n|~)$/i.test(text)) return false;
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return true;
  return /^[\p{L}][\p{L}\d._/@+:-]*(?: [\p{L}\d._/@+-]+)*$/u.test(text) && !/:(?: |$)/.test(text);
}

/** A place as keys and indexes are read aloud: `purposes.orders.categories[2]`. */
export function placeInKeys(path: Path): string {
  return path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`))
    .join('');
}
