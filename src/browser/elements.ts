/** Two short hands for making elements: everything that is shown from data goes through text nodes. */

export function makeElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: { className?: string; href?: string; lang?: string; id?: string } = {},
  text?: string,
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  Object.assign(element, properties);
  if (text !== undefined) element.textContent = text;
  return element;
}

/** Appends children and gives the element back. */
export function fillElement<Made extends HTMLElement>(element: Made, ...children: (Node | string)[]): Made {
  element.append(...children);
  return element;
}
