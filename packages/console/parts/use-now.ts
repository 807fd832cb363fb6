import { useEffect, useState } from 'react';

/** The present moment in milliseconds, moved on every few seconds, for ages like «4 san əvvəl». */
export function useNow(everySeconds = 5): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everySeconds * 1000);
    return () => clearInterval(timer);
  }, [everySeconds]);
  return now;
}
