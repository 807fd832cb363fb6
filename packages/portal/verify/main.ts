import type { Language } from '@amanat/domain/time/format-date.ts';
import { showVerdict, showWorking } from './show-verdict.ts';
import { verifyWithKnownKeys } from './verify-with-known-keys.ts';

const language = document.documentElement.lang as Language;
const field = document.querySelector<HTMLInputElement>('#file')!;
const key = document.querySelector<HTMLInputElement>('#key')!;
const drop = document.querySelector<HTMLElement>('#verify')!;
const name = document.querySelector<HTMLElement>('#chosen')!;
const result = document.querySelector<HTMLElement>('#result')!;
// A saved copy says what its keeper wrote into it: only the server's own page vouches for keys.
const isCopy = !location.protocol.startsWith('http');
const published = isCopy ? [] : (drop.dataset['keys'] ?? '').split(' ').filter((one) => one !== '');
let chosen: File | undefined;
let turn = 0;

/** Verifies the chosen file with the key as it stands; an older answer never overtakes a newer one. */
async function run(): Promise<void> {
  if (!chosen) return;
  turn += 1;
  const mine = turn;
  showWorking(result, language);
  const bytes = new Uint8Array(await chosen.arrayBuffer());
  const verified = await verifyWithKnownKeys(bytes, key.value.trim(), published);
  if (mine === turn) showVerdict(result, chosen.name, verified, isCopy, language);
}
function choose(files: FileList | null | undefined): void {
  chosen = files?.[0] ?? chosen;
  if (chosen) name.textContent = chosen.name;
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
