/**
 * What is kept for the work of the organisation, and stands on no page for people: a change of it is told to have been
 * made, and not quoted. Each place stands for what is under it.
 */
const internal: readonly string[] = [
  'amanat',
  'organisation.id',
  'organisation.brand',
  'definitions.insteadOf',
  'categories.kind',
  'purposes.kind',
  'purposes.balancing',
  'purposes.owner',
  'purposes.lastReview',
  'purposes.dpia',
  'recipients.contract',
  'recipients.transfer.tia',
  'recipients.transfer.until',
  'recipients.transfer.evidence',
  'recipients.certificates',
  'recipients.controls',
  'recipients.propagate',
  'stores.engine',
  'stores.connection',
  'stores.timezone',
  'stores.tables',
  'banner.theme',
  'banner.tcf',
  'banner.siteKeys',
  'banner.variants',
  'duties.kind',
  'duties.owner',
  'duties.every',
  'duties.last',
  'duties.next',
  'duties.reviewers',
  'duties.decides',
];
export function isInternal(path: string): boolean {
  return internal.some((place) => path === place || path.startsWith(`${place}.`));
}
