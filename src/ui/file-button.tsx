// A button that opens a text file and hands its contents on. The file is read here and goes nowhere else.
import { type ChangeEvent, useId } from 'react';
import { words } from './words';

export interface FileButtonProps {
  label: string;
  /** As for an input: ".json,application/json". */
  accept: string;
  /** Bytes; a larger file is refused before it is read. */
  limit: number;
  onText(text: string, name: string): void;
  onRefused(problem: string): void;
}

export function FileButton({ label, accept, limit, onText, onRefused }: FileButtonProps) {
  const id = useId();
  const read = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    // The same file may be chosen again after it was mended.
    currentTarget.value = '';
    if (!file) return;
    if (file.size > limit) {
      onRefused(words().tooLarge(file.name, Math.round(limit / 1_000_000)));
      return;
    }
    try {
      onText(decode(await file.arrayBuffer()), file.name);
    } catch {
      onRefused(words().unreadable(file.name));
    }
  };
  return (
    <span>
      <input className="hidden" type="file" id={id} accept={accept} onChange={read} />
      <label className="button" htmlFor={id}>
        {label}
      </label>
    </span>
  );
}

/** Spreadsheets on Windows still write Windows-1252, or UTF-16 behind its mark; what is not UTF-8 is read so, so that accents survive. */
function decode(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
