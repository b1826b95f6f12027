// People as X shows them in lists and in the card that comes up over a name, each with a button to follow them.
import { type ReactNode, useContext, useState } from 'react';
import { done } from '../page/practice';
import { Shown } from './emoji';
import { labels } from './labels';
import { numberOf, other, others, type Someone } from './people';
import { Doing, following, ProfileLink } from './post';

export function FollowButton({ someone }: { someone: Someone }) {
  const [isFollowed, setFollowed] = useState(false);
  const press = () => {
    if (!isFollowed) done('follow', someone.name);
    setFollowed(!isFollowed);
  };
  return (
    <div data-testid="placementTracking">
      <button
        key={String(isFollowed)}
        type="button"
        className="pill"
        data-testid={`${numberOf(someone)}-${isFollowed ? 'unfollow' : 'follow'}`}
        aria-label={`${isFollowed ? labels.following : labels.follow} @${someone.handle}`}
        onClick={(event) => {
          event.stopPropagation();
          press();
        }}
      >
        <span>{isFollowed ? labels.following : labels.follow}</span>
      </button>
    </div>
  );
}

/** What people say of themselves mentions others. */
function About() {
  return (
    <div dir="auto" className="about">
      <span>Walks with </span>
      <div className="mention">
        <a href="/tegan_m" onClick={following(() => undefined)}>
          @tegan_m
        </a>
      </div>
    </div>
  );
}

export function Cell({ someone, beside, below }: { someone: Someone; beside?: ReactNode; below?: ReactNode }) {
  const { go, onHover } = useContext(Doing);
  return (
    <div
      role="button"
      tabIndex={0}
      data-testid="UserCell"
      className="cell"
      onClick={() => go(`/${someone.handle}`)}
      onKeyDown={(event) => event.key === 'Enter' && event.target === event.currentTarget && go(`/${someone.handle}`)}
    >
      <ProfileLink someone={someone} bare />
      <div className="column">
        <div className="line">
          <div>
            <div onMouseEnter={(event) => onHover(someone, event.currentTarget)} onMouseLeave={() => onHover(null)}>
              <ProfileLink someone={someone} />
            </div>
            <a href={`/${someone.handle}`} tabIndex={-1} className="quiet" onClick={following(() => go(`/${someone.handle}`))}>
              <div dir="ltr">
                <span>@{someone.handle}</span>
              </div>
            </a>
          </div>
          {beside}
        </div>
        <About />
        {below}
      </div>
    </div>
  );
}

export function WhoToFollow() {
  return (
    <aside aria-label={labels.whoToFollow}>
      <h2>{labels.whoToFollow}</h2>
      {[other, ...others.slice(0, 2)].map((someone) => (
        <Cell key={someone.handle} someone={someone} beside={<FollowButton someone={someone} />} />
      ))}
    </aside>
  );
}

export interface Card {
  someone: Someone;
  at: { x: number; y: number };
}

export function HoverCard({ card: { someone, at }, onStay, onLeave }: { card: Card; onStay(): void; onLeave(): void }) {
  return (
    <div
      data-testid="hoverCardParent"
      className="hover"
      style={{ left: at.x, top: at.y }}
      onMouseEnter={onStay}
      onMouseLeave={onLeave}
    >
      <div data-testid="HoverCard">
        <div className="line">
          <ProfileLink someone={someone} bare />
          <FollowButton someone={someone} />
        </div>
        <ProfileLink someone={someone} />
        <div dir="ltr" className="quiet">
          <span>@{someone.handle}</span>
        </div>
        <div>
          <Shown text="Out of doors 🌿 with " />
          <a href="/rowan_ellery" onClick={following(() => undefined)}>
            @rowan_ellery
          </a>
        </div>
      </div>
    </div>
  );
}
