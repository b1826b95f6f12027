// X's menu of reposting, at the end of the body: at once, or with words in a composer.
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { done } from '../page/practice';
import { labels } from './labels';
import type { Posted } from './people';

export function RepostMenu({ post, onClose, onQuote }: { post: Posted; onClose(): void; onQuote(): void }) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => menu.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus({ preventScroll: true }), []);
  const repost = () => {
    done('repost', post.name);
    onClose();
  };
  const onKey = (event: KeyboardEvent) => event.key === 'Escape' && onClose();
  return (
    <div className="layer" onKeyDown={onKey}>
      <div className="shade clear" onClick={onClose} aria-hidden="true" />
      <div role="menu" data-testid="Dropdown" className="menu" ref={menu}>
        <Item name="retweetConfirm" label={labels.repost} onPress={repost} />
        <Item label={labels.quote} onPress={onQuote} />
      </div>
    </div>
  );
}

function Item({ name, label, onPress }: { name?: string; label: string; onPress(): void }) {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress();
  };
  return (
    <div role="menuitem" tabIndex={0} data-testid={name} onClick={onPress} onKeyDown={onKey}>
      <span>{label}</span>
    </div>
  );
}
