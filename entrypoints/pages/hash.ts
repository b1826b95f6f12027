// The fragment of a page's address, watched.
import { useEffect, useState } from 'react';

/** Returns the fragment without its "#". */
export function useHash(): string {
  const [hash, setHash] = useState(fragment);
  useEffect(() => {
    const heard = () => setHash(fragment());
    addEventListener('hashchange', heard);
    return () => removeEventListener('hashchange', heard);
  }, []);
  return hash;
}

function fragment(): string {
  const raw = location.hash.slice(1);
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}
