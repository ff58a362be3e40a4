import { FloorNpsTrend } from 'floorboard/nps-trend';
import 'floorboard/nps-trend/define';
import { months, target } from './series.js';

const section = (step: number) => ({
  period: 'month',
  periods: months(step).map(({ name, promoters, passives, detractors }) => ({
    period: name,
    promoters,
    passives,
    detractors,
  })),
  target,
});
let charts: FloorNpsTrend[] = [];

window.contestant = {
  mount(rooms) {
    charts = rooms.map((room) => {
      const chart = new FloorNpsTrend();
      chart.data = section(0);
      room.append(chart);
      return chart;
    });
  },
  update(step) {
    for (const chart of charts) chart.data = section(step);
  },
};
