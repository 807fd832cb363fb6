import { part } from './part.ts';
import { state } from './state.ts';
import type { Tcf } from './tcf.ts';

/**
 * Tells advertising partners what was chosen, where the organisation sells advertising space; others never load it.
 * @param chosen when the person chose, just now; absent when the page was loaded.
 * @returns the TC string; empty where there is none.
 */
export async function advertise(chosen?: number): Promise<string> {
  if (!state.config?.tcf) return '';
  try {
    return await (
      await part<Tcf>('tcf')
    )(chosen);
  } catch (error) {
    // Without the vendor list nothing can be said to partners; the choice is kept and recorded all the same.
    console.error('amanat', error);
    return '';
  }
}
