// The line that says a change was saved, and takes it back.
import type { SettingsDesk } from './settings-desk';

export function Toast({ toast }: Pick<SettingsDesk, 'toast'>) {
  return (
    <div role="status" aria-live="polite">
      {toast && (
        <div className="toast">
          <span>{toast.text}</span>
          {toast.undo && (
            <button type="button" onClick={toast.undo}>
              Undo
            </button>
          )}
        </div>
      )}
    </div>
  );
}
