
'use strict';

(() => {
  const rowsOfAPage = 50;
  const severities = ['error', 'warning', 'info'];
  const element = id => document.getElementById(id);
  const data = JSON.parse(element('data').textContent);
  const rules = new Map(data.rules.map(rule => [rule.id, rule]));
  const number = new Intl.NumberFormat('en');
  const all = data.findings.map(prepare);
  let matches = all;
  let page = 0;

  // What filters compare, made once.
  function prepare(finding) {
    const slash = finding.path.indexOf('/');
    finding.place = `${finding.path}:${finding.line}:${finding.column}`;
    finding.folder = slash < 0 ? './' : finding.path.slice(0, slash + 1);
    finding.status = finding.suppression ? 'suppressed' : 'reported';
    finding.state = finding.history && (finding.history.inHead ? 'head' : 'past');
    finding.words = `${finding.place}\n${finding.message}\n${finding.rule} ${rules.get(finding.rule).title}`.toLowerCase();
    return finding;
  }

  function make(tag, className, text) {
    const made = document.createElement(tag);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  function fill(id, options) {
    for (const [value, text] of options) {
      const option = make('option', '', text);
      option.value = value;
      element(id).append(option);
    }
  }

  function countBy(key) {
    const counts = new Map();
    for (const finding of all) counts.set(finding[key], (counts.get(finding[key]) ?? 0) + 1);
    return counts;
  }

  function fillFilters() {
    const counted = (value, name, counts) => [value, `${name} (${number.format(counts.get(value) ?? 0)})`];
    const bySeverity = countBy('severity');
    const byRule = countBy('rule');
    const byFolder = countBy('folder');
    const byStatus = countBy('status');
    const byState = countBy('state');
    fill('severity', [['', 'All'], ...severities.map(name => counted(name, name, bySeverity))]);
    fill('rule', [['', 'All'], ...data.rules.map(rule => counted(rule.id, `${rule.id} ${rule.title}`, byRule))]);
    fill('folder', [['', 'All'], ...[...byFolder.keys()].sort().map(name => counted(name, name, byFolder))]);
    fill('status', [counted('reported', 'Reported', byStatus), counted('suppressed', 'Suppressed', byStatus), ['', 'All']]);
    fill('history', [['', 'All'], counted('head', 'Still in HEAD', byState), counted('past', 'Only in history', byState)]);
    element('status').parentElement.hidden = !byStatus.has('suppressed');
    element('history').parentElement.hidden = !byState.has('head') && !byState.has('past');
  }

  function filter() {
    const words = element('text').value.toLowerCase().split(/\s+/).filter(word => word);
    const wanted = [['severity', 'severity'], ['rule', 'rule'], ['folder', 'folder'], ['status', 'status'], ['history', 'state']]
      .map(([id, key]) => [key, element(id).value]).filter(([, value]) => value);
    matches = all.filter(finding =>
      wanted.every(([key, value]) => finding[key] === value) && words.every(word => finding.words.includes(word)));
    show(0);
  }

  function show(wanted) {
    page = wanted;
    const pages = Math.max(1, Math.ceil(matches.length / rowsOfAPage));
    const first = page * rowsOfAPage;
    const shown = matches.slice(first, first + rowsOfAPage);
    element('rows').replaceChildren(...shown.map((finding, index) => rowOf(finding, first + index)));
    element('table').hidden = shown.length === 0;
    element('pages').hidden = pages === 1;
    element('page').textContent = `Page ${number.format(page + 1)} of ${number.format(pages)}`;
    element('previous').disabled = page === 0;
    element('next').disabled = page + 1 === pages;
    element('count').textContent = countOf(first, shown.length);
  }

  function countOf(first, shown) {
    if (all.length === 0) return 'No findings.';
    if (shown === 0) return 'No finding matches.';
    return `${number.format(first + 1)} to ${number.format(first + shown)} of ${number.format(matches.length)} `
      + (matches.length === 1 ? 'finding' : 'findings');
  }

  function turnTo(wanted) {
    show(wanted);
    element('findings').scrollIntoView();
    element('findings').focus({ preventScroll: true });
  }

  function rowOf(finding, index) {
    const row = make('tr');
    const cells = [severityOf(finding), ruleOf(finding), placeOf(finding), [buttonOf(finding, index, row)]].map(content => {
      const cell = make('td');
      cell.setAttribute('role', 'cell');
      cell.append(...content);
      return cell;
    });
    row.setAttribute('role', 'row');
    row.append(...cells);
    return row;
  }

  const severityOf = finding => [make('span', `badge ${finding.severity}`, finding.severity)];

  const ruleOf = finding => [make('span', 'id', finding.rule), make('span', 'title', rules.get(finding.rule).title)];

  function placeOf(finding) {
    const parts = [make('span', 'place', finding.place), make('span', 'message', finding.message)];
    if (finding.context) parts.push(make('code', 'context', finding.context));
    if (finding.suppression) parts.push(make('span', 'badge quiet', 'suppressed'), ' ');
    if (finding.state) parts.push(make('span', 'badge quiet', finding.state === 'head' ? 'still in HEAD' : 'only in history'));
    return parts;
  }

  function buttonOf(finding, index, row) {
    const button = make('button', '', 'Details');
    button.type = 'button';
    button.setAttribute('aria-label', `Details of ${finding.rule} at ${finding.place}`);
    button.setAttribute('aria-expanded', 'false');
    button.addEventListener('click', () => {
      const isOpen = row.classList.toggle('open');
      button.setAttribute('aria-expanded', String(isOpen));
      if (isOpen) row.after(detailsOf(finding, `details-${index}`));
      else row.nextSibling.remove();
      if (isOpen) button.setAttribute('aria-controls', `details-${index}`);
      else button.removeAttribute('aria-controls');
    });
    return button;
  }

  function detailsOf(finding, id) {
    const rule = rules.get(finding.rule);
    const list = make('dl', 'more');
    const add = (name, content) => {
      const value = make('dd');
      value.append(content);
      list.append(make('dt', '', name), value);
    };
    const link = make('a', '', `${rule.id}: what to do`);
    link.href = rule.help;
    link.rel = 'noreferrer';
    add('Why', rule.description);
    add('How to fix', link);
    if (finding.suppression) add('Suppressed because', finding.suppression.reason ?? 'No reason is given.');
    if (finding.suppression?.until) add('Suppressed until', finding.suppression.until);
    if (finding.history) addHistory(finding.history, add);
    const cell = make('td');
    cell.colSpan = 4;
    cell.setAttribute('role', 'cell');
    cell.append(list);
    const row = make('tr', 'details');
    row.id = id;
    row.setAttribute('role', 'row');
    row.append(cell);
    return row;
  }

  function addHistory(history, add) {
    const named = (commit, day) => day ? `${commit}, ${day}` : commit;
    add('First commit', named(history.first, history.firstDay));
    add('Last commit', named(history.last, history.lastDay));
    add('In HEAD', history.inHead ? 'still there' : 'gone, but in the history');
    add('Files', number.format(history.paths));
  }

  fillFilters();
  element('filters').addEventListener('input', filter);
  element('filters').addEventListener('submit', event => event.preventDefault());
  element('filters').addEventListener('reset', () => setTimeout(filter));
  element('previous').addEventListener('click', () => turnTo(page - 1));
  element('next').addEventListener('click', () => turnTo(page + 1));
  // Paper has no pages to turn.
  window.addEventListener('beforeprint', () => element('rows').replaceChildren(...matches.map(rowOf)));
  window.addEventListener('afterprint', () => show(page));
  element('list').hidden = false;
  filter();
})();
