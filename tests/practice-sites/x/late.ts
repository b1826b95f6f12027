// X enables its buttons a moment after what they wait for has come true.
import { useEffect, useState } from 'react';

const MOMENT_MS = 60;

export function useLate(now: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!now) return setLate(false);
    const timer = setTimeout(() => setLate(true), MOMENT_MS);
    return () => clearTimeout(timer);
  }, [now]);
  return now && late;
}
