// A document of plain objects, as far as a chip is drawn on it, so that its words can be read without a browser.

export class Paper {
  readonly parts: (Paper | string)[] = [];
  className = '';
  hidden = false;
  title = '';
  ariaLabel: string | null = null;

  get textContent(): string {
    return this.parts.map((part) => (typeof part === 'string' ? part : part.textContent)).join('');
  }
  set textContent(text: string) {
    this.replaceChildren(...(text === '' ? [] : [text]));
  }
  append(...parts: (Paper | string)[]): void {
    this.parts.push(...parts);
  }
  replaceChildren(...parts: (Paper | string)[]): void {
    this.parts.length = 0;
    this.append(...parts);
  }
  setAttribute(): void {}
  addEventListener(): void {}

  /** Everything that can be read on it, but for what is hidden; what is only heard is among it. */
  read(): string[] {
    if (this.hidden) return [];
    const told = [this.title, this.ariaLabel ?? ''].filter(Boolean);
    return [...told, ...this.parts.flatMap((part) => (typeof part === 'string' ? [part] : part.read()))].filter(Boolean);
  }
}

/** Stands in for the page's document. */
export const paperDocument = { createElement: () => new Paper(), createElementNS: () => new Paper() };
