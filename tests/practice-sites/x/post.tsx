// A post as X shows it in a feed, above a reply and below a quote.
import { createContext, useContext } from 'react';
import { Shown } from './emoji';
import { labels } from './labels';
import type { Posted, Someone } from './people';

export interface Doings {
  go(path: string): void;
  onReply(post: Posted): void;
  /** Opens the menu of reposting. */
  onRepost(post: Posted): void;
  /** Whose menu of reposting is open. */
  menuOf: string | null;
  /** The mouse has come over somebody's name, or left it. */
  onHover(someone: Someone | null, over?: Element): void;
}

export const Doing = createContext<Doings>({
  go: () => undefined,
  onReply: () => undefined,
  onRepost: () => undefined,
  menuOf: null,
  onHover: () => undefined,
});

const FIELD = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><path fill="#9ac" d="M0 0h16v9H0z"/><path fill="#697" d="M0 6h16v3H0z"/></svg>',
)}`;

export function Post({ post, quiet = false }: { post: Posted; quiet?: boolean }) {
  return (
    <article data-testid="tweet" tabIndex={0} className="tweet">
      <div data-testid="Tweet-User-Avatar">
        <ProfileLink someone={post} bare />
      </div>
      <div className="column">
        <NameLine someone={post} post={post} />
        <Words text={post.text} />
        <Shots post={post} />
        {!quiet && <PostButtons post={post} />}
      </div>
    </article>
  );
}

/** Drawn as one link, and no article. */
export function Quoted({ post }: { post: Posted }) {
  return (
    <div role="link" tabIndex={0} className="quoted">
      <div data-testid="User-Name">
        <span>
          <Shown text={post.name} />
        </span>{' '}
        <span className="quiet">@{post.handle}</span>
      </div>
      <Words text={post.text} />
      <Shots post={post} />
    </div>
  );
}

function NameLine({ someone, post }: { someone: Someone; post: Posted }) {
  const { go, onHover } = useContext(Doing);
  return (
    <div data-testid="User-Name" className="name">
      <div onMouseEnter={(event) => onHover(someone, event.currentTarget)} onMouseLeave={() => onHover(null)}>
        <ProfileLink someone={someone} />
      </div>
      <div className="quiet">
        <a href={`/${someone.handle}`} tabIndex={-1} onClick={following(() => go(`/${someone.handle}`))}>
          <div>
            <span>@{someone.handle}</span>
          </div>
        </a>
        <span aria-hidden="true"> · </span>
        <a href={`/${someone.handle}/status/${post.id}`} onClick={following(() => go(`/${someone.handle}/status/${post.id}`))}>
          <time>{post.when}</time>
        </a>
      </div>
    </div>
  );
}

export function ProfileLink({ someone, bare = false }: { someone: Someone; bare?: boolean }) {
  const { go } = useContext(Doing);
  return (
    <a href={`/${someone.handle}`} role="link" className="who" onClick={following(() => go(`/${someone.handle}`))}>
      {bare ? (
        <div data-testid={`UserAvatar-Container-${someone.handle}`} className="avatar" />
      ) : (
        <div dir="ltr">
          <span>
            <Shown text={someone.name} />
          </span>
        </div>
      )}
    </a>
  );
}

/** Mentions are links to others than who wrote them. */
function Words({ text }: { text: string }) {
  return (
    <div data-testid="tweetText" dir="auto">
      {text.split(/(@\w{1,15})/).map((part) =>
        part.startsWith('@') ? (
          <a key={part} href={`/${part.slice(1)}`}>
            {part}
          </a>
        ) : (
          <Shown key={part} text={part} />
        ),
      )}
    </div>
  );
}

function Shots({ post }: { post: Posted }) {
  return (
    <>
      {Array.from({ length: post.pictures }, (_, at) => `/${post.handle}/status/${post.id}/photo/${at + 1}`).map((address) => (
        <a key={address} href={address} onClick={following(() => undefined)}>
          <div data-testid="tweetPhoto" aria-label={labels.image}>
            <img src={FIELD} alt={labels.image} className="attached" width="160" height="90" />
          </div>
        </a>
      ))}
    </>
  );
}

function PostButtons({ post }: { post: Posted }) {
  const { onReply, onRepost, menuOf } = useContext(Doing);
  return (
    <div role="group" className="doings">
      <button type="button" data-testid="reply" aria-label={labels.reply} onClick={() => onReply(post)}>
        ↩
      </button>
      <button
        type="button"
        data-testid="retweet"
        aria-label={labels.repost}
        aria-haspopup="menu"
        aria-expanded={menuOf === post.id}
        onClick={() => onRepost(post)}
      >
        ⇄
      </button>
      <button type="button" data-testid="like" aria-label={labels.like}>
        ♡
      </button>
    </div>
  );
}

/** A link that the page follows by itself. */
export const following = (follow: () => void) => (event: { preventDefault(): void }) => {
  event.preventDefault();
  follow();
};
