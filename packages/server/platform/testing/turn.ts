/**
 * Whether something is over after all that this thread can do about it by itself, before anything from outside is looked
 * at. What is worked out here is; what another thread, a file or a database answers is not, however fast it is.
 */
export async function isOverInThisTurn(promise: Promise<unknown>): Promise<boolean> {
  let isOver = false;
  const over = () => (isOver = true);
  void promise.then(over, over);
  for (let step = 0; step < 1000; step += 1) await Promise.resolve();
  return isOver;
}
