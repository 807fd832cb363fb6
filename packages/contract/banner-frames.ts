/** `GET /v1/organisations/:org/frames.json`: what stands in place of a frame that waits for a choice. */
export interface BannerFrames {
  readonly language: string;
  /** Absent: from left to right. */
  readonly dir?: 'rtl' | 'ltr';
  /** Says who shows the content and what opening it means; `{provider}` stands for the name. */
  readonly text: string;
  /** The button that opens this frame, this once. */
  readonly once: string;
  /** The button that opens the settings, where the choice is made for good. */
  readonly settings: string;
  /** Names of who provides the content, by declared host (without a path). */
  readonly providers: Readonly<Record<string, string>>;
}
