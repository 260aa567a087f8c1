// <apex-chart>: draws the options it holds in place of the picture it holds. Without this script, and on paper, the picture stands.
const day = 86400000;
const dates = format => new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric', ...format });
const [daily, monthly] = [dates({ day: 'numeric', month: 'short' }), dates({ month: 'long' })];
const counts = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const money = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', notation: 'compact', maximumFractionDigits: 1 });
const ratio = value => value == null ? '–' : value.toFixed(2);
// The library drops an axis label that repeats another: a thin space tells 500 sales from 500 purchases.
const apart = numbers => value => numbers.format(Math.abs(value)) + (value < 0 ? '\u2009' : '');
// Some axes go by doublings: what stands at 3 is a ratio of 8.
const formatters = { ratio, count: apart(counts), dollars: apart(money), doublings: value => ratio(value == null ? null : 2 ** value) };

const row = (name, value, kind = '') => `<div class="tip-row ${kind}"><span>${name.replace(/[<&]/g, '')}</span><b>${value}</b></div>`;

function tip({ kinds, months, low, high }, series, format, date, index) {
  const rows = series.map(({ name, data }, n) => row(name, format(data[index]), kinds[n]));
  if (low) rows.push(row('90% interval', `${ratio(low[index])} to ${ratio(high[index])}`));
  return `<div class="tip"><div class="tip-date">${(months ? monthly : daily).format(date)}</div>${rows.join('')}</div>`;
}

// A token becomes the colour it has in the theme of the moment, written as the library reads it.
const brush = document.createElement('canvas').getContext('2d');
function colour(host, token) {
  host.style.color = `var(${token})`;
  brush.fillStyle = getComputedStyle(host).color;
  host.removeAttribute('style');
  return brush.fillStyle;
}

// Bands lie under the line: what is above and below the norm, and the interval where it is asked for.
const bands = ({ low, high, norm, shades, options: { yaxis } }) => [
  { name: 'Interval', color: shades.interval, opacity: 0.14, of: (_, i) => [low[i], Math.min(high[i], yaxis.max)] },
  { name: 'Above', color: shades.above, opacity: 0.2, of: value => [norm, Math.max(norm, value)] },
  { name: 'Below', color: shades.below, opacity: 0.2, of: value => [Math.min(norm, value), norm] },
].filter(band => band.color);

function complete(spec, nonce, width) {
  let last = 0;
  const days = spec.days.map(step => last += step * day);
  // The library writes into what it is given.
  const { options } = spec, { series, yaxis: { labels: { formatter } } } = options;
  const placed = (values, of = value => value) => values.map((value, i) => ({ x: days[i], y: of(value, i) }));
  options.series = series.map(line => ({ ...line, data: placed(line.data) }));
  if (options.chart.type === 'rangeArea') {
    const under = bands(spec), line = series[0].data;
    options.series.unshift(...under.map(({ name, color, of }) =>
      ({ name, color, type: 'rangeArea', data: placed(line, (value, i) => value == null ? [null, null] : of(value, i)) })));
    options.stroke.width = [...under.map(() => 0), options.stroke.width];
    options.fill = { type: 'solid', opacity: [...under.map(band => band.opacity), 1] };
  }
  options.tooltip.custom = ({ dataPointIndex }) => tip(spec, series, formatter, days[dataPointIndex], dataPointIndex);
  options.chart.nonce = nonce;
  // Labels stand in the margin where there is one; on a phone the key above the chart names the lines.
  if (!matchMedia('(min-width: 48rem)').matches) {
    options.grid.padding.right = options.grid.padding.left;
    for (const mark of [...options.annotations.yaxis, ...options.annotations.points ?? []]) mark.label.text = '';
  }
  if (width < 840) options.annotations.xaxis = options.annotations.xaxis.filter(tick => !tick.isMinor);
  return options;
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
    this.#clear();
  }

  redraw = () => this.#charts.length && this.#draw();

  #clear() {
    for (const chart of this.#charts.splice(0)) chart.destroy();
  }

  async #draw() {
    const { default: Library } = await import(new URL(this.getAttribute('library'), document.baseURI));
    const specs = JSON.parse(this.querySelector('script').textContent, (key, value) =>
      typeof value !== 'string' ? value : key === 'formatter' ? formatters[value] : value.startsWith('--') ? colour(this, value) : value);
    this.#clear();
    for (const [n, spec] of specs.entries()) {
      const plot = this.querySelector(`[data-chart="${n}"]`);
      const stage = Object.assign(document.createElement('div'), { className: 'stage', role: 'img', ariaLabel: plot.dataset.label });
      plot.querySelector('.stage')?.remove();
      plot.append(stage);
      const options = complete(spec, this.nonce, this.clientWidth);
      if (spec.inset) {
        // The library insets columns by one of their widths; the margins give it back, so that dates stand under dates.
        const room = spec.inset * (this.#charts[0]?.w.globals.gridWidth ?? stage.clientWidth - options.grid.padding.right - 60);
        options.grid.padding.left -= room;
        options.grid.padding.right -= room;
      }
      const chart = new Library(stage, options);
      this.#charts.push(chart);
      await chart.render();
    }
    this.toggleAttribute('drawn', true);
  }
}

customElements.define('apex-chart', ApexChart);
