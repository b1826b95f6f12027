// Instagram's "Create new post": choose a picture, Next, Next, then the caption and Share, all in one dialog. And a caption edited later.
import { fileInput, preview } from '../page/attachment';
import { variant } from '../page/circumstance';
import { h, pressable } from '../page/element';
import { receive } from '../page/practice';
import { labels } from './labels';
import { openLayer } from './layer';
import { signedIn } from './people';
import { faceOf, linkTo } from './pieces';
import { arrive, openedAt } from './way';
import { lexicalWriting, reactWriting, type WritingBox } from './writing-box';

/** Lexical as most accounts have it, or the React textarea that some still get (`?caption=textarea`, or a page opened at /create/). */
const isOlder = variant('caption') === 'textarea' || openedAt.startsWith('/create');

const captionBox = (start = ''): WritingBox =>
  isOlder ? reactWriting(labels.caption, { start }) : lexicalWriting(labels.caption, { start });

export function createDialog(): void {
  const life = openLayer({ label: labels.create, kind: 'create' });
  let picture: HTMLElement = h('div');
  const step = (title: string, actions: HeadActions, ...body: HTMLElement[]) =>
    life.dialog.replaceChildren(head(title, actions), h('div', { class: 'body' }, ...body));

  const choose = () => {
    const input = fileInput({}, ([file]) => {
      if (!file) return;
      picture = preview(file);
      crop();
    });
    const start = h('button', { type: 'button', onclick: () => input.click() }, labels.select);
    step(labels.create, {}, h('div', { class: 'choose' }, start), input);
  };
  const crop = () => step(labels.create, { back: choose, on: [labels.next, edit] }, h('div', { class: 'picture' }, picture));
  const edit = () => step(labels.edit, { back: crop, on: [labels.next, write] }, h('div', { class: 'picture' }, picture));
  const write = () => {
    const box = captionBox();
    const shared = () => send(box, life.close);
    step(labels.create, { back: edit, on: [labels.share, shared] }, h('div', { class: 'picture' }, picture), side(box, picture));
    box.focus();
  };
  choose();
}

/** An own post's caption, changed after it was shared. */
export function editCaption(text: string): void {
  const box = captionBox(text);
  const life = openLayer({ label: labels.editInfo, kind: 'create' });
  const picture = h('img', { alt: '', class: 'attached', src: document.querySelector<HTMLImageElement>('.scene')?.src ?? '' });
  life.dialog.append(
    head(labels.editInfo, { back: life.close, on: [labels.done, () => send(box, life.close)] }),
    h('div', { class: 'body' }, h('div', { class: 'picture' }, picture), side(box, picture)),
  );
  box.focus();
}

const send = (box: WritingBox, close: () => void): void =>
  receive(box.text(), () => {
    close();
    arrive();
  });

interface HeadActions {
  back?: () => void;
  on?: [string, () => void];
}

function head(title: string, { back, on }: HeadActions): HTMLElement {
  return h(
    'div',
    { class: 'head' },
    back ? h('div', { class: 'end' }, pressable({ class: 'back' }, back, labels.back)) : h('div', { class: 'end' }),
    h('h1', {}, title),
    h('div', { class: 'end right' }, ...(on ? [pressable({ class: 'on' }, on[1], on[0])] : [])),
  );
}

function side(box: WritingBox, picture: HTMLElement): HTMLElement {
  const counter = h('span', { class: 'counter' }, `${box.text().length}/2,200`);
  box.onText((text) => {
    counter.textContent = `${text.length}/2,200`;
  });
  const author = h('div', { class: 'author' }, linkTo(signedIn, faceOf(signedIn, '28')), h('strong', {}, signedIn.handle));
  return h(
    'div',
    { class: 'side' },
    author,
    box.element,
    h('div', { class: 'count' }, h('span', { 'aria-hidden': 'true' }, '☺'), counter),
    h(
      'div',
      { class: 'row' },
      h('input', { name: 'creation-location-input', placeholder: labels.location, autocomplete: 'off' }),
    ),
    altText(picture),
  );
}

/** What people who cannot see the picture are told: a box beside a small picture of it. */
function altText(picture: HTMLElement): HTMLElement {
  const small = picture instanceof HTMLImageElement ? [h('img', { src: picture.src, alt: '', class: 'small' })] : [];
  return h('div', { class: 'row alt' }, ...small, h('input', { placeholder: labels.altText, spellcheck: 'true', type: 'text' }));
}
