// Pictures and videos attached to a post on X, and what is said of them for people who cannot see them.
import { useState } from 'react';
import { labels } from './labels';

export interface Picture {
  source: string;
  isVideo: boolean;
  alt: string;
}

export interface PicturesProps {
  pictures: Picture[];
  /** Of a thread only the post that is being written can be changed. */
  isActive: boolean;
  onPictures(pictures: Picture[]): void;
}

export function Pictures({ pictures, isActive, onPictures }: PicturesProps) {
  if (pictures.length === 0) return null;
  const describe = (at: number, alt: string) => onPictures(pictures.map((one, index) => (index === at ? { ...one, alt } : one)));
  return (
    <div data-testid="attachments">
      {pictures.map((picture, at) => (
        <div key={picture.source}>
          <Attached picture={picture} onAlt={(alt) => describe(at, alt)} />
          {isActive && <TakeOut onPress={() => onPictures(pictures.filter((one) => one !== picture))} />}
        </div>
      ))}
    </div>
  );
}

export function TakeOut({ onPress }: { onPress(): void }) {
  return (
    <button type="button" aria-label={labels.takeOut} className="plain take-out" onClick={onPress}>
      ✕
    </button>
  );
}

function Attached({ picture: { source, isVideo, alt }, onAlt }: { picture: Picture; onAlt(alt: string): void }) {
  const [said, setSaid] = useState<string | null>(null);
  const save = () => {
    onAlt(said ?? '');
    setSaid(null);
  };
  return (
    <div>
      {isVideo ? (
        <div data-testid="videoPlayer">
          <video src={source} className="attached" muted />
        </div>
      ) : (
        <div data-testid="tweetPhoto">
          <img src={source} alt={alt} className="attached" />
        </div>
      )}
      {said === null ? (
        <button type="button" data-testid="altTextButton" className="plain" onClick={() => setSaid(alt)}>
          {labels.alt}
        </button>
      ) : (
        <div className="describing">
          <textarea data-testid="altTextInput" value={said} onChange={(event) => setSaid(event.target.value)} />
          <button type="button" data-testid="endEditingButton" className="plain" onClick={save}>
            {labels.save}
          </button>
        </div>
      )}
    </div>
  );
}
