/**
 * Leads whoever sent a form in vain to the first field that is wrong: its message stands beside it and is read out with
 * it. Nothing moves where the form was sent, or names no field.
 */
export function leadToFirstWrong(page: Document): void {
  page.addEventListener('submit', ({ target }) => {
    if (!(target instanceof HTMLFormElement)) return;
    // The fields are marked by what the form itself makes of being sent.
    requestAnimationFrame(() => target.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  });
}
