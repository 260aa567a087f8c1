// What the reader chose, remembered in this browser: light, dark or the system's theme, and alerts that were put away.
const root = document.documentElement;
// Drawings hold colours rather than tokens: they are told when those change.
const changed = () => dispatchEvent(new Event('themechange'));

// Storage can be forbidden: a choice then lasts as long as the page.
function storage(use) {
  try {
    return use(localStorage);
  } catch {
    return null;
  }
}

function apply(choice) {
  const theme = ['light', 'dark'].find(known => known === choice);
  if (theme) root.dataset.bsTheme = theme;
  else delete root.dataset.bsTheme;
  for (const button of document.querySelectorAll('[data-theme-choice]'))
    button.setAttribute('aria-pressed', String(button.dataset.themeChoice === (theme ?? 'auto')));
  changed();
}

apply(storage(store => store.getItem('theme')));
for (const control of document.querySelectorAll('.theme-switch')) control.hidden = false;
document.addEventListener('click', event => {
  const choice = event.target.closest?.('[data-theme-choice]')?.dataset.themeChoice;
  if (!choice) return;
  storage(store => store.setItem('theme', choice));
  apply(choice);
});
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed);

// An alert that was put away stays away, until a graver or newer one takes its place.
customElements.define('alert-banner', class extends HTMLElement {
  static observedAttributes = ['data-alert'];

  attributeChangedCallback() {
    const { key, alert } = this.dataset, dismiss = this.querySelector('.dismiss');
    this.hidden = storage(store => store.getItem(key)) === alert;
    dismiss.hidden = false;
    dismiss.onclick = () => {
      storage(store => store.setItem(key, alert));
      this.hidden = true;
    };
  }
});
