// What this reader watches, remembered by this browser as it stands in an address: companies=BAC,SCHW&sectors=energy. To open a list is not
// to remember it: that takes its button, or a change to the very list that is remembered. Without this script lists are in addresses alone.
const kinds = ['companies', 'sectors', 'insiders'];
const read = list => kinds.map(kind => list.match(`(?:^|&)${kind}=([^&]+)`)?.[1].split(',') ?? []);
const write = words => kinds.flatMap((kind, n) => words[n].length ? `${kind}=${words[n]}` : []).join('&');
const at = list => new URL(list ? `watchlist?${list}` : 'watchlist', document.baseURI);
const shown = document.querySelector('form[data-list]')?.dataset.list;

// What is remembered, put in its place where a list is given; null where storage is forbidden, or full.
function memory(list) {
  try {
    if (list != null) localStorage.setItem('watchlist', list);
    return localStorage.getItem('watchlist') ?? '';
  } catch {
    return null;
  }
}
const remembered = () => write(read(memory() ?? ''));
let before = remembered(), shows = 0;

// Whether what a toggle stands for is remembered, and the list as it is after a press.
function turn({ dataset: { list, kind, words } }) {
  const all = read(remembered()), n = kinds.indexOf(kind);
  if (list) return list === remembered() ? [true, list === before ? '' : before] : [false, list];
  const mine = words.split(','), rest = all[n].filter(word => !mine.includes(word)), isIn = rest.length < all[n].length;
  all[n] = isIn ? rest : [...rest, mine[0]];
  return [isIn, write(all)];
}

async function show() {
  for (const toggle of document.querySelectorAll('watch-toggle')) {
    const button = toggle.querySelector('button');
    button.hidden = memory() === null;
    button.setAttribute('aria-pressed', String(turn(toggle)[0]));
  }
  const list = remembered(), mine = ++shows, link = document.querySelector('a[data-watchlist]');
  if (!link) return;
  link.href = at(list);
  const answer = list && await fetch(new URL(`api/v1/alerts?${list}`, document.baseURI)).then(found => found.ok && found.json()).catch(() => null);
  if (mine !== shows) return; // overtaken
  const count = answer?.total ?? 0, badge = link.querySelector('.standing');
  badge.hidden = count === 0;
  badge.lastElementChild.textContent = count > 99 ? '99+' : count;
}

addEventListener('click', event => {
  const toggle = event.target.closest?.('watch-toggle button')?.parentElement;
  if (!toggle) return;
  const [, list] = turn(toggle);
  // A page says what is wrong with a list that is too long, and shows one that cannot be remembered.
  if (read(list).flat().length > 100 || memory(list) === null) location.assign(at(list));
  else show();
});
for (const event of ['storage', 'livechange']) addEventListener(event, show);
addEventListener('pageshow', event => event.persisted && show());

// Whoever followed a link or sent the form of the list that is remembered has changed it.
const [page, search = ''] = document.referrer.split('?');
const follows = page === at('').href && write(read(search)) === before && performance.getEntriesByType('navigation')[0]?.type === 'navigate';
if (shown != null && follows) memory(before = shown);
if (shown === '' && before && !location.search) location.replace(at(before));
else show();
