// Keys: "/" goes to the search field, the arrows go from row to row of a table whose rows lead somewhere.
const typing = target => target.closest('input, select, textarea, [contenteditable]');

function row(from, step) {
  let next = from.closest('tr');
  do next = step > 0 ? next.nextElementSibling : next.previousElementSibling;
  while (next && !next.querySelector('a'));
  return next?.querySelector('a');
}

addEventListener('keydown', event => {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || typing(event.target)) return;
  const search = document.querySelector('.site-header input[type=search]');
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const link = step && event.target.closest('tbody') && row(event.target, step);
  if (event.key === '/' && search) search.select(), search.focus();
  else if (link) link.focus();
  else return;
  event.preventDefault();
});

// A link of the navigation that is partly out of sight slides in whole.
addEventListener('focusin', event => event.target.closest('nav') && event.target.scrollIntoView({ inline: 'nearest', block: 'nearest' }));
