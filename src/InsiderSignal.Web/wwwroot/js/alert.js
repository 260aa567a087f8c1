// An alert that the reader has put away stays away in this browser, until a graver or newer one takes its place.
const key = 'alert';

class AlertBanner extends HTMLElement {
  connectedCallback() {
    try {
      this.hidden = localStorage.getItem(key) === this.dataset.alert;
      const dismiss = this.querySelector('.dismiss');
      dismiss.hidden = false;
      dismiss.onclick = () => {
        localStorage.setItem(key, this.dataset.alert);
        this.hidden = true;
      };
    } catch {
      // storage can be forbidden: the alert then stays
    }
  }
}

customElements.define('alert-banner', AlertBanner);
