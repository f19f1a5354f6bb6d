// Draws the table of each figure. Text is drawn on the canvas, never taken for HTML.
(function () {
  'use strict';
  if (!window.echarts) return;

  var COLOURS = {'错误': '#c0392b', '疑点': '#d99a1c', '提示': '#4a86c5'};
  var BAR = '#4a86c5';
  var FONT = '"Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif';

  function read(table) {
    var heads = Array.prototype.map.call(table.tHead.rows[0].cells, function (cell) {
      return cell.textContent;
    });
    var rows = Array.prototype.map.call(table.tBodies[0].rows, function (row) {
      return Array.prototype.map.call(row.cells, function (cell, i) {
        return i === 0 ? cell.textContent : Number(cell.textContent);
      });
    });
    return {heads: heads, rows: rows};
  }

  function base() {
    return {
      animation: false,
      textStyle: {fontFamily: FONT},
      tooltip: {renderMode: 'richText', confine: true, trigger: 'axis', axisPointer: {type: 'shadow'}}
    };
  }

  function stacked(data) {
    var option = base();
    option.grid = {left: 8, right: 24, top: 28, bottom: 4, containLabel: true};
    option.legend = {top: 0, right: 0, itemWidth: 14, itemHeight: 10};
    option.xAxis = {type: 'value', minInterval: 1};
    option.yAxis = {
      type: 'category', inverse: true,
      data: data.rows.map(function (row) { return row[0]; }),
      axisLabel: {width: 200, overflow: 'truncate', interval: 0},
      axisTick: {show: false}
    };
    option.series = data.heads.slice(1).map(function (name, i) {
      return {
        name: name, type: 'bar', stack: 'all', barMaxWidth: 18, itemStyle: {color: COLOURS[name]},
        data: data.rows.map(function (row) { return row[i + 1]; })
      };
    });
    return option;
  }

  function bars(data) {
    var option = base();
    option.grid = {left: 8, right: 8, top: 24, bottom: 4, containLabel: true};
    option.xAxis = {
      type: 'category', data: data.rows.map(function (row) { return row[0]; }),
      axisLabel: {interval: 0, fontSize: 11, rotate: 30}, axisTick: {show: false}
    };
    option.yAxis = {type: 'value', minInterval: 1};
    option.series = [{
      name: data.heads[1], type: 'bar', barMaxWidth: 34, itemStyle: {color: BAR},
      label: {show: true, position: 'top', formatter: function (at) { return at.value || ''; }},
      data: data.rows.map(function (row) { return row[1]; })
    }];
    return option;
  }

  function share(data) {
    var option = base();
    option.tooltip.trigger = 'item';
    option.series = [{
      type: 'pie', radius: ['45%', '70%'], label: {formatter: '{b} {c}'},
      data: data.rows.filter(function (row) { return row[1] > 0; }).map(function (row) {
        return {name: row[0], value: row[1], itemStyle: {color: COLOURS[row[0]]}};
      })
    }];
    return option;
  }

  var kinds = {stacked: stacked, bars: bars, share: share};
  var charts = [];
  Array.prototype.forEach.call(document.querySelectorAll('figure[data-chart]'), function (figure) {
    var data = read(figure.querySelector('table'));
    var plot = figure.querySelector('.plot');
    var any = data.rows.some(function (row) { return row.slice(1).some(Boolean); });
    if (!any) {
      plot.textContent = '没有数据';
      return;
    }
    var kind = figure.dataset.chart;
    plot.style.height = (kind === 'stacked' ? Math.max(140, 60 + 26 * data.rows.length) : 230) + 'px';
    var chart = window.echarts.init(plot, null, {renderer: 'canvas'});
    chart.setOption(kinds[kind](data));
    charts.push(chart);
  });
  function resize() { charts.forEach(function (chart) { chart.resize(); }); }
  window.addEventListener('resize', resize);
  window.addEventListener('beforeprint', resize);
})();
