import { wordsOfChannel } from '../../statements/channel-words.ts';
import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** How an address looks, by the kind of channel. */
const exampleAddress: Readonly<Record<string, string>> = {
  email: 'info@example.az',
  phone: '+994 12 404 00 00',
  post: 'Bakı, AZ1000',
};

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
          fix: says(
            {
              write: fact.write(
                ['channels', id, 'address'],
                exampleAddress[channel.kind] ?? 'https://example.az',
              ),
              path: fact.yaml('path', { az: '…', en: '…', ru: '…' }),
            },
            'Öz ünvanınızı yazın, məsələn: {write}; kanal xidmətin içindədirsə, menyudakı yolunu yazın: {path}.',
            'Write your own address, like {write}; for a channel inside the service write its way in the menu: {path}.',
            'Укажите свой адрес, например: {write}; если канал внутри сервиса, укажите путь в меню: {path}.',
          ),
          message: says(
            { channel: fact.worded(channel.kind, wordsOfChannel(channel.kind)), id: fact.code(id) },
            'Kanalın ({channel}, {id}) ünvanı yoxdur',
            'The channel {id} ({channel}) has no address',
            'У канала {id} ({channel}) нет адреса',
          ),
        };
  },
});
