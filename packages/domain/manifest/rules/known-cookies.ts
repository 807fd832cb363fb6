/** What is publicly known about a cookie, by its maker's documentation. */
export interface KnownCookie {
  readonly name: string;
  readonly maker: string;
  /** Longest published life. */
  readonly lifetime: string;
  readonly category: 'necessary' | 'functional' | 'analytics' | 'marketing';
  /** Day from which its maker sets it no more. */
  readonly retired?: string;
}
type Row = readonly [string, string, string, KnownCookie['category'], string?];
const rows: readonly Row[] = [
  ['_ga', 'Google Analytics', 'P2Y', 'analytics'],
  ['_ga_*', 'Google Analytics 4', 'P2Y', 'analytics'],
  ['_gid', 'Google Analytics', 'P1D', 'analytics'],
  ['_gat', 'Google Analytics', 'PT1M', 'analytics'],
  ['_gcl_au', 'Google Ads', 'P90D', 'marketing'],
  ['__utma', 'Google Analytics (classic)', 'P2Y', 'analytics', '2016-12-31'],
  ['__utmb', 'Google Analytics (classic)', 'PT30M', 'analytics', '2016-12-31'],
  ['__utmz', 'Google Analytics (classic)', 'P6M', 'analytics', '2016-12-31'],
  ['_gat_*', 'Google Analytics', 'PT1M', 'analytics'],
  ['_dc_gtm_*', 'Google Analytics', 'PT1M', 'analytics'],
  ['_gac_*', 'Google Ads', 'P90D', 'marketing'],
  ['_gcl_aw', 'Google Ads', 'P90D', 'marketing'],
  ['_gcl_dc', 'Google Ads', 'P90D', 'marketing'],
  ['_gcl_gb', 'Google Ads', 'P90D', 'marketing'],
  ['__gads', 'Google AdSense', 'P13M', 'marketing'],
  ['__gpi', 'Google AdSense', 'P13M', 'marketing'],
  ['__eoi', 'Google AdSense', 'P180D', 'marketing'],
  ['VISITOR_INFO1_LIVE', 'YouTube', 'P180D', 'marketing'],
  ['YSC', 'YouTube', 'session', 'marketing'],
  ['IDE', 'Google DoubleClick', 'P13M', 'marketing'],
  ['DSID', 'Google DoubleClick', 'P14D', 'marketing'],
  ['test_cookie', 'Google DoubleClick', 'PT15M', 'marketing'],
  ['NID', 'Google', 'P6M', 'marketing'],
  ['fr', 'Meta', 'P90D', 'marketing'],
  ['datr', 'Meta', 'P400D', 'marketing'],
  ['_fbp', 'Meta', 'P90D', 'marketing'],
  ['_fbc', 'Meta', 'P2Y', 'marketing'],
  ['sb', 'Meta', 'P400D', 'marketing'],
  ['AWSALB', 'Amazon Web Services (load balancer)', 'P7D', 'necessary'],
  ['AWSALBCORS', 'Amazon Web Services (load balancer)', 'P7D', 'necessary'],
  ['AWSALBTG', 'Amazon Web Services (load balancer)', 'P7D', 'necessary'],
  ['AWSELB', 'Amazon Web Services (load balancer)', 'session', 'necessary'],
  ['aws-waf-token', 'Amazon Web Services (firewall)', 'P4D', 'necessary'],
  ['_mcid', 'Mailchimp', 'P1Y', 'marketing'],
  ['ajs_anonymous_id', 'Twilio Segment', 'P1Y', 'analytics'],
  ['ajs_user_id', 'Twilio Segment', 'P1Y', 'analytics'],
  ['_cfuvid', 'Cloudflare', 'session', 'necessary'],
  ['__cflb', 'Cloudflare', 'P1D', 'necessary'],
  ['__cfduid', 'Cloudflare', 'P30D', 'necessary', '2021-05-10'],
  ['__cf_bm', 'Cloudflare', 'PT30M', 'necessary'],
  ['cf_clearance', 'Cloudflare', 'P1Y', 'necessary'],
  ['_hjSessionUser_*', 'Hotjar', 'P1Y', 'analytics'],
  ['_ym_uid', 'Yandex Metrica', 'P1Y', 'analytics'],
  ['_ym_d', 'Yandex Metrica', 'P1Y', 'analytics'],
  ['_ym_isad', 'Yandex Metrica', 'P2D', 'analytics'],
  ['_clck', 'Microsoft Clarity', 'P1Y', 'analytics'],
  ['_clsk', 'Microsoft Clarity', 'P1D', 'analytics'],
  ['MUID', 'Microsoft', 'P13M', 'marketing'],
  ['_ttp', 'TikTok', 'P13M', 'marketing'],
  ['li_gc', 'LinkedIn', 'P6M', 'necessary'],
  ['bcookie', 'LinkedIn', 'P1Y', 'marketing'],
];

/** Well-known cookies by name; names end with `*` where the rest varies. */
export const knownCookies: ReadonlyMap<string, KnownCookie> = new Map(
  rows.map(([name, maker, lifetime, category, retired]) => [
    name,
    { name, maker, lifetime, category, ...(retired ? { retired } : {}) },
  ]),
);
const patterns = [...knownCookies.values()].filter((cookie) => cookie.name.endsWith('*'));

/** The well-known cookie of that name, also through a pattern; undefined when it is not one. */
export function knownCookie(name: string): KnownCookie | undefined {
  return knownCookies.get(name) ?? patterns.find((cookie) => name.startsWith(cookie.name.slice(0, -1)));
}
