import uPlot from 'uplot';
import { months, size, target } from './series.js';

const data = (step: number): uPlot.AlignedData => {
  const all = months(step);
  return [
    all.map((_, i) => i),
    all.map(({ score }) => score),
    all.map(({ low }) => low),
    all.map(({ high }) => high),
    all.map(() => target),
  ];
};
const names = months().map(({ name }) => name);
let charts: uPlot[] = [];

window.contestant = {
  mount(rooms) {
    charts = rooms.map(
      (room) =>
        new uPlot(
          {
            ...size,
            title: 'Net Promoter Score',
            scales: { x: { time: false }, y: { range: [-20, 100] } },
            axes: [{ values: (_, ticks) => ticks.map((tick) => names[tick] ?? '') }, { label: 'Score' }],
            series: [
              { label: 'Month', value: (_, i: number | null) => names[i ?? -1] ?? '' },
              { label: 'Score', stroke: '#0b35b8', width: 3, points: { show: true } },
              { label: 'Low', stroke: 'transparent' },
              { label: 'High', stroke: 'transparent' },
              { label: 'Target', stroke: '#11141b', dash: [6, 4] },
            ],
            bands: [{ series: [3, 2], fill: '#e4e8f4' }],
          },
          data(0),
          room,
        ),
    );
  },
  update(step) {
    for (const chart of charts) chart.setData(data(step));
  },
};
