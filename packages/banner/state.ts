import type { BannerConfig } from '@amanat/contract/consent.ts';
import type { Rest } from './rest.ts';

/** A choice as the browser keeps it, in one first-party cookie: short names, because every request carries it. */
export interface Choice {
  /** Version of the declaration it was made under. */
  readonly v: number;
  /** By category: 1 allowed, 0 refused. */
  readonly c: Readonly<Record<string, 0 | 1>>;
  /** When all of it lapses, milliseconds. */
  readonly e: number;
  /** When a category lapses that does so sooner than the whole, as the server said. */
  readonly s?: Readonly<Record<string, number>> | undefined;
  /** When it was made, milliseconds. */
  readonly t?: number;
  /** Random id of this browser. Kept only once something was allowed: a refusal needs no identifier. */
  readonly i?: string;
  /** Language it was made in, where that is one the organisation wrote: asked anew when those words change. */
  readonly l?: string;
  /** Made knowingly while the browser sent Global Privacy Control. */
  readonly g?: 1;
  /** Address of the receipt. */
  readonly r?: string;
}

interface State {
  server: string;
  organisation: string;
  /** What everybody was told may run; absent until that is known. */
  told?: Readonly<Record<string, boolean>>;
  config?: BannerConfig;
  choice?: Choice;
  /** Whether there are cookies of what is not allowed. */
  isLeft?: boolean;
  /** The rest of the banner, once it is here: what it does on its arrival, nobody has to ask for before. */
  rest?: Rest | undefined;
  /** Categories allowed right now. */
  allowed: Readonly<Record<string, 0 | 1>>;
  /** Categories whose scripts ran on this page. */
  readonly ran: Set<string>;
  /** The document and the shadow trees of its components; they keep none of them alive. */
  readonly roots: Set<WeakRef<ParentNode>>;
}

/** Our own script, as the page carries it. */
export const own = document.currentScript as HTMLScriptElement;

/** What runs on this page. Everything starts from here and nothing is in it before it is known. */
export const state = { allowed: {}, ran: new Set<string>(), roots: new Set<unknown>() } as State;

/** Whether the browser asks not to be tracked and the organisation honours it as a refusal. */
export function gpcRefuses(): boolean | undefined {
  const { globalPrivacyControl: gpc, doNotTrack: dnt } = navigator as Navigator & {
    globalPrivacyControl?: boolean;
  };
  return (state.config?.gpc && gpc) || (state.config?.dnt && dnt === '1');
}
