/** A browser as it is counted: family with major version, and family of the system. */
export interface BrowserFamily {
  /** `Firefox 145`; `other` for what is not known. */
  readonly browser: string;
  /** `Windows`, `Android`, `iOS`, `macOS`, `Linux`, `other`. */
  readonly system: string;
}
/** In this order: later ones call themselves by the names of earlier ones too. */
const browsers: readonly (readonly [string, RegExp])[] = [
  ['Edge', /\bEdg(?:A|iOS)?\/(\d{1,3})/],
  ['Opera', /\bOPR\/(\d{1,3})/],
  ['Samsung Internet', /\bSamsungBrowser\/(\d{1,3})/],
  ['Yandex', /\bYaBrowser\/(\d{1,3})/],
  ['Firefox', /\b(?:Firefox|FxiOS)\/(\d{1,3})/],
  ['Chrome', /\b(?:Chrome|CriOS)\/(\d{1,3})/],
  ['Safari', /\bVersion\/(\d{1,3})[^ ]* (?:Mobile\/\w+ )?Safari\//],
];
const systems: readonly (readonly [string, RegExp])[] = [
  ['iOS', /\b(?:iPhone|iPad|iPod)\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMacintosh\b/],
  ['Linux', /\b(?:Linux|CrOS)\b/],
];

/** Reduces what a browser calls itself to names of this list and a number of three digits at most (ALQ-4.3). */
export function browserFamily(agent: string): BrowserFamily {
  const text = agent.slice(0, 1000);
  const known = browsers.map(([name, shape]) => ({ name, major: shape.exec(text)?.[1] }));
  const browser = known.find(({ major }) => major !== undefined);
  return {
    browser: browser ? `${browser.name} ${Number(browser.major)}` : 'other',
    system: systems.find(([, shape]) => shape.test(text))?.[0] ?? 'other',
  };
}
