import { broken, kept } from '../../evidence.ts';
import type { Evidence } from '../../kind.ts';
import { say } from '../../phrase.ts';
import type { Reads } from '../../reads.ts';
import { consentTo, gateAnswer, minutesBefore } from '../consent/gate-answer.ts';

/** Whether each channel can be refused on its own: the refused one is denied, the others stay as they were. */
export function channelsAtGate(reads: Reads, purpose: string): Evidence {
  const channels = reads.manifest.purposes[purpose]?.channels ?? [];
  const agreed = consentTo(reads, purpose, true, 3);
  const contract = { kind: 'contract', at: minutesBefore(reads, 3), running: true } as const;
  const wrong = channels.filter((refused) => {
    const events = [
      agreed,
      contract,
      { kind: 'channel-refusal', at: minutesBefore(reads, 1), channel: refused, refused: true } as const,
    ];
    return channels.some((channel) => {
      const before = gateAnswer(reads, { purpose, channel }, [agreed, contract]).allow;
      const after = gateAnswer(reads, { purpose, channel }, events).allow;
      return channel === refused ? after || !before : after !== before;
    });
  });
  const facts = { channels: channels.length, wrong: wrong.length };
  return wrong.length > 0
    ? broken(
        say(
          `Ayrıca imtina olunmayan yollar: ${wrong.join(', ')}.`,
          `Channels that cannot be refused on their own: ${wrong.join(', ')}.`,
          `Каналы, от которых нельзя отказаться отдельно: ${wrong.join(', ')}.`,
        ),
        facts,
      )
    : kept(
        say(
          'Hər yoldan ayrıca imtina etmək olur.',
          'Each channel can be refused on its own.',
          'От каждого канала можно отказаться отдельно.',
        ),
        facts,
      );
}
