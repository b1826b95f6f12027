// The small drawings in the four looks: a face, a picture, a clock.
import { words } from './look-words';

/** A person, or a school's house. */
export function Face({ isSchool = false }: { isSchool?: boolean }) {
  return (
    <svg className="look-face" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <circle className="look-face-ground" cx="20" cy="20" r="20" />
      {isSchool ? (
        <path className="look-face-shape" d="M9 30V18l11-8 11 8v12h-8v-7h-6v7zM19 8V4h6v3h-4v1z" />
      ) : (
        <path className="look-face-shape" d="M20 9a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM7 35a13 11 0 0 1 26 0 20 20 0 0 1-26 0z" />
      )}
    </svg>
  );
}

/** What is attached: a landscape that shows nobody. `says`: how it is described for those who cannot see it. */
export function Picture({ says, isVideo }: { says: string; isVideo: boolean }) {
  const { attached, describedAs } = words();
  return (
    <figure className="look-picture">
      <svg
        viewBox="0 0 320 200"
        preserveAspectRatio="xMidYMid slice"
        role="img"
        aria-label={isVideo ? attached.video : attached.image}
        focusable="false"
      >
        <path className="look-sky" d="M0 0h320v200H0z" />
        <circle className="look-sun" cx="250" cy="52" r="22" />
        <path className="look-hill-far" d="M0 150q60-60 130-20t190-30v100H0z" />
        <path className="look-hill" d="M0 170q90-50 170-10t150-20v60H0z" />
        {isVideo && <path className="look-play" d="M140 70v60l52-30z" />}
      </svg>
      {says && <figcaption>{describedAs(says)}</figcaption>}
    </figure>
  );
}

export function PictureIcon() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path className="look-stroke" d="M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9.5h.01" />
    </svg>
  );
}

export function ClockIcon() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path className="look-stroke" d="M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM12 8v4l3 2" />
    </svg>
  );
}
