import { stretchesOf } from './facts.js';
import { roomOf, type Canvas } from './room.js';
import { sayEvent, sayPoint } from './sentences.js';
import { boxPath, d, markPath } from '../chart/path.js';
import { letters } from '../chart/place.js';
import type { Rect } from '../chart/rect.js';
import type { Mark, Scene, Shape } from '../chart/scene.js';

/** The score over time. Whatever has no room is left out, never cut off and never on top of another. */
export function trendScene(canvas: Canvas): Scene {
  const { chart, width, measure } = canvas;
  const { rows, target, current, speech } = chart;
  const { words, format } = speech;
  const number = (score: number) => format.number(score);
  const aims = target === undefined ? [] : [target];

  // Everything drawn, in points; not less than 20.
  const scores = rows
    .flatMap(({ figures, lower, upper }) => [figures?.low, figures?.high, lower, upper])
    .concat(aims)
    .filter((score): score is number => score !== undefined);
  const spare = Math.max(0, 10 - (Math.max(...scores) - Math.min(...scores)) / 2);
  const low = Math.max(-100, Math.min(...scores) - spare);
  const high = Math.min(100, Math.max(...scores) + spare);

  const from = 14 + Math.max(...[low, high, ...aims].map((score) => measure(number(score))));
  const to = width - 2;
  const room = roomOf(canvas, from, to, true);
  const { edge, slot, flags, above, foot, labels } = room;
  const floor = foot - room.strip - 8;
  const tall = Math.max(1, floor - above);
  const y = (score: number) => floor - ((score - low) / (high - low)) * tall;
  const across = (score: number) => ({ x: from, y: y(score), width: to - from, height: 0 });

  // The target and a few round scores; one too near the target gives way to it.
  const onAxis = (kind: string, score: number) =>
    labels.place({
      kind,
      texts: [number(score)],
      height: letters,
      bounds: { x: 0, y: 0, width: from - 12, height: foot },
      at: from,
      rows: [y(score) - letters / 2],
    });
  for (const aim of aims) onAxis('now', aim);
  const least = (high - low) * Math.max(0.24, 38 / tall);
  const step = [5, 10, 20, 50, 100].find((nice) => nice >= least) ?? Infinity;
  const round = Array.from({ length: 41 }, (_, i) => 5 * i - 100).filter(
    (tick) => tick % step === 0 && tick >= low && tick <= high && onAxis('quiet', tick),
  );

  // The newest first: it is named before the others.
  const bands = stretchesOf(rows)
    .reverse()
    .flatMap(({ start, own }) => {
      const { mean, lower, upper } = own[0]!;
      if (lower === undefined) return [];
      const top = y(upper!);
      return [{ x: edge(start), y: top, width: own.length * slot, height: y(lower) - top, mean: mean! }];
    });
  const lines = [
    ...aims.map((aim) => ({ kind: 'target', ...across(aim) })),
    ...bands.map((band) => ({ ...band, kind: 'mean', y: y(band.mean), height: 0 })),
  ];
  labels.lines.push(...lines);

  let join = '';
  const marks = rows.map((row, index): Mark => {
    const { figures, signal, segment } = row;
    const shapes: Shape[] = [['hit', boxPath({ x: edge(index), y: 0, width: slot, height: foot })]];
    if (figures) {
      const now = index === current;
      const x = edge(index + 0.5);
      const at = y(figures.score);
      const whisker = { x, y: y(figures.high), width: 0, height: y(figures.low) - y(figures.high) };
      const wanted = (signal ? 14 : 10) * (now ? 1.35 : 1);
      const r = Math.max(now ? 7 : 3, Math.min(wanted, slot * (now ? 0.9 : 0.42)));
      const kind = signal ? 'signal' : figures.quiet ? 'few' : '';
      shapes.push(
        [`whisker${slot < 14 ? ' thin' : ''}${now ? ' now' : ''}`, boxPath(whisker)],
        [`mark ${kind}`, markPath(x, at, r, kind)],
      );
      labels.marks.push({ x: x - r, y: at - r, width: 2 * r, height: 2 * r });
      labels.lines.push(whisker);
      // The score line is broken at gaps and where a segment begins.
      const before = rows[index - 1];
      const joined = before?.segment === segment && before.figures;
      join += (joined ? 'L' : 'M') + d`${x} ${at}`;
      if (joined) {
        const start = y(joined.score);
        labels.lines.push({
          x: x - slot,
          y: Math.min(at, start),
          width: slot,
          height: Math.abs(at - start),
        });
      }
    }
    return { series: 0, slot: index, label: sayPoint(row, speech), shapes };
  });

  /** Places a name over or under one of `edges`, the first at best. */
  const name = (kind: string, text: string, bounds: Rect, edges: readonly number[], at = bounds.x) =>
    labels.place({
      kind,
      texts: [text],
      margin: 6,
      height: letters,
      bounds,
      at,
      slides: true,
      rows: edges.flatMap((edgeAt) => [edgeAt - letters - 2, edgeAt + 2]),
    });
  const plot = { y: 0, height: floor + 4 };
  for (const aim of aims) name('name', words.target(number(aim)), { ...across(aim), ...plot }, [y(aim)]);
  bands.forEach((band, i) => {
    const middle = y(band.mean);
    const edges = [band.y, middle, band.y + band.height];
    name('name', words.average(number(band.mean)), { ...band, ...plot }, edges, i ? band.x : to);
  });
  // A quiet name isn't worth covering a line.
  labels.marks.push(...labels.lines);
  if (bands[0]) name('range', words.rangeName, bands[0], [bands[0].y + bands[0].height, bands[0].y]);

  return {
    width,
    height: room.height,
    shapes: [
      ...bands.map((band): Shape => ['band', boxPath(band)]),
      ['grid', round.map((tick) => boxPath(across(tick))).join('')],
      ...lines.map((line): Shape => [line.kind, boxPath(line)]),
      ['join', join],
      ...room.shapes,
    ],
    marks: [
      ...marks,
      ...flags.reverse().map(({ event, index, pole, plate }): Mark => {
        const kind = event.rebase ? ' rebase' : '';
        const shapes: Shape[] = [
          [`pole${kind}`, boxPath({ ...pole, height: (room.strip ? floor : foot) - pole.y })],
        ];
        if (plate) shapes.push([`flag${kind}`, boxPath(plate)]);
        return { series: 1, slot: index, label: sayEvent(event, speech), shapes };
      }),
    ],
    texts: labels.placed,
  };
}
