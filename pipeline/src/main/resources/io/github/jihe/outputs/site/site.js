// Moving between findings and their places; filter and order of the list of reports.
(function () {
  'use strict';

  function report() {
    var items = Array.prototype.slice.call(document.querySelectorAll('.items > li'));
    if (items.length === 0) return;
    var marks = Array.prototype.slice.call(document.querySelectorAll('.document mark[data-f]'));
    var aside = document.getElementById('findings');
    var current = -1;

    function owners(mark) {
      return mark.getAttribute('data-f').split(' ').map(function (entry) {
        return entry.slice(0, entry.indexOf(':'));
      });
    }

    var byName = new Map();
    items.forEach(function (item, index) { byName.set(item.dataset.f, index); });
    marks.forEach(function (mark) {
      var told = owners(mark).filter(function (name) { return byName.has(name); });
      mark.title = told.map(function (name) {
        var item = items[byName.get(name)];
        return (byName.get(name) + 1) + '. ' + item.querySelector('.message').textContent;
      }).join('\n');
      mark.addEventListener('click', function () {
        if (told.length === 0) return;
        var here = told.map(function (name) { return byName.get(name); });
        var at = here.indexOf(current);
        select(here[(at + 1) % here.length], false);
      });
    });
    items.forEach(function (item, index) {
      var link = item.querySelector('a.goto');
      var target = link.hash && document.getElementById(link.hash.slice(1));
      if (target) {
        target.className = 'mark-number';
        target.setAttribute('aria-hidden', 'true');
        target.textContent = (target.textContent ? target.textContent + ' ' : '') + (index + 1);
      }
      link.addEventListener('click', function (event) {
        event.preventDefault();
        select(index, true);
      });
      item.addEventListener('click', function (event) {
        var a = event.target.closest('a');
        if (!a) {
          if (String(window.getSelection()) === '') select(index, true);
          return;
        }
        if (a !== link && a.closest('.places')) select(index, false, true);
      });
    });

    function select(index, move, quiet) {
      if (current >= 0) {
        items[current].classList.remove('current');
        items[current].removeAttribute('aria-current');
      }
      current = index;
      var item = items[index];
      item.classList.add('current');
      item.setAttribute('aria-current', 'true');
      var name = item.dataset.f;
      marks.forEach(function (mark) {
        mark.classList.toggle('current', owners(mark).indexOf(name) >= 0);
      });
      if (quiet) return;
      history.replaceState(null, '', '#f' + (index + 1));
      var link = item.querySelector('a.goto');
      link.focus({preventScroll: true});
      var place = link.hash && document.getElementById(link.hash.slice(1));
      if (move && place) place.scrollIntoView({block: 'center', inline: 'nearest'});
      if (item.offsetParent === aside) aside.scrollTop = item.offsetTop - 12;
      else if (!move) item.scrollIntoView({block: 'nearest'});
    }

    function fromAddress() {
      var found = /^#f(\d+)$/.exec(location.hash);
      if (found && items[found[1] - 1]) select(found[1] - 1, true);
    }

    document.addEventListener('keydown', function (event) {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
      var key = event.key.toLowerCase();
      if (key === 'j' || key === 'n') select(Math.min(items.length - 1, current + 1), true);
      else if (key === 'k' || key === 'p') select(Math.max(0, current - 1), true);
      else return;
      event.preventDefault();
    });
    window.addEventListener('hashchange', fromAddress);
    fromAddress();
  }

  function list() {
    var table = document.getElementById('reports');
    if (!table) return;
    var body = table.tBodies[0];
    var rows = Array.prototype.slice.call(body.rows);
    var head = document.querySelector('.list-head');
    var label = document.createElement('label');
    label.textContent = document.querySelector('.parts') ? '筛选本页：' : '筛选：';
    var input = document.createElement('input');
    input.type = 'search';
    input.placeholder = '文件、单位、项目或状态';
    label.appendChild(input);
    head.appendChild(label);
    var count = document.createElement('span');
    count.setAttribute('role', 'status');
    head.appendChild(count);
    input.addEventListener('input', function () {
      var wanted = input.value.trim().toLowerCase();
      var shown = 0;
      rows.forEach(function (row) {
        row.hidden = row.textContent.toLowerCase().indexOf(wanted) < 0;
        shown += row.hidden ? 0 : 1;
      });
      count.textContent = wanted ? shown + ' 份' : '';
    });
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (cell, column) {
      var button = document.createElement('button');
      button.type = 'button';
      button.textContent = cell.textContent;
      cell.textContent = '';
      cell.appendChild(button);
      button.addEventListener('click', function () {
        var numeric = cell.classList.contains('number');
        var down = cell.getAttribute('aria-sort') === (numeric ? 'descending' : 'ascending');
        var direction = down === numeric ? 1 : -1;
        Array.prototype.forEach.call(cell.parentNode.cells, function (other) {
          other.removeAttribute('aria-sort');
        });
        cell.setAttribute('aria-sort', direction > 0 ? 'ascending' : 'descending');
        rows.sort(function (a, b) {
          var one = a.cells[column].textContent;
          var two = b.cells[column].textContent;
          if (one === '' || two === '') return (one === '') - (two === '');
          var order = numeric ? parseFloat(one) - parseFloat(two) : one.localeCompare(two, 'zh-CN');
          return direction * (order || 0);
        });
        rows.forEach(function (row) { body.appendChild(row); });
      });
    });
  }

  report();
  list();
})();
