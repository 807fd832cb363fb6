/** Width and height of a GIF, PNG or small SVG from its first bytes; undefined for anything else. */
export function pictureSize(
  bytes: Uint8Array,
): { readonly width: number; readonly height: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts = (text: string) => [...text].every((letter, i) => bytes[i] === letter.charCodeAt(0));
  if (bytes.length >= 10 && starts('GIF8'))
    return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (bytes.length >= 24 && starts('\u0089PNG'))
    return { width: view.getUint32(16), height: view.getUint32(20) };
  return undefined;
}
/** Whether an answer to an image request is no picture to look at: empty, or one dot. */
export function isPixel(status: number, bytes: Uint8Array): boolean {
  if (status === 204 || bytes.length === 0) return true;
  const size = pictureSize(bytes);
  return size !== undefined && size.width <= 1 && size.height <= 1;
}
