// The column beside X's pages: where one can go, and who one is there.

import { Shown } from './emoji';
import { labels } from './labels';
import { self } from './people';
import { following } from './post';

export function Side({ go }: { go(path: string): void }) {
  const link = (path: string, label: string, testId: string) => (
    <a href={path} data-testid={testId} aria-label={label} onClick={following(() => go(path))}>
      <span>{label}</span>
    </a>
  );
  return (
    <header role="banner" className="side">
      <span className="mark" aria-hidden="true" />
      <nav role="navigation">
        {link('/home', labels.home, 'AppTabBar_Home_Link')}
        {link('/explore', labels.explore, 'AppTabBar_Explore_Link')}
        {link(`/${self.handle}`, labels.profile, 'AppTabBar_Profile_Link')}
        {link('/compose/post', labels.newPost, 'SideNav_NewTweet_Button')}
      </nav>
      <button type="button" data-testid="SideNav_AccountSwitcher_Button" aria-label={labels.account}>
        <span>
          <Shown text={self.name} />
        </span>{' '}
        <span className="quiet">@{self.handle}</span>
      </button>
    </header>
  );
}
