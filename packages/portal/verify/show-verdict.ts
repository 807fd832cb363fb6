import type { Language } from '@amanat/domain/time/format-date.ts';
import type { FileVerdict } from '@amanat/domain/ledger/verify-file.ts';
import { saidIn } from './said-words.ts';
import { checkMeanings, checkTexts, meanings, v } from './verify-texts.ts';

function element(tag: string, text: string, look = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  if (look) made.className = look;
  return made;
}
export function showWorking(into: HTMLElement, language: Language): void {
  into.replaceChildren(element('p', v.working[language], 'note'));
}

/** Shows what was found: the verdict, then each check with a sign of its own beside its colour. */
export function showVerdict(
  into: HTMLElement,
  file: string,
  found: FileVerdict,
  pinned: boolean,
  l: Language,
): void {
  const panel = element('div', '', found.valid ? 'panel' : 'panel bad');
  panel.append(element('h2', (found.valid ? v.valid : v.notValid)[l]));
  const meaning = meanings[`${found.kind}${found.valid ? 'Valid' : 'Bad'}`];
  panel.append(element('p', meaning[l]));
  const what = found.kind === 'receipt' ? v.receipt[l] : `${v.journal[l]}: ${found.size ?? '—'}`;
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
    if (means) words.append(element('p', (ok ? means.passed : means.failed)[l]));
    words.append(element('small', saidIn(said, l)));
    item.append(words);
    list.append(item);
  }
  const after = found.valid && !pinned ? [element('p', v.keyTaken[l], 'hint')] : [];
  into.replaceChildren(panel, list, ...after);
}
