// The contents of a section, folded while a search leaves it out. The browser's own search still finds what is in it, and unfolds it.
import { type ReactNode, useEffect, useRef } from 'react';

export function Fold({ isFolded, onFound, children }: { isFolded: boolean; onFound(): void; children: ReactNode }) {
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // React knows only `hidden` and no kinds of it.
    if (isFolded) body.current?.setAttribute('hidden', 'until-found');
    else body.current?.removeAttribute('hidden');
  }, [isFolded]);
  useEffect(() => {
    const element = body.current;
    element?.addEventListener('beforematch', onFound);
    return () => element?.removeEventListener('beforematch', onFound);
  }, [onFound]);
  return (
    <div ref={body} className="stack">
      {children}
    </div>
  );
}
