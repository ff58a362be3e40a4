// Only the parts of Chart.js that this chart needs: what its own guide calls tree-shaken.
import {
  CategoryScale,
  Chart,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
} from 'chart.js';
import { months, size, target } from './series.js';

Chart.register(
  CategoryScale,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
);
const columns = (step: number) => {
  const all = months(step);
  return [
    all.map(({ score }) => score),
    all.map(({ low }) => low),
    all.map(({ high }) => high),
    all.map(() => target),
  ];
};
let charts: Chart<'line', number[], string>[] = [];

window.contestant = {
  mount(rooms) {
    charts = rooms.map((room) => {
      const canvas = room.appendChild(document.createElement('canvas'));
      Object.assign(canvas, size);
      const [score = [], low = [], high = [], targets = []] = columns(0);
      return new Chart(canvas, {
        type: 'line',
        data: {
          labels: months().map(({ name }) => name),
          datasets: [
            { label: 'Score', data: score, borderColor: '#0b35b8', borderWidth: 3 },
            { label: 'Low', data: low, pointRadius: 0, borderWidth: 0 },
            {
              label: 'High',
              data: high,
              pointRadius: 0,
              borderWidth: 0,
              fill: '-1',
              backgroundColor: '#e4e8f4',
            },
            { label: 'Target', data: targets, pointRadius: 0, borderColor: '#11141b', borderDash: [6, 4] },
          ],
        },
        options: {
          animation: false,
          responsive: false,
          scales: { y: { min: -20, max: 100, title: { display: true, text: 'Score' } } },
          plugins: { title: { display: true, text: 'Net Promoter Score' } },
        },
      });
    });
  },
  update(step) {
    const next = columns(step);
    for (const chart of charts) {
      chart.data.datasets.forEach((dataset, i) => {
        dataset.data = next[i]!;
      });
      chart.update();
    }
  },
};
