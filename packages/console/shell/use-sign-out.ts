import { useCallback } from 'react';
import { send } from '../api/request.ts';

/** Closes the session and leaves nothing of it in memory. */
export function useSignOut(): () => void {
  return useCallback(() => {
    void send('DELETE', '/v1/session').finally(() => location.assign('/console/sign-in'));
  }, []);
}
