import { entries, rule } from './rule.ts';

/** A channel nobody could use. */
export const channelAddressMissing = rule({
  code: 'AMANAT-CHK-231',
  severity: 'warning',
  title: 'A channel without an address',
  why: 'A right exercised through a channel that leads nowhere is not answered',
  law: ['eu-gdpr.notice', 'az-998.rights'],
  fix: 'Add its address, or its menu path for a channel inside the service.',
  *find({ manifest }) {
    for (const [id, channel] of entries(manifest.channels))
      if (['email', 'phone', 'post', 'form'].includes(channel.kind) && !channel.address && !channel.path)
        yield {
          path: ['channels', id],
          at: 'key',
          message: `The ${channel.kind} channel "${id}" has no address`,
        };
  },
});
