import { stretchesOf } from './facts.js';
import { flagsOf } from './flags.js';
import { nameLines, type Line } from './line-names.js';
import { roomOf, type Canvas } from './room.js';
import { sayEvent, sayPoint } from './sentences.js';
import { circlePath, d, diamondPath, linePath, rectPath } from '../chart/path.js';
import { Labels } from '../chart/place.js';
import type { Rect } from '../chart/rect.js';
import { linear, niceTicks } from '../chart/scale.js';
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

  const from = 14 * u + Math.max(...[low, high, ...aims].map((score) => measure(number(score), size, true)));
  const to = width - 2 * u;
  const slot = (to - from) / rows.length;
  const edge = (index: number) => from + index * slot;

  const flags = flagsOf(canvas, edge);
  const above = Math.max(size * 1.3, ...flags.map(({ plate }) => (plate ? plate.y + size * 1.5 + 6 * u : 0)));
  const { foot, height, strip, notes, axis } = roomOf(canvas, {
    edge,
    above,
    notes: chart.notes,
    low: true,
    right: to,
    poles: flags.map(({ pole }) => pole.x),
  });
  const floor = foot - strip - 8 * u;
  const y = linear([low, high], [floor, above]);

  // A few round scores; one too near the target gives way to it.
  const least = (high - low) * Math.max(0.24, (size * 1.2) / Math.max(1, floor - above));
  const round = niceTicks(low, high, Math.max(1, least)).filter((tick) =>
    aims.every((aim) => Math.abs(y(tick) - y(aim)) > size * 1.15),
  );
  const onAxis = (kind: string, score: number): Label => {
    const text = number(score);
    const wide = measure(text, size, kind === 'now');
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
  const lines = [
    ...aims.map((aim): Line => {
      const line = { x: from, y: y(aim), width: to - from };
      return { ...line, kind: 'target', name: words.target(number(aim)), edges: [line.y], best: from };
    }),
    ...bands.map((band): Line => {
      const line = { ...band, y: y(band.mean) };
      const edges = [band.y, line.y, band.y + band.height];
      const name = words.average(number(band.mean));
      return { ...line, kind: 'mean', name, edges, best: band === bands[0] ? to : band.x };
    }),
  ];

  // What a name keeps clear of, and what it had better not cover.
  const names = new Labels(measure, size);
  names.marks.push(...notes, ...flags.flatMap(({ pole, plate }) => (plate ? [pole, plate] : [pole])));
  const drawn = lines.map((line): Rect => ({ ...line, height: 1 }));

  let join = '';
  const marks = rows.map((row, index): Mark => {
    const { figures, signal, segment } = row;
    const shapes: Shape[] = [['hit', rectPath({ x: edge(index), y: 0, width: slot, height: foot })]];
    if (figures) {
      const now = index === current;
      const x = edge(index + 0.5);
      const at = y(figures.score);
      const [top, bottom] = [y(figures.high), y(figures.low)];
      const wanted = (signal ? 14 : 10) * u * (now ? 1.35 : 1);
      const r = Math.max(now ? 3 : 1.2, Math.min(wanted, slot * (now ? 0.9 : 0.42)));
      shapes.push(
        [`whisker${slot < 14 * u ? ' thin' : ''}${now ? ' now' : ''}`, linePath([x, bottom], [x, top])],
        mark(signal ? 'signal' : figures.quiet ? 'few' : '', x, at, r),
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
  nameLines(names, { lines, band: bands[0], rangeName: words.rangeName, drawn, foot, unit: u });

  return {
    width,
    height,
    shapes: [
      ...bands.map((band): Shape => ['band', rectPath(band)]),
      ['grid', round.map((tick) => linePath([from, y(tick)], [to, y(tick)])).join('')],
      ...lines.map(({ kind, x, y: at, width: wide }): Shape => [kind, linePath([x, at], [x + wide, at])]),
      ['join', join],
      ...axis.shapes,
      ...notes.flatMap((note) =>
        note.mark ? [mark(note.mark, note.x + size * 0.5, note.y + note.height / 2, size * 0.36)] : [],
      ),
    ],
    marks: [
      ...marks,
      ...flags.map(({ index, pole, plate, event }): Mark => {
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
      // A note stands beside its mark.
      ...notes.map((note) => {
        const indent = note.mark ? size * 1.2 : 0;
        return { ...note, x: note.x + indent, width: note.width - indent };
      }),
      ...axis.texts,
    ],
  };
}

/** A dot; a diamond where there is a signal; hollow where responses are few. */
const mark = (kind: string, x: number, y: number, r: number): Shape => [
  `mark ${kind}`,
  (kind === 'signal' ? diamondPath : circlePath)(x, y, r),
];
