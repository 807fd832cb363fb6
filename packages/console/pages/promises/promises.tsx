export function Promises() {
  return null;
}
