// X, as far as a composer can tell: its pages, the modal laid over them, and menus and cards at the end of the body.
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { render } from 'react-dom-17';
import { address, theme } from '../page/circumstance';
import { h } from '../page/element';
import { receive, received } from '../page/practice';
import { Chat, MessageRequest, OldBox } from './chat';
import { Composer } from './composer';
import { labels } from './labels';
import { Modal, Schedule } from './modal';
import { other, othersPost, type Posted, posts, self, someoneCalled } from './people';
import { Doing, type Doings, Post, Quoted } from './post';
import { EditProfile, Profile } from './profile';
import { RepostMenu } from './repost-menu';
import { Requests } from './requests';
import { Side } from './side';
import { type Card, HoverCard, WhoToFollow } from './someone';

const ground = { light: '#ffffff', dim: '#15202b', dark: '#000000' }[theme];
document.body.style.backgroundColor = ground;
document.body.classList.add(theme);

/** A dialog that was closed and left in the page, with a post that was never finished. */
const left = h(
  'div',
  { hidden: true, 'aria-hidden': 'true', class: 'layer' },
  h('article', { 'data-testid': 'tweet' }, h('div', { 'data-testid': 'tweetText' }, 'Left behind')),
  h('div', { 'data-testid': 'tweetTextarea_0', role: 'textbox', contenteditable: 'true' }, 'Never finished'),
  h('div', { 'data-testid': 'toolBar' }, h('button', { 'data-testid': 'tweetButton' }, labels.post)),
);
const root = h('div', { id: 'react-root' });
document.body.append(left, root);

/** What is written in the modal, and about which post. */
interface Composing {
  kind: 'post' | 'reply' | 'quote';
  about?: Posted;
}

const OVERLAYS = /^\/(compose\/|settings\/profile)/;
const CARD_STAYS_MS = 400;

/** As X does, the address is put right when the post on it is somebody else's. */
const start = location.pathname.replace(/^\/\w+(\/status\/\d+)/, `/${other.handle}$1`);
if (start !== location.pathname) history.replaceState({}, '', address(start));
render(<App />, root);

function App() {
  const [path, setPath] = useState(location.pathname);
  const [under, setUnder] = useState(OVERLAYS.test(path) ? `/${path.startsWith('/settings') ? self.handle : 'home'}` : path);
  const [sent, setSent] = useState(0);
  const [composing, setComposing] = useState<Composing>({ kind: 'post' });
  const [menuOf, setMenuOf] = useState<Posted | null>(null);
  const { card, onHover, stay, leave } = useHoverCard();

  const arrive = (next: string) => {
    setPath(next);
    setMenuOf(null);
    leave();
    if (!OVERLAYS.test(next)) setUnder(next);
  };
  const go = (next: string) => {
    history.pushState({}, '', address(next));
    arrive(next);
  };
  useEffect(() => {
    const back = () => arrive(location.pathname);
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  });
  const compose = (next: Composing) => {
    setComposing(next);
    go('/compose/post');
  };
  const close = () => {
    setSent(received().length);
    if (location.pathname.startsWith('/compose/')) history.back();
  };
  const post = (texts: string[]) => {
    // A post may be a picture without words.
    for (const text of texts.slice(0, -1)) if (text !== '') receive(text);
    receive(texts.at(-1) ?? '', close);
  };
  const doings: Doings = {
    go: (next) => (next === '/compose/post' ? compose({ kind: 'post' }) : go(next)),
    onReply: (about) => compose({ kind: 'reply', about }),
    onRepost: setMenuOf,
    menuOf: menuOf?.id ?? null,
    onHover,
  };
  const inline = (placeholder?: string) => (
    <Composer
      key={sent}
      modal={false}
      {...(placeholder && { placeholder })}
      onPost={post}
      onSchedule={() => go('/compose/post/schedule')}
    />
  );
  return (
    <Doing.Provider value={doings}>
      <div className="page">
        <Side go={doings.go} />
        <main role="main">
          <Under path={under} inline={inline} />
        </main>
        <div data-testid="sidebarColumn" className="sidebar">
          <input type="text" data-testid="SearchBox_Search_Input" aria-label={labels.search} placeholder={labels.search} />
          <WhoToFollow />
        </div>
      </div>
      <div id="layers">
        {path.startsWith('/compose/post') && (
          <Composed key={`${composing.kind} ${composing.about?.id}`} composing={composing} path={path} go={go} onPost={post} />
        )}
        {path === '/settings/profile' && <EditProfile onClose={() => go(`/${self.handle}`)} />}
        {menuOf && (
          <RepostMenu post={menuOf} onClose={() => setMenuOf(null)} onQuote={() => compose({ kind: 'quote', about: menuOf })} />
        )}
        {card && <HoverCard card={card} onStay={stay} onLeave={() => onHover(null)} />}
      </div>
    </Doing.Provider>
  );
}

