// What goes when the extension goes, and what stays: said where the rest of the data is.

export function Goodbye() {
  return (
    <p className="soft small">
      If you remove Second Glance from the browser, the browser removes all of this with it at once: settings, pupil codes, what
      you taught it, reminders and the pause. No page opens and nobody is told. What stays is what you saved yourself, as files
      among your downloads, and whatever your school has set for this computer, which is the school’s.
    </p>
  );
}
