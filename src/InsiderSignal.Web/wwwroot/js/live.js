// Keeps an open page up to date. Told of something new, it fetches its own address again and changes what differs, in place:
// scrolling, focus, selection and open details stay. Without this script, or without a server that tells, the page stays as it is.
const nonce = document.querySelector('style[nonce]')?.nonce;
// What the reader or a script has set outlasts any answer.
const kept = new Set(['open', 'drawn', 'nonce', 'hidden', 'aria-pressed']);
const page = document.querySelector('main[data-version]');
const voice = document.querySelector('body > [role=status]');
let source, fetching, again, waiting, clock;

function change(old, fresh) {
  if (old.isEqualNode(fresh)) return;
  if (old.nodeType !== Node.ELEMENT_NODE) return void (old.nodeValue = fresh.nodeValue);
  for (const { name } of [...old.attributes])
    if (!kept.has(name) && !fresh.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of [...fresh.attributes])
    if (!kept.has(name) && old.getAttribute(name) !== value) old.setAttribute(name, value);
  // A drawn chart draws itself again, if its numbers are others; the picture under it changes here.
  if (old.matches('[drawn] [data-chart]')) return change(old.firstElementChild, fresh.firstElementChild);
  const options = old.redraw && old.querySelector('script').text;
  merge(old, fresh);
  if (options && options !== old.querySelector('script').text) old.redraw();
}

// The most children that are the same in both stay; what lies between is changed, put in or taken out.
function merge(parent, fresh) {
  const was = [...parent.childNodes], now = [...fresh.childNodes];
  let end = null;
  while (was.length && now.length && was[0].isEqualNode(now[0])) was.shift(), now.shift();
  while (was.length && now.length && was.at(-1).isEqualNode(now.at(-1))) end = was.pop(), now.pop();
  const best = Array.from({ length: was.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = was.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      best[i][j] = was[i].isEqualNode(now[j]) ? best[i + 1][j + 1] + 1 : Math.max(best[i + 1][j], best[i][j + 1]);
  let i = 0, j = 0;
  while (i < was.length && j < now.length) {
    if (was[i].isEqualNode(now[j])) i++, j++;
    else if (best[i][j] === best[i + 1][j + 1] && was[i].nodeName === now[j].nodeName && was[i].id === now[j].id) change(was[i++], now[j++]);
    else if (best[i][j] === best[i][j + 1]) parent.insertBefore(now[j++], was[i]);
    else was[i++].remove();
  }
  for (const node of was.slice(i)) node.remove();
  for (const node of now.slice(j)) parent.insertBefore(node, end);
}

function show(fresh) {
  const focused = document.activeElement;
  for (const area of document.querySelectorAll('[data-live]')) {
    const news = fresh.querySelector(`[data-live="${area.dataset.live}"]`);
    if (news) change(area, news);
  }
  if (!focused.isConnected) page.focus({ preventScroll: true });
  document.title = fresh.title;
  dispatchEvent(new Event('livechange'));
}

async function refresh(said) {
  if (fetching) return void (again ||= said);
  fetching = true;
  try {
    const answer = await fetch(location.href, { cache: 'no-store' });
    if (!answer.ok || answer.redirected) throw new Error(`${answer.status}`);
    // The policy of this page knows its own nonce alone, even while the answer is parsed.
    const text = (await answer.text()).replace(/ nonce="[^"]*"/g, ` nonce="${nonce}"`);
    show(new DOMParser().parseFromString(text, 'text/html'));
    if (said) voice.textContent = `Updated ${new Date().toLocaleTimeString()}`;
    tick();
  } catch {
    later(); // what is on the page is right as of its time
  } finally {
    fetching = false;
  }
  if (again) again = void refresh(true);
}

function start(back) {
  if (document.hidden || source) return;
  tick();
  if (back && clock) refresh();
  if (!window.EventSource) return;
  source = new EventSource(new URL(`events?seen=${page.dataset.version}`, document.baseURI));
  source.onmessage = ({ data }) => data === page.dataset.version || refresh(true);
  source.onerror = () => source.readyState === EventSource.CLOSED && later();
}

function stop() {
  source?.close();
  source = null;
  clearTimeout(waiting);
  clock = clearTimeout(clock);
}

function later() {
  stop();
  waiting = setTimeout(start, 15000);
}

// A page whose facts age by the minute says how many seconds they last.
function tick() {
  const seconds = page.querySelector('[data-refresh]')?.dataset.refresh;
  clock = clearTimeout(clock);
  if (seconds && !document.hidden) clock = setTimeout(refresh, seconds * 1000);
}

if (page) {
  // Out of sight a page holds no connection: browsers allow few to one host.
  document.addEventListener('visibilitychange', () => document.hidden ? stop() : start(true));
  start();
}
