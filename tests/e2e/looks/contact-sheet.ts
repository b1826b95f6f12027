// Lays pictures out on one page: a row a view, with its name, light beside dark, wide beside narrow.

export interface Picture {
  readonly view: string;
  readonly theme: string;
  readonly language: string;
  readonly size: string;
  /** Beside the page. */
  readonly file: string;
}

/** Returns the page's HTML. Tall pictures are cut at their foot here; a press opens the whole of one. */
export function sheetOf(pictures: readonly Picture[]): string {
  const names = [...new Set(pictures.map(({ view }) => view))];
  const cells = names.map((name) => {
    const own = pictures.filter(({ view }) => view === name);
    return `<section><h2>${name}</h2>${own.map(cellOf).join('')}</section>`;
  });
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Second Glance: every view</title>
<style>${STYLE}</style><h1>Every view</h1><main>${cells.join('\n')}</main></html>`;
}

const cellOf = ({ file, theme, size, language }: Picture): string => {
  const told = `${theme}, ${size}, ${language}`;
  return `<a class="${size}" href="${file}" title="${told}"><img src="small/${file}" alt="${told}"></a>`;
};

const STYLE = `
body { margin: 24px; font: 16px system-ui; background: #888; }
main { display: flex; flex-wrap: wrap; gap: 24px; }
section { display: flex; flex-wrap: wrap; gap: 8px; align-items: start; }
h2 { flex-basis: 100%; margin: 0; font-size: 18px; }
a { display: block; overflow: hidden; max-height: 420px; }
.wide img { width: 360px; }
.narrow img { width: 190px; }
img { display: block; }`;
