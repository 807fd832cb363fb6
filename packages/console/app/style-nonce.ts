/** The nonce the server gave this page; only styles that carry it are taken. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}

declare global {
  var __webpack_nonce__: string | undefined;
}
/** The part that stops the page from scrolling under a drawer looks for the nonce under this name (get-nonce). */
export function announceStyleNonce(): void {
  globalThis.__webpack_nonce__ = styleNonce();
}
