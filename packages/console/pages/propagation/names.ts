import type { PropagationView } from '@amanat/contract/propagation.ts';
import { messageWords } from '@amanat/domain/statements/kinds/notices/channel-words.ts';
import { useCallback } from 'react';
import { useLocalized } from '../../language/language.tsx';

/** Names of recipients, purposes and channels; one that the declaration no longer has is told by its id. */
export function useNames(view: Pick<PropagationView, 'recipients' | 'purposes'>) {
  const localized = useLocalized();
  const recipient = useCallback(
    (id: string) => {
      const found = view.recipients.find((each) => each.id === id);
      return found ? localized(found.name) : id;
    },
    [view.recipients, localized],
  );
  const purposes = useCallback(
    (ids: readonly string[]) =>
      ids.map((id) => (view.purposes[id] ? localized(view.purposes[id]) : id)).join(', '),
    [view.purposes, localized],
  );
  const channel = useCallback(
    (id: string | null) => (id === null ? '' : localized(messageWords(id))),
    [localized],
  );
  return { recipient, purposes, channel };
}
