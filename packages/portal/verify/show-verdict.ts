import type { Language } from '@amanat/domain/time/format-date.ts';
import type { Localized } from '@amanat/domain/schema/schema.ts';
import { saidIn } from './said-words.ts';
import { checkMeanings, checkTexts, meanings, v } from './verify-texts.ts';
import type { SignedVerdict } from './verify-with-known-keys.ts';

function element(tag: string, text: string, look = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  if (look) made.className = look;
  return made;
}
export function showWorking(into: HTMLElement, language: Language): void {
  into.replaceChildren(element('p', v.working[language], 'note'));
}

/** Whether the file is none that Əmanət gives out, a photograph say: nothing was tampered with, it is the wrong file. */
function isOther({ kind, checks }: SignedVerdict['found']): boolean {
  const whole = ['the file is not JSON in UTF-8', 'the receipt is not an object'];
  return (
    kind === 'receipt' && checks.some(({ name, ok, said }) => name === 'form' && !ok && whole.includes(said))
  );
}

/** How the verdict looks, and what it says first: strong words stand only where it is known who signed. */
export function verdictOf(
  { found, signer }: SignedVerdict,
  isCopy: boolean,
): { readonly look: string; readonly title: Localized; readonly meaning: readonly Localized[] } {
  if (isOther(found)) return { look: 'panel bad', title: v.notReceipt, meaning: [meanings.other] };
  if (!found.valid) return { look: 'panel bad', title: v.notValid, meaning: [meanings[`${found.kind}Bad`]] };
  // What it does not prove is said whoever signed: it is easily taken for a receipt.
  const lacks = found.kind === 'place' ? [v.placeLacks] : [];
  if (signer === 'unknown')
    return {
      look: 'panel unsure',
      title: v.unsure,
      meaning: [v.unknown, ...(isCopy ? [v.copy] : []), ...lacks],
    };
  const holds = found.kind === 'place' ? lacks : [meanings[`${found.kind}Valid`]];
  return { look: 'panel', title: v.valid, meaning: [...holds, v[signer]] };
}

/** Shows what was found: the verdict, then each check with a sign of its own beside its colour. */
export function showVerdict(
  into: HTMLElement,
  file: string,
  verified: SignedVerdict,
  isCopy: boolean,
  l: Language,
): void {
  const { found, signer } = verified;
  const { look, title, meaning } = verdictOf(verified, isCopy);
  const panel = element('div', '', look);
  panel.append(element('h2', title[l]), ...meaning.map((said) => element('p', said[l])));
  const what = found.kind === 'journal' ? `${v.journal[l]}: ${found.size ?? '—'}` : v[found.kind][l];
  panel.append(element('p', `${file} · ${what}`, 'soft'));
  if (found.firstDifference !== undefined)
    panel.append(element('p', `${v.difference[l]}: ${found.firstDifference}`));
  const list = element('ul', '', 'checks');
  for (const { name, ok, said } of found.checks) {
    const item = element('li', '', ok ? 'ok' : 'no');
    item.append(element('span', ok ? '✓' : '✗', 'sign'));
    const words = element('div', '');
    const means = checkMeanings[name];
    words.append(element('b', checkTexts[name]?.[l] ?? name));
    const passed = (signer === 'unknown' ? means?.unsigned : undefined) ?? means?.passed;
    if (means && passed) words.append(element('p', (ok ? passed : means.failed)[l]));
    words.append(element('small', saidIn(said, l)));
    item.append(words);
    list.append(item);
  }
  into.replaceChildren(panel, list);
}
