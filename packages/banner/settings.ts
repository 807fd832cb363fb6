import { choose } from './choose.ts';
import { addSheet, draw } from './layer.ts';
import { settingsSheet } from './settings-style.ts';
import { gpcRefuses, state } from './state.ts';
import { words } from './words.ts';

let dialog: HTMLDialogElement | undefined;

/** Opens the second layer, as soon as its words are here: modal; Escape closes it without a choice. */
export async function openSettings(): Promise<void> {
  const { config } = state;
  if (!config) return;
  const { layer } = await words();
  if (!dialog) addSheet(settingsSheet);
  // Closed first: closing gives the focus back to where the next one has to find it.
  dialog?.close();
  dialog?.remove();
  const drawn = draw(layer, (what) => {
    drawn.close();
    const ticked = [...drawn.querySelectorAll<HTMLInputElement>(':checked')].map(({ name }) => name);
    if (what !== 'close') choose(what, ticked);
  }) as HTMLDialogElement;
  dialog = drawn;
  for (const input of drawn.querySelectorAll('input')) input.checked = state.allowed[input.name] === 1;
  fillNotes(drawn.querySelectorAll('.note'));
  drawn.showModal();
}

/** When the choice was made and its receipt, and that the browser's signal is honoured: only where that is so. */
function fillNotes(notes: NodeListOf<Element>): void {
  const { t, g, r } = state.choice ?? {};
  const [made, signal] = notes as unknown as readonly [Element, Element];
  const [text, receipt] = made.childNodes as unknown as readonly [Text, HTMLAnchorElement];
  // In figures: browsers have no Azerbaijani names of months, and write «2026 M11 22».
  if (t) text.data = text.data.replace('{date}', new Date(t).toLocaleDateString('ru'));
  else made.remove();
  if (r) receipt.href = r;
  else receipt.remove();
  if (g || !gpcRefuses()) signal.remove();
}

/** The page speaks another language: so do settings that are open. */
export function redrawSettings(): void {
  if (dialog?.open) void openSettings();
}
/** A dialog that left the page with its body is open and no longer on top of anything: it is opened again. */
export function showOnTop(): void {
  if (!dialog?.open || dialog.matches(':modal')) return;
  dialog.removeAttribute('open');
  dialog.showModal();
}
