import type { Language } from '@amanat/domain/time/format-date.ts';
import { showVerdict, showWorking } from './show-verdict.ts';
import { verifyBytes } from './verify-bytes.ts';

const language = document.documentElement.lang as Language;
const field = document.querySelector<HTMLInputElement>('#file')!;
const key = document.querySelector<HTMLInputElement>('#key')!;
const drop = document.querySelector<HTMLElement>('#verify')!;
const result = document.querySelector<HTMLElement>('#result')!;
let chosen: File | undefined;
let turn = 0;

/** Verifies the chosen file with the key as it stands; an older answer never overtakes a newer one. */
async function run(): Promise<void> {
  if (!chosen) return;
  turn += 1;
  const mine = turn;
  showWorking(result, language);
  const trusted = key.value.trim();
  const bytes = new Uint8Array(await chosen.arrayBuffer());
  const found = await verifyBytes(bytes, trusted === '' ? undefined : trusted);
  if (mine === turn) showVerdict(result, chosen.name, found, trusted !== '', language);
}
function choose(files: FileList | null | undefined): void {
  chosen = files?.[0] ?? chosen;
  void run();
}
field.addEventListener('change', () => choose(field.files));
key.addEventListener('change', () => void run());
document.addEventListener('dragover', (event) => {
  event.preventDefault();
  drop.classList.add('over-drop');
});
document.addEventListener('dragleave', () => drop.classList.remove('over-drop'));
document.addEventListener('drop', (event) => {
  event.preventDefault();
  drop.classList.remove('over-drop');
  choose(event.dataTransfer?.files);
});
drop.addEventListener('submit', (event) => event.preventDefault());
