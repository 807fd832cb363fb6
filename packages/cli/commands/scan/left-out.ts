/** What the driver itself leaves out; said again, because a browser hears the last word on features alone. */
const byTheDriver = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];
/**
 * What only somebody before a window needs: pages for the popups of the address bar, a process of their own for each
 * window, and a process kept ready for the next site. Without them a window costs a third less.
 */
const forPeople = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess'];

/** The switch with which Chromium starts without what a browser that nobody sees has no use for. */
export const leftOut = `--disable-features=${[...byTheDriver, ...forPeople].join()}`;
