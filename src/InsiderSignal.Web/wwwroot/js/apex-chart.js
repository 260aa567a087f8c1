// <apex-chart>: draws the options it holds in place of the picture it holds. Without this script, and on paper, the picture stands.
const day = 86400000;
const dates = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' });
const counts = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const ratio = value => value == null ? '–' : value.toFixed(2);
const months = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' });
const money = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', notation: 'compact', maximumFractionDigits: 1 });
// The library drops an axis label that repeats another: a thin space tells 500 sales from 500 purchases.
const count = value => counts.format(Math.abs(value)) + (value < 0 ? '\u2009' : '');
const dollars = value => money.format(Math.abs(value)) + (value < 0 ? '\u2009' : '');
// Some axes go by doublings: what stands at 3 is a ratio of 8.
const doublings = value => ratio(value == null ? null : 2 ** value);
const formatters = { ratio, count, dollars, doublings };

const row = (name, value, kind = '') => `<div class="tip-row ${kind}"><span>${name}</span><b>${value}</b></div>`;
const tip = (date, rows, names = dates) => `<div class="tip"><div class="tip-date">${names.format(date * day)}</div>${rows}</div>`;

const tooltips = {
  ratio: (spec, values) => index => tip(spec.days[index],
    row('Ratio', ratio(values[0][index]), 'main')
    + row('90% interval', `${ratio(spec.low[index])} to ${ratio(spec.high[index])}`)),
  counts: (spec, values) => index => tip(spec.days[index],
    row('Purchases', count(values[0][index]), 'buy') + row('Sales', count(values[1][index]), 'sell')),
  months: (spec, values) => index => tip(spec.days[index],
    row('Bought', dollars(values[0][index]), 'buy') + row('Sold', dollars(values[1][index]), 'sell'), months),
  lines: ({ days, options }, values) => index => tip(days[index], options.series.map(({ name }, n) =>
    row(name.replace(/[<&]/g, ''), formatters[options.yaxis.labels.formatter](values[n][index]), `line-${n + 1}`)).join('')),
};

// A probe turns a token into the colour it has in the theme of the moment.
function colours(host) {
  const probe = host.appendChild(document.createElement('i'));
  const known = new Map();
  const read = token => {
    if (!known.has(token)) {
      probe.style.color = `var(${token})`;
      const [r, g, b] = getComputedStyle(probe).color.match(/[\d.]+/g).map(Number);
      known.set(token, `#${[r, g, b].map(part => Math.round(part).toString(16).padStart(2, '0')).join('')}`);
    }
    return known.get(token);
  };
  return { read, done: () => probe.remove() };
}

function fill(node, read, key) {
  if (typeof node === 'string') return key === 'formatter' ? formatters[node] : node.startsWith('--') ? read(node) : node;
  if (Array.isArray(node)) return node.map(item => fill(item, read));
  if (node && typeof node === 'object')
    return Object.fromEntries(Object.entries(node).map(([name, item]) => [name, fill(item, read, name)]));
  return node;
}

// Bands lie under the line: what is above and below the norm, and the interval where it is asked for.
function bands(spec, values, read) {
  const made = [];
  const band = (name, colour, of) => made.push({
    name, type: 'rangeArea', color: read(colour),
    data: values.map((value, i) => ({ x: spec.days[i] * day, y: value == null ? [null, null] : of(value, i) })),
  });
  if (spec.band) band('Interval', '--ink-3', (_, i) => [spec.low[i], spec.high[i]].map(end => Math.min(end, spec.options.yaxis.max)));
  if (spec.norm != null) {
    band('Above', '--buy', value => [spec.norm, Math.max(spec.norm, value)]);
    band('Below', '--sell', value => [Math.min(spec.norm, value), spec.norm]);
  }
  return made;
}

