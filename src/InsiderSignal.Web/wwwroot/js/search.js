// input[type=search][data-typeahead]: what is found under the field as one types. Without it the form searches.
const listOf = input => document.getElementById(input.getAttribute('aria-controls'));
const go = option => option && location.assign(new URL(option.dataset.address, document.baseURI));
let turn = 0;
function set(element, attributes) {
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
const make = (name, text, attributes = {}) => set(Object.assign(document.createElement(name), text == null ? {} : { textContent: text }), attributes);
const context = item => [item.context, item.lastFiledOn && `last filing ${item.lastFiledOn}`].filter(Boolean).join(', ');
function show(input, items) {
  const list = listOf(input);
  list.replaceChildren(...items.map((item, n) => make('li', null, { id: `${list.id}-${n}`, role: 'option', 'aria-selected': 'false', 'data-address': item.address })));
  items.forEach((item, n) => list.children[n].append(make('bdi', item.name), make('span', item.ticker ?? (item.sic ? `SIC ${item.sic}` : item.kind), { class: 'ticker' }), make('span', context(item), { class: 'context' })));
  input.removeAttribute('aria-activedescendant');
  input.setAttribute('aria-expanded', String(items.length > 0));
}
function attach(input) {
  const list = make('ul', null, { id: `${input.id || input.name}-options`, class: 'typeahead', role: 'listbox', 'aria-label': 'Companies, insiders, sectors and industries' });
  set(input, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id, 'aria-expanded': 'false' }).after(list);
  list.addEventListener('pointerdown', event => event.preventDefault());
  list.addEventListener('click', event => go(event.target.closest('[role=option]')));
  input.addEventListener('blur', () => show(input, []));
}
async function ask(input) {
  const mine = ++turn, text = input.value.trim();
  if (!listOf(input)) attach(input);
  if (text.length < 2) return show(input, []);
  await new Promise(resolve => setTimeout(resolve, 120));
  const answer = mine === turn && await fetch(new URL(`api/v1/search?take=8&q=${encodeURIComponent(text)}`, document.baseURI)).catch(() => null);
  const items = answer?.ok ? (await answer.json()).items : [];
  if (mine === turn && document.activeElement === input) show(input, items);
}
function press(event, input) {
  const all = [...listOf(input)?.children ?? []], at = all.findIndex(line => line.getAttribute('aria-selected') === 'true');
  const step = { ArrowDown: 1, ArrowUp: at < 0 ? 0 : -1 }[event.key];
  if (all.length === 0 || (step == null && event.key !== 'Escape' && (event.key !== 'Enter' || at < 0))) return;
  event.preventDefault();
  if (step == null) return event.key === 'Enter' ? go(all[at]) : show(input, []);
  const next = (at + step + all.length) % all.length;
  all.forEach((line, n) => line.setAttribute('aria-selected', String(n === next)));
  input.setAttribute('aria-activedescendant', all[next].id);
}
const on = (type, handle) => addEventListener(type, event => event.target.matches?.('input[type=search][data-typeahead]') && handle(event));
on('input', event => ask(event.target));
on('keydown', event => press(event, event.target));
