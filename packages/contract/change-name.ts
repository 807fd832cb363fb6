const length = 10;

/**
 * How the stream of changes names a person: the first ten characters (60 bits) of the pseudonym. Enough to forget the
 * right state; two people who share a name cost one needless read.
 */
export function changeName(pseudonym: string): string {
  return pseudonym.slice(0, length);
}