function complete(spec, read, nonce, width) {
  let last = 0;
  spec.days = spec.days.map(step => last += step);
  const values = spec.options.series.map(series => series.data);
  const options = fill(spec.options, read);
  options.series = options.series.map((series, n) =>
    ({ ...series, data: values[n].map((value, i) => ({ x: spec.days[i] * day, y: value })) }));
  if (options.chart.type === 'rangeArea') {
    const under = bands(spec, values[0], read);
    options.series = [...under, ...options.series];
    options.stroke.width = [...under.map(() => 0), options.stroke.width];
    options.fill = { type: 'solid', opacity: [...under.map(band => band.name === 'Interval' ? 0.14 : 0.2), 1] };
  }
  const tooltip = tooltips[spec.options.tooltip.custom](spec, values);
  options.tooltip.custom = ({ dataPointIndex }) => tooltip(dataPointIndex);
  options.chart.nonce = nonce;
  // Labels stand in the margin where there is one; on a phone the key above the chart names the lines.
  const wide = matchMedia('(min-width: 48rem)').matches;
  if (!wide) for (const mark of [...options.annotations.yaxis, ...options.annotations.points ?? []]) mark.label.text = '';
  if (width < 840) options.annotations.xaxis = options.annotations.xaxis.filter(tick => !tick.isMinor);
  options.grid = { borderColor: read('--rule'), padding: { left: 8, right: wide ? 190 : 8, top: 0, bottom: options.xaxis.axisBorder.show ? 16 : 0 } };
  if (options.chart.type === 'bar') options.grid.yaxis = { lines: { show: false } };
  options.states = { hover: { filter: { type: 'none' } }, active: { filter: { type: 'none' } } };
  return { dataLabels: { enabled: false }, legend: { show: false }, ...options };
}

// The library insets columns by one of their widths; the margins give it back, so that dates stand under dates.
function alignColumns(options, spec, plotWidth) {
  const least = Math.min(...spec.days.slice(1).map((at, i) => at - spec.days[i]));
  const share = parseInt(options.plotOptions.bar.columnWidth) / 100 * least * day / (options.xaxis.max - options.xaxis.min);
  const inset = share * plotWidth / (1 - 2 * share);
  options.grid.padding.left -= inset;
  options.grid.padding.right -= inset;
}

class ApexChart extends HTMLElement {
  #charts = [];
  #watch;

  connectedCallback() {
    this.#watch = new IntersectionObserver(seen => {
      if (!seen.some(entry => entry.isIntersecting)) return;
      this.#watch.disconnect();
      this.#draw();
    }, { rootMargin: '800px' });
    this.#watch.observe(this);
    addEventListener('themechange', this.redraw);
  }

  disconnectedCallback() {
    this.#watch.disconnect();
    removeEventListener('themechange', this.redraw);
    this.#charts.forEach(chart => chart.destroy());
    this.#charts = [];
  }

  redraw = () => this.#charts.length && this.#draw();

  async #draw() {
    const { default: Library } = await import(new URL(this.getAttribute('library'), document.baseURI));
    const specs = JSON.parse(this.querySelector('script').textContent);
    const tokens = colours(this);
    this.#charts.forEach(chart => chart.destroy());
    this.#charts = [];
    for (const [n, spec] of specs.entries()) {
      const plot = this.querySelector(`[data-chart="${n}"]`);
      const stage = document.createElement('div');
      stage.className = 'stage';
      stage.setAttribute('role', 'img');
      stage.setAttribute('aria-label', plot.dataset.label);
      plot.querySelector('.stage')?.remove();
      plot.append(stage);
      const options = complete(spec, tokens.read, this.nonce, this.clientWidth);
      if (options.chart.type === 'bar') alignColumns(options, spec, this.#charts[0]?.w.globals.gridWidth ?? stage.clientWidth - options.grid.padding.right - 60);
      const chart = new Library(stage, options);
      this.#charts.push(chart);
      await chart.render();
    }
    tokens.done();
    this.toggleAttribute('drawn', true);
  }
}

customElements.define('apex-chart', ApexChart);
