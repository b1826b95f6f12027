// X, as far as a composer can tell: an inline composer on the home page and a modal at /compose/post, both at once if one likes.
import { useEffect, useState } from 'react';
import { render } from 'react-dom-17';
import { address, theme } from '../page/circumstance';
import { h } from '../page/element';
import { me, neighbours } from '../page/neighbours';
import { expose, receive, received } from '../page/practice';
import { Composer } from './composer';
import { labels } from './labels';
import { Modal } from './modal';

const ground = { light: '#ffffff', dim: '#15202b', dark: '#000000' }[theme];
document.body.style.backgroundColor = ground;
document.body.classList.add(theme);

/** What the models hold: the modal's where it is open, else the inline one's. */
const models: { inline: string[] | null; modal: string[] | null } = { inline: null, modal: null };
const keep = (which: 'inline' | 'modal') => (texts: string[] | null) => {
  models[which] = texts;
};
expose((index = 0) => (models.modal ?? models.inline)?.[index] ?? null);

const root = h('div', { id: 'react-root' });
document.body.append(root);
render(<App />, root);

function App() {
  const [path, setPath] = useState(location.pathname);
  const [sent, setSent] = useState(0);
  const go = (next: string) => {
    history.pushState({}, '', address(next));
    setPath(next);
  };
  useEffect(() => {
    const back = () => setPath(location.pathname);
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);
  const close = () => {
    setSent(received().length);
    if (location.pathname === '/compose/post') history.back();
  };
  const post = (texts: string[]) => {
    for (const text of texts.slice(0, -1)) receive(text);
    receive(texts.at(-1) ?? '', close);
  };
  const atHome = path === '/home' || path === '/compose/post';
  return (
    <>
      <div className="page">
        <Side go={go} />
        <main role="main">
          {atHome && <Composer key={sent} modal={false} onPost={post} onText={keep('inline')} />}
          {atHome ? <Timeline /> : <p className="quiet">{labels.empty}</p>}
        </main>
      </div>
      <div id="layers">
        {path === '/compose/post' && (
          <Modal onClose={() => history.back()}>
            <Composer modal onPost={post} onText={keep('modal')} />
          </Modal>
        )}
      </div>
    </>
  );
}

function Side({ go }: { go(path: string): void }) {
  const link = (path: string, label: string, testId: string) => (
    <a
      href={path}
      data-testid={testId}
      aria-label={label}
      onClick={(event) => {
        event.preventDefault();
        if (testId !== 'AppTabBar_Profile_Link') go(path);
      }}
    >
      <span>{label}</span>
    </a>
  );
  return (
    <header role="banner" className="side">
      <span className="mark" aria-hidden="true" />
      <nav role="navigation">
        {link('/home', labels.home, 'AppTabBar_Home_Link')}
        {link('/explore', labels.explore, 'AppTabBar_Explore_Link')}
        {link(`/${me.handle}`, labels.profile, 'AppTabBar_Profile_Link')}
        {link('/compose/post', labels.newPost, 'SideNav_NewTweet_Button')}
      </nav>
      <button type="button" data-testid="SideNav_AccountSwitcher_Button" aria-label={labels.account}>
        <span>{me.name}</span> <span className="quiet">@{me.handle}</span>
      </button>
    </header>
  );
}

function Timeline() {
  const mine = [...received()].reverse().map((text) => ({ ...me, when: '1m', text }));
  return (
    <section>
      {[...mine, ...neighbours].map(({ name, handle, when, text }) => (
        <article data-testid="tweet" key={`${handle} ${text}`}>
          <strong>{name}</strong>{' '}
          <span className="quiet">
            @{handle} · {when}
          </span>
          <div data-testid="tweetText">{text}</div>
        </article>
      ))}
    </section>
  );
}
