/** What went wrong, and how to mend it. */
interface Said {
  readonly title: string;
  readonly fix: string;
}
/** By code. English is what the server itself says. */
export type ProblemTexts = Readonly<Record<string, { readonly az: Said; readonly ru: Said }>>;
