import { begin } from './ask.ts';
import { isRefused } from './hosts.ts';
import { draw, hideFirstLayer } from './layer.ts';
import { readChoice } from './read-choice.ts';
import { state } from './state.ts';
import { words } from './words.ts';

type Allowed = typeof state.allowed;

/**
 * How much of what runs on the page may not while this is allowed: categories that were started, and scripts from refused
 * hosts. Those that were allowed when they came never waited: they are found in the page.
 */
function refused(allowed: Allowed): number {
  state.allowed = allowed;
  return [
    ...[...state.ran].filter((id) => !allowed[id]),
    ...[...document.scripts].filter(({ dataset, src }) => !('amanatStops' in dataset) && isRefused(src)),
  ].length;
}

/** Loads the page anew when a script ran that is no longer allowed: nothing else stops one that runs. */
export function stopWhatRan(before: Allowed): void {
  const { allowed } = state;
  if (refused(before) >= refused(allowed)) return;
  setTimeout(() => location.reload(), 1500);
  // Said in the place the person looks at, and aloud.
  const note = draw('<section class=card role=status><p></p></section>');
  void words().then((said) => (note.firstElementChild!.textContent = said.reload));
}

/**
 * Follows what is chosen on other pages of the site that are open: each choice waits in the storage until it is sent, which
 * they are told of; where storage tells nothing, they look when somebody looks at them.
 */
export function followOthers(): void {
  const look = () => {
    const { allowed, choice } = state;
    if (readChoice()?.t === choice?.t) return;
    hideFirstLayer();
    begin(state.config);
    stopWhatRan(allowed);
  };
  addEventListener('storage', look);
  addEventListener('visibilitychange', look);
  // While this file was on its way.
  look();
}
