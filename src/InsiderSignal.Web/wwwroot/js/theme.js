// The reader's choice of light, dark or the system's theme, remembered in this browser.
const key = 'theme';
const root = document.documentElement;

function stored() {
  try {
    const choice = localStorage.getItem(key);
    return choice === 'light' || choice === 'dark' ? choice : 'auto';
  } catch {
    return 'auto'; // storage can be forbidden; the choice then lasts as long as the page
  }
}

function apply(choice) {
  if (choice === 'auto') root.removeAttribute('data-bs-theme');
  else root.setAttribute('data-bs-theme', choice);
  for (const button of document.querySelectorAll('[data-theme-choice]'))
    button.setAttribute('aria-pressed', String(button.dataset.themeChoice === choice));
}

apply(stored());

document.addEventListener('DOMContentLoaded', () => {
  for (const control of document.querySelectorAll('.theme-switch')) control.hidden = false;
  apply(stored());
});

document.addEventListener('click', event => {
  const choice = event.target.closest?.('[data-theme-choice]')?.dataset.themeChoice;
  if (!choice) return;
  try {
    if (choice === 'auto') localStorage.removeItem(key);
    else localStorage.setItem(key, choice);
  } catch {
    // see stored()
  }
  apply(choice);
});

// Drawings hold colours rather than tokens: they are told when those change.
const changed = () => dispatchEvent(new Event('themechange'));
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed);
new MutationObserver(changed).observe(root, { attributeFilter: ['data-bs-theme'] });
