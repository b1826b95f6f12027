// Somebody's profile on X, and the dialog in which one changes one's own.
import { useContext, useState } from 'react';
import { variant } from '../page/circumstance';
import { done, receive } from '../page/practice';
import { Shown } from './emoji';
import { labels } from './labels';
import { useLate } from './late';
import { Modal } from './modal';
import { useOpened } from './opened';
import { others, posts, type Someone, self } from './people';
import { Doing, following, Post } from './post';
import { Cell, FollowButton } from './someone';

/** What stands in the own profile, from the address at first. */
let ownBio = variant('bio') ?? '';

export function Profile({ someone }: { someone: Someone }) {
  const isOwn = someone.handle === self.handle;
  const bio = isOwn ? ownBio : 'Out of doors with @tegan_m';
  const theirs = posts.filter(({ handle }) => handle === someone.handle);
  return (
    <div>
      <div className="bar">
        <button type="button" data-testid="app-bar-back" aria-label={labels.back} className="plain">
          ←
        </button>
        <div>
          <h2 dir="ltr">
            <Shown text={someone.name} />
          </h2>
          <span className="quiet">{theirs.length}</span>
        </div>
      </div>
      <div className="profile">
        <a href={`/${someone.handle}/header_photo`} onClick={following(() => undefined)} className="banner">
          {' '}
        </a>
        <div className="line">
          <a href={`/${someone.handle}/photo`} onClick={following(() => undefined)}>
            <div className="avatar" />
          </a>
          {isOwn ? <EditLink /> : <Ways someone={someone} />}
        </div>
        <div data-testid="UserName">
          <div dir="ltr">
            <Shown text={someone.name} />
          </div>
          <div dir="ltr" className="quiet">
            <span>@{someone.handle}</span>
          </div>
        </div>
        {bio && (
          <div data-testid="UserDescription" dir="auto">
            <Shown text={bio} />
          </div>
        )}
        <div data-testid="UserProfileHeader_Items" className="quiet">
          <span data-testid="UserJoinDate">2019</span>
        </div>
        <a href={`/${someone.handle}/followers`} onClick={following(() => undefined)}>
          12 {labels.followers}
        </a>
      </div>
      {others.slice(1, 2).map((one) => (
        <Cell key={one.handle} someone={one} beside={<FollowButton someone={one} />} />
      ))}
      {theirs.map((post) => (
        <Post key={post.id} post={post} />
      ))}
    </div>
  );
}

function EditLink() {
  const { go } = useContext(Doing);
  return (
    <a
      href="/settings/profile"
      data-testid="editProfileButton"
      className="pill"
      onClick={following(() => go('/settings/profile'))}
    >
      <span>{labels.editProfile}</span>
    </a>
  );
}

function Ways({ someone }: { someone: Someone }) {
  const { go } = useContext(Doing);
  const write = () => {
    done('message', someone.name);
    go('/i/chat/101-202');
  };
  return (
    <div className="ways">
      <button type="button" data-testid="sendDMFromProfile" aria-label={labels.message} className="pill" onClick={write}>
        ✉
      </button>
      <FollowButton someone={someone} />
    </div>
  );
}

export function EditProfile({ onClose }: { onClose(): void }) {
  const [name, setName] = useState(self.name);
  const [bio, setBio] = useState(ownBio);
  const { generation } = useOpened('bio', [bio]);
  const isReady = useLate(name.trim() !== '');
  const save = () =>
    receive(bio, () => {
      ownBio = bio;
      onClose();
    });
  return (
    <Modal label={labels.editProfile} onClose={onClose}>
      <div className="edit" key={generation}>
        <label>
          <div>
            <span>{labels.name}</span>
          </div>
          <div>
            <input
              name="displayName"
              type="text"
              autoComplete="off"
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          </div>
        </label>
        <label className="field">
          <div className="caption">
            <span>{labels.bio}</span>
            <span>{bio.length} / 160</span>
          </div>
          <div>
            <textarea name="description" dir="auto" rows={4} value={bio} onChange={(event) => setBio(event.target.value)} />
          </div>
        </label>
      </div>
      <div className="foot">
        <button
          key={String(isReady)}
          type="button"
          data-testid="Profile_Save_Button"
          className="pill"
          disabled={!isReady}
          onClick={save}
        >
          <span>{labels.save}</span>
        </button>
      </div>
    </Modal>
  );
}
