/** Tries until it succeeds, ever more rarely, at last once a minute: whoever waits needs to do nothing. */
export async function again<T>(attempt: () => Promise<T | undefined>): Promise<T> {
  for (let pause = 2000; ; pause = Math.min(pause * 2, 60_000)) {
    const got = await attempt();
    if (got) return got;
    await new Promise((done) => setTimeout(done, pause));
  }
}
