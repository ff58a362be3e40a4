import { LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { months, size, target } from './series.js';

use([LineChart, GridComponent, MarkLineComponent, TitleComponent, TooltipComponent, CanvasRenderer]);
const series = (step: number) => {
  const all = months(step);
  const plain = { type: 'line' as const, symbol: 'none', lineStyle: { opacity: 0 }, stack: 'band' };
  return [
    { ...plain, data: all.map(({ low }) => low) },
    { ...plain, data: all.map(({ low, high }) => high - low), areaStyle: { color: '#e4e8f4' } },
    {
      type: 'line' as const,
      name: 'Score',
      data: all.map(({ score }) => score),
      lineStyle: { color: '#0b35b8', width: 3 },
      markLine: {
        data: [{ yAxis: target, name: 'Target' }],
        symbol: 'none',
        lineStyle: { type: 'dashed' as const },
      },
    },
  ];
};
let charts: EChartsType[] = [];

window.contestant = {
  mount(rooms) {
    charts = rooms.map((room) => {
      const chart = init(room, null, size);
      chart.setOption({
        animation: false,
        title: { text: 'Net Promoter Score' },
        tooltip: { trigger: 'axis' },
        xAxis: { type: 'category', data: months().map(({ name }) => name) },
        yAxis: { type: 'value', min: -20, max: 100, name: 'Score' },
        series: series(0),
      });
      return chart;
    });
  },
  update(step) {
    for (const chart of charts) chart.setOption({ series: series(step) });
  },
};
