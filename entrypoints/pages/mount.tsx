// Starts one of our own pages, with a door that says so when drawing it fails.
import { Component, Fragment, type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { language } from '../../src/language/spoken';
import { keepFocus } from './keep-focus';
import { pageLanguage } from './page-language';
import { words } from './words';
import '../../src/ui/page.css';

/** Draws a page into `#root`, again from the start when its language changes. `title` is what the tab is called. */
export function mount(page: ReactNode, title: () => string): void {
  const found = document.getElementById('root');
  if (!found) return;
  keepFocus(found);
  const root = createRoot(found);
  const draw = () => {
    document.title = title();
    root.render(
      <StrictMode>
        <Door>
          <Fragment key={language()}>{page}</Fragment>
        </Door>
      </StrictMode>,
    );
  };
  void pageLanguage(draw).finally(draw);
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
        {words().failed}
      </div>
    );
  }
}
