/** The language of the element: its own, that of what it stands in, shadow trees included, else Azerbaijani. */
export function languageOf(element: Element): string {
  const root = element.getRootNode();
  return (
    element.closest('[lang]')?.getAttribute('lang') ||
    (root instanceof ShadowRoot ? languageOf(root.host) : 'az')
  );
}
