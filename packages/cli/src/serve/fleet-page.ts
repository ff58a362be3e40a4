// /fleet: every screen at a glance.
import { html, page, type Html } from './html.js';
import type { ScreenReport } from './heartbeats.js';

const seconds = (ms: number) => Math.max(0, Math.round(ms / 1000));

const span = (ms: number): string => {
  const s = seconds(ms);
  if (s < 120) return `${s} s`;
  return s < 7200 ? `${Math.floor(s / 60)} min` : `${Math.floor(s / 3600)} h`;
};

const row = (report: ScreenReport, now: number): Html => {
  const {
    screen,
    board,
    concerns,
    tiles,
    build,
    engine,
    memory,
    skew = 0,
    lastError = '',
    receivedAt,
  } = report;
  const ages = tiles.map(({ name, age }) => `${name} ${age}`).join(', ');
  const clock = Math.abs(skew) > 60_000 ? `clock off by ${span(Math.abs(skew))}` : '';
  const heap = memory === undefined ? '' : `${Math.round(memory / 1e6)} MB`;
  return html`<tr class="${concerns.length > 0 ? 'concern' : ''}">
    <th scope="row">${screen}</th>
    <td>${concerns.length > 0 ? concerns.join(', ') : 'in order'}</td>
    <td>${board || 'nothing'}</td>
    <td>${ages}</td>
    <td>${span(now - receivedAt)} ago</td>
    <td>${[build, engine, heap, clock].filter(Boolean).join(' · ')}</td>
    <td>${lastError}</td>
  </tr> `;
};

export function fleetPage(reports: readonly ScreenReport[], now: number): string {
  const concerned = reports.filter(({ concerns }) => concerns.length > 0).length;
  const summary =
    reports.length === 0
      ? 'No screen has reported since this server started.'
      : `${reports.length} ${reports.length === 1 ? 'screen' : 'screens'}, ${concerned === 0 ? 'all in order' : `${concerned} need somebody`}.`;
  const table = html`<table>
    <thead>
      <tr>
        <th scope="col">Screen</th>
        <th scope="col">Standing</th>
        <th scope="col">Board</th>
        <th scope="col">Tiles</th>
        <th scope="col">Last word</th>
        <th scope="col">Build, engine, memory</th>
        <th scope="col">Last error</th>
      </tr>
    </thead>
    <tbody>
      ${reports.map((report) => row(report, now))}
    </tbody>
  </table>`;
  return page(
    'Floorboard screens',
    15,
    html`<main class="fleet">
      <h1>Screens</h1>
      <p>${summary}</p>
      ${reports.length > 0 ? table : ''}
    </main>`,
  );
}
