/** Hears single keys anywhere on the page, except while someone types, and tells the server. */
class KutipKeys extends HTMLElement {
  private readonly heard = (event: KeyboardEvent) => {
    const keys = (this.getAttribute('keys') ?? '').split(' ');
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || !keys.includes(event.key)) return;
    if (event.composedPath().some(isTyping)) return;
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('kutip-key', { detail: { key: event.key } }));
  };

  connectedCallback() {
    document.addEventListener('keydown', this.heard);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.heard);
  }
}

/** Fields take their own letters, and so do menus and dialogs that are open over the page. */
function isTyping(target: EventTarget): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable
    || (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type))
    || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
    || ['vaadin-dialog', 'vaadin-confirm-dialog', 'vaadin-menu-bar-list-box'].includes(target.localName);
}

customElements.define('kutip-keys', KutipKeys);