interface ComposedProps {
  composing: Composing;
  path: string;
  go(path: string): void;
  onPost(texts: string[]): void;
}

function Composed({ composing: { kind, about }, path, go, onPost }: ComposedProps) {
  const isScheduling = path.endsWith('/schedule');
  return (
    <Modal onClose={() => history.back()}>
      <div hidden={isScheduling}>
        {kind === 'reply' && about && <Post post={about} quiet />}
        <Composer
          modal
          {...(kind === 'reply' && { placeholder: labels.postReply })}
          {...(kind === 'quote' && { placeholder: labels.addComment })}
          onPost={onPost}
          onSchedule={() => go('/compose/post/schedule')}
        >
          {kind === 'quote' && about && <Quoted post={about} />}
        </Composer>
      </div>
      {isScheduling && <Schedule onClose={() => history.back()} />}
    </Modal>
  );
}

/** The page that a dialog is laid over. */
function Under({ path, inline }: { path: string; inline(placeholder?: string): ReactNode }) {
  const mine = [...received()].reverse().map((text, at): Posted => ({ ...self, id: `17${at}`, when: '1m', text, pictures: 0 }));
  if (path === '/home')
    return (
      <>
        {inline()}
        <section>
          {[...mine, ...posts].map((post) => (
            <Post key={post.id} post={post} />
          ))}
        </section>
      </>
    );
  if (/\/status\/\d+$/.test(path)) return <Status inline={inline} mine={mine} />;
  if (path.startsWith('/i/chat/requests/')) return <MessageRequest />;
  if (path.startsWith('/i/chat/')) return <Chat />;
  if (path.startsWith('/messages/')) return <OldBox />;
  if (path === '/follower_requests') return <Requests />;
  const someone = someoneCalled(path.slice(1));
  return someone ? <Profile key={path} someone={someone} /> : <p className="quiet">{labels.empty}</p>;
}

function Status({ inline, mine }: { inline(placeholder?: string): ReactNode; mine: readonly Posted[] }) {
  return (
    <div data-testid="primaryColumn">
      <div className="bar">
        <h2>{labels.post}</h2>
      </div>
      <section>
        <Post post={othersPost} />
        {inline(labels.postReply)}
        {[...mine, ...posts.filter(({ handle }) => handle !== other.handle)].map((post) => (
          <Post key={post.id} post={post} />
        ))}
      </section>
    </div>
  );
}

/** The card stays a moment, so that the mouse can get there. */
function useHoverCard() {
  const [card, setCard] = useState<Card | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stay = () => clearTimeout(timer.current);
  const leave = () => setCard(null);
  const onHover: Doings['onHover'] = (someone, over) => {
    stay();
    if (!someone || !over) {
      timer.current = setTimeout(leave, CARD_STAYS_MS);
      return;
    }
    const { left: x, bottom: y } = over.getBoundingClientRect();
    setCard({ someone, at: { x: Math.min(x, innerWidth - 300), y: Math.min(y, innerHeight - 200) } });
  };
  return { card, onHover, stay, leave };
}
