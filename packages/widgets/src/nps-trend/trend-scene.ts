import { stretchesOf } from './facts.js';
import { roomOf, type Canvas } from './room.js';
import { sayEvent, sayPoint } from './sentences.js';
import { d, linePath, markPath, rectPath } from '../chart/path.js';
import { along, Labels } from '../chart/place.js';
import type { Rect } from '../chart/rect.js';
import type { Label, Mark, Scene, Shape } from '../chart/scene.js';

/** The score over time. Whatever has no room is left out, never cut off and never on top of another. */
export function trendScene(canvas: Canvas): Scene {
  const { chart, box, measure } = canvas;
  const { rows, target, current, speech } = chart;
  const { words, format } = speech;
  const { width, unit: u, label: size } = box;
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

  const from = 14 * u + Math.max(...[low, high, ...aims].map((score) => measure(number(score), size)));
  const to = width - 2 * u;
  const { edge, slot, flags, above, foot, strip, height, ...room } = roomOf(canvas, from, to, true);
  const floor = foot - strip - 8 * u;
  const tall = Math.max(1, floor - above);
  const y = (score: number) => floor - ((score - low) / (high - low)) * tall;

  // A few round scores; one too near the target gives way to it.
  const least = (high - low) * Math.max(0.24, (size * 1.2) / tall);
  const step = [5, 10, 20, 50, 100].find((nice) => nice >= least) ?? Infinity;
  const round = Array.from({ length: 41 }, (_, i) => 5 * i - 100).filter(
    (tick) =>
      tick % step === 0 &&
      tick >= low &&
      tick <= high &&
      aims.every((aim) => Math.abs(y(tick) - y(aim)) > size * 1.15),
  );
  const onAxis = (kind: string, score: number): Label => {
    const text = number(score);
    const wide = measure(text, size);
    return { kind, text, x: from - 12 * u - wide, y: y(score) - size / 2, width: wide, height: size };
  };

  // The newest first: it is named before the others.
  const bands = stretchesOf(rows)
    .reverse()
    .flatMap(({ row: { mean, lower, upper }, start, length }) =>
      lower === undefined
        ? []
        : [{ x: edge(start), y: y(upper!), width: length * slot, height: y(lower) - y(upper!), mean: mean! }],
    );
  const names = new Labels(measure, size);
  names.marks.push(...flags.flatMap(({ pole, plate }) => (plate ? [pole, plate] : [pole])));
  const lines = [
    ...aims.map((aim) => ({ kind: 'target', x: from, y: y(aim), width: to - from })),
    ...bands.map(({ x, width: wide, mean }) => ({ kind: 'mean', x, y: y(mean), width: wide })),
  ];
  // What a name had better not cover.
  const drawn = lines.map((line): Rect => ({ ...line, height: 1 }));

  let join = '';
  const marks = rows.map((row, index): Mark => {
    const { figures, signal, segment } = row;
    const shapes: Shape[] = [['hit', rectPath({ x: edge(index), y: 0, width: slot, height: foot })]];
    if (figures) {
      const now = index === current;
      const x = edge(index + 0.5);
      const [at, top, bottom] = [y(figures.score), y(figures.high), y(figures.low)];
      const wanted = (signal ? 14 : 10) * u * (now ? 1.35 : 1);
      const r = Math.max(now ? 3 : 1.2, Math.min(wanted, slot * (now ? 0.9 : 0.42)));
      const kind = signal ? 'signal' : figures.quiet ? 'few' : '';
      shapes.push(
        [`whisker${slot < 14 * u ? ' thin' : ''}${now ? ' now' : ''}`, linePath([x, bottom], [x, top])],
        [`mark ${kind}`, markPath(x, at, r, kind)],
      );
      names.marks.push({ x: x - r, y: at - r, width: 2 * r, height: 2 * r });
      drawn.push({ x: x - u, y: top, width: 2 * u, height: bottom - top });
      // The score line is broken at gaps and where a segment begins.
      const before = rows[index - 1];
      const joined = before?.segment === segment && before.figures;
      join += (joined ? 'L' : 'M') + d`${x} ${at}`;
      if (joined) {
        const start = y(joined.score);
        drawn.push({ x: x - slot, y: Math.min(at, start), width: slot, height: Math.abs(at - start) });
      }
    }
    return { series: 0, slot: index, label: sayPoint(row, speech), shapes };
  });

  /** Places a name over or under one of `edges`, at best the first, and from `best` on. */
  const name = (kind: string, text: string, bounds: Rect, edges: readonly number[], best = bounds.x) =>
    names.place({
      kind,
      texts: [text],
      margin: 6 * u,
      height: size * 1.1,
      bounds,
      spots: (wide) =>
        edges
          .flatMap((edgeAt) => [edgeAt - size * 1.1 - 2 * u, edgeAt + 2 * u])
          .flatMap((at, i) => along(bounds.x, bounds.x + bounds.width - wide, best, at, i * size * 4)),
      lines: drawn,
    });
  const plot = { y: 0, height: floor + 4 * u };
  for (const aim of aims)
    name('name', words.target(number(aim)), { ...plot, x: from, width: to - from }, [y(aim)]);
  bands.forEach((band, i) => {
    const { x, width: wide, mean } = band;
    const edges = [band.y, y(mean), band.y + band.height];
    name('name', words.average(number(mean)), { ...plot, x, width: wide }, edges, i ? x : to);
  });
  // A quiet name isn't worth covering a line.
  names.marks.push(...drawn);
  if (bands[0]) name('range', words.rangeName, bands[0], [bands[0].y + bands[0].height, bands[0].y]);

  return {
    width,
    height,
    shapes: [
      ...bands.map((band): Shape => ['band', rectPath(band)]),
      ['grid', round.map((tick) => linePath([from, y(tick)], [to, y(tick)])).join('')],
      ...lines.map(({ kind, x, y: at, width: wide }): Shape => [kind, linePath([x, at], [x + wide, at])]),
      ['join', join],
      ...room.shapes,
    ],
    marks: [
      ...marks,
      ...flags.reverse().map(({ event, index, pole, plate }): Mark => {
        const kind = event.rebase ? ' rebase' : '';
        const shapes: Shape[] = [[`pole${kind}`, linePath([pole.x, pole.y], [pole.x, foot])]];
        if (plate) shapes.push([`flag${kind}`, rectPath(plate)]);
        return { series: 1, slot: index, label: sayEvent(event, speech), shapes, text: plate };
      }),
    ],
    texts: [
      ...round.map((tick) => onAxis('quiet', tick)),
      ...aims.map((aim) => onAxis('now', aim)),
      ...names.placed,
      ...room.texts,
    ],
  };
}
