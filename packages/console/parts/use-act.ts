import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { below } from '../api/queries.ts';
import { send } from '../api/request.ts';
import { useLanguage, useTexts } from '../language/language.tsx';
import { problemWords } from '../problems/problem-words.ts';
import { shellTexts } from '../shell/texts.ts';

export interface Act {
  /** Below the organisation: `requests/M-2026-0001/approval`. */
  readonly path: string;
  readonly body: unknown;
  /** Said when it is done. */
  readonly done: string;
}

const askedOf = ({ path, body }: Act) => JSON.stringify([path, body]);

/**
 * Does one thing on the server, says that it is done or what was in the way, and looks again at everything shown. While
 * it is under way, being asked for the same again does nothing, whatever button asks.
 */
export function useAct(org: string) {
  const client = useQueryClient();
  const { language } = useLanguage();
  const { close } = useTexts(shellTexts);
  const closeButtonProps = { 'aria-label': close };
  const mutationKey = ['act', org];
  const mutation = useMutation({
    mutationKey,
    mutationFn: ({ path, body }: Act) => send('POST', below(org, path), body),
    onSuccess: (_answer, { done }) => {
      notifications.show({ message: done, color: 'brand', closeButtonProps });
    },
    onError: (error) => {
      const { title, fix } = problemWords(error, language);
      notifications.show({ title, message: fix, color: 'red', autoClose: 9000, closeButtonProps });
    },
    onSettled: () => client.invalidateQueries({ queryKey: [org] }),
  });
  const mutate: typeof mutation.mutate = (act, options) => {
    const same = client.isMutating({
      mutationKey,
      // Of one address many things are asked: to sweep this table, and that one.
      predicate: ({ state }) => askedOf(state.variables as Act) === askedOf(act),
    });
    if (same === 0) mutation.mutate(act, options);
  };
  return { ...mutation, mutate };
}
