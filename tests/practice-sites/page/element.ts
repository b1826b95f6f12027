// Makes one DOM element from its tag, attributes and children, so that the pages read like the trees they build.
type Attribute = string | boolean | ((event: Event) => void);

/** `on…` takes a listener, `true` an empty attribute, `false` leaves the attribute out. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, Attribute> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/** A `div` that behaves as a button the way the sites make them: a role, a tab stop, and keys handled by script. */
export function pressable(attributes: Record<string, Attribute>, press: () => void, ...children: (Node | string)[]): HTMLElement {
  const button = h('div', { role: 'button', tabindex: '0', ...attributes }, ...children);
  const pressIfEnabled = () => {
    if (button.getAttribute('aria-disabled') !== 'true') press();
  };
  button.addEventListener('click', pressIfEnabled);
  button.addEventListener('keydown', (event) => {
    if (event.target !== button || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    pressIfEnabled();
  });
  return button;
}
