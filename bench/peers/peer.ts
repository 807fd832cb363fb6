/** A banner as a page of its own brings it in. */
export interface Peer {
  readonly name: string;
  /** What its README puts into the head of a page. */
  readonly head: string;
  /** What it puts at the end of the body. */
  readonly body: string;
  /** Finds the banner on the page, in the light DOM or in the shadow root of the first part. */
  readonly banner: readonly [selector: string, within?: string];
}

const title = 'Cookies';
const text =
  'We use cookies to make this site work, to measure it and to advertise. Choose what you allow; you can change it at any time.';

/** Every peer as its own README says, asking for necessary, analytics and marketing in opt-in mode. */
export const peers: readonly Peer[] = [
  {
    name: 'osano cookieconsent 3.1',
    head: '<link rel="stylesheet" href="/lib/cookieconsent/build/cookieconsent.min.css">',
    body: `<script src="/lib/cookieconsent/build/cookieconsent.min.js" data-cfasync="false"></script>
<script>window.cookieconsent.initialise(${JSON.stringify({
      palette: { popup: { background: '#000' }, button: { background: '#f1d600' } },
      theme: 'classic',
      type: 'opt-in',
      content: { message: text, href: '/cookies' },
    })});</script>`,
    banner: ['.cc-window'],
  },
  {
    name: 'orestbida vanilla-cookieconsent 3.1',
    head: '<link rel="stylesheet" href="/lib/vanilla-cookieconsent/dist/cookieconsent.css">',
    body: `<script src="/lib/vanilla-cookieconsent/dist/cookieconsent.umd.js"></script>
<script>CookieConsent.run(${JSON.stringify({
      // A driven browser counts as a robot, and robots are not asked.
      hideFromBots: false,
      categories: { necessary: { enabled: true, readOnly: true }, analytics: {}, marketing: {} },
      language: {
        default: 'en',
        translations: {
          en: {
            consentModal: {
              title,
              description: text,
              acceptAllBtn: 'Accept all',
              acceptNecessaryBtn: 'Reject all',
              showPreferencesBtn: 'Manage preferences',
            },
            preferencesModal: {
              title: 'Preferences',
              acceptAllBtn: 'Accept all',
              acceptNecessaryBtn: 'Reject all',
              savePreferencesBtn: 'Save',
              closeIconLabel: 'Close',
              sections: [
                { title: 'Analytics', description: 'Measures the site.', linkedCategory: 'analytics' },
                { title: 'Marketing', description: 'Advertising.', linkedCategory: 'marketing' },
              ],
            },
          },
        },
      },
    })});</script>`,
    banner: ['#cc-main .cm'],
  },
  {
    name: 'klaro 0.7',
    head: `<script>var klaroConfig = ${JSON.stringify({
      version: 1,
      elementID: 'klaro',
      lang: 'en',
      acceptAll: true,
      translations: {
        en: { privacyPolicyUrl: '/privacy', purposes: { analytics: 'Analytics', advertising: 'Marketing' } },
      },
      services: [
        { name: 'stats', title: 'Statistics', purposes: ['analytics'] },
        { name: 'ads', title: 'Advertising', purposes: ['advertising'] },
      ],
    })};</script>
<script defer src="/lib/klaro/dist/klaro.js"></script>`,
    body: '',
    banner: ['.klaro .cookie-notice, .klaro .cookie-modal'],
  },
  {
    name: 'tarteaucitron 1.34',
    head: `<script src="/lib/tarteaucitronjs/tarteaucitron.min.js"></script>
<script>tarteaucitron.init(${JSON.stringify({
      privacyUrl: '/privacy',
      hashtag: '#tarteaucitron',
      cookieName: 'tarteaucitron',
      orientation: 'middle',
      showAlertSmall: false,
      cookieslist: false,
      showIcon: false,
      adblocker: false,
      DenyAllCta: true,
      AcceptAllCta: true,
      highPrivacy: true,
      handleBrowserDNTRequest: false,
      removeCredit: true,
      moreInfoLink: true,
      mandatory: true,
    })});</script>`,
    body: `<script>tarteaucitron.user.gtagUa = 'G-XXXXXXXXXX';
(tarteaucitron.job = tarteaucitron.job || []).push('gtag');</script>`,
    banner: ['#tarteaucitronAlertBig'],
  },
  {
    name: 'c15t react 2.2',
    head: '<link rel="stylesheet" href="/c15t.css">',
    body: '<div id="root"></div><script type="module" src="/c15t.js"></script>',
    banner: ['[data-testid="consent-banner-root"], [data-testid="consent-banner-card"]'],
  },
];
