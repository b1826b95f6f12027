// Starts one of our own pages, with a door that says so when drawing it fails.
import { Component, type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepFocus } from './keep-focus';
import '../../src/ui/page.css';

/** Draws a page into `#root`. */
export function mount(page: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) return;
  keepFocus(root);
  createRoot(root).render(
    <StrictMode>
      <Door>{page}</Door>
    </StrictMode>,
  );
}

/** React's error door. Drafts are checked elsewhere, so a page that fails takes nothing with it. */
class Door extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="notice bad" role="alert">
        This page could not be shown. Your drafts are still being checked. Close it and open it again.
      </div>
    );
  }
}
