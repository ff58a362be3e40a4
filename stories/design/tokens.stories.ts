import './tokens.css';
import {
  cardScales,
  contrast,
  deficiencies,
  flat,
  palettes,
  paperSurface,
  scales,
  seenWith,
  type Deficiency,
  type Palette,
  type CardScale,
  type Scale,
  type SizeName,
  type Surface,
  type ThemeName,
} from 'floorboard/theme';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';

const meta: Meta = {
  title: 'Design/Tokens',
  tags: ['autodocs'],
  parameters: {
    docs: {
      description: {
        component:
          'A brand sets `--floor-accent` and `--floor-plate`; everything else follows. Each colour can be set as `--floor-NAME` on any element above a widget. The number is the contrast with what it stands on. Change the look with a custom property, the behaviour with an attribute.',
      },
    },
  },
};
export default meta;
type Story = StoryObj;

/** Sets CSS properties without a style attribute. */
const set = (properties: Readonly<Record<string, string>>) =>
  ref((target) => {
    for (const [name, value] of Object.entries(properties))
      (target as HTMLElement | undefined)?.style.setProperty(name, value);
  });

const meanings: Readonly<Record<keyof Palette, string>> = {
  paper: 'the ground',
  ink: 'figures and words',
  quiet: 'words of second rank',
  line: 'hairlines',
  band: 'natural process limits',
  whisker: 'intervals round a point',
  accent: 'marks and lines of the data',
  plate: 'the header and filled discs',
  'on-plate': 'words on a plate',
  slot: 'the inside of a tray',
  lip: 'the edge of a tray',
};

/** What a colour stands on, where that isn't the paper. */
const ground: Readonly<Partial<Record<keyof Palette, keyof Palette>>> = {
  'on-plate': 'plate',
  whisker: 'band',
};

const swatches = (theme: ThemeName): TemplateResult => {
  const palette = palettes[theme];
  return html`<section class="palette" ${set({ background: palette.paper, color: palette.ink })}>
    <h3>${theme}</h3>
    <ul>
      ${(Object.keys(meanings) as (keyof Palette)[]).map(
        (name) =>
          html`<li>
            <span class="swatch" ${set({ background: palette[name], 'border-color': palette.lip })}></span>
            <span><b>--floor-${name}</b> ${palette[name]}<br />${meanings[name]}</span>
            <span class="ratio">${contrast(palette[name], palette[ground[name] ?? 'paper']).toFixed(1)}</span>
          </li>`,
      )}
    </ul>
  </section>`;
};

export const Colours: Story = {
  render: () => html`<div class="palettes">${(Object.keys(palettes) as ThemeName[]).map(swatches)}</div>`,
};

type Role = keyof (Scale & CardScale);
const pxOf = (size: SizeName, role: Role): number => ({ ...scales[size], ...cardScales[size] })[role];

const roles: Readonly<Partial<Record<Role, string>>> = {
  hero: '41',
  kpi: '94.2%',
  days: '23',
  finding: 'Higher since Module 1',
  citation: 'Every parcel is somebody waiting.',
  action: 'Second scanner for the night dock',
  text: 'October 2026, 120 responses',
  label: 'As of today 06:00',
};
const columns: Readonly<Record<SizeName, string>> = {
  narrow: 'narrow: under 300',
  small: 'small: under 520',
  medium: 'medium: under 860',
  wide: 'wide',
  stage: 'stage: 1920 × 1080, three metres',
};

/** Font sizes in CSS px by the width of the column; on a stage they grow with distance and resolution. */
export const TypeScale: Story = {
  render: () =>
    html`<table class="scale">
      <thead>
        <tr>
          <th scope="col">role</th>
          ${Object.values(columns).map((says) => html`<th scope="col">${says}</th>`)}
          <th scope="col">as in a small column</th>
        </tr>
      </thead>
      <tbody>
        ${(Object.keys(roles) as Role[]).map(
          (role) =>
            html`<tr>
              <th scope="row">${role}</th>
              ${(Object.keys(columns) as SizeName[]).map((size) => html`<td>${pxOf(size, role)}</td>`)}
              <td class="sample" ${set({ 'font-size': `${pxOf('small', role)}px` })}>${roles[role]}</td>
            </tr>`,
        )}
      </tbody>
    </table>`,
};

/** Space is counted in one unit, 8 px in a small column and 16 on a stage; strokes are named by what they draw. */
export const SpaceAndStrokes: Story = {
  render: () =>
    html`<table class="scale">
      <tbody>
        ${[1, 2, 3, 4, 8].map(
          (times) =>
            html`<tr>
              <th scope="row">${times * 8} px</th>
              <td><div class="bar" ${set({ width: `${times * 8}px`, height: '24px' })}></div></td>
            </tr>`,
        )}
        ${(
          [
            ['hairline', 2],
            ['join', 3],
            ['axis, target, event', 4],
            ['mean, whisker', 5],
            ['current whisker', 7],
          ] as const
        ).map(
          ([name, px]) =>
            html`<tr>
              <th scope="row">${name}, ${px} px</th>
              <td><div class="bar" ${set({ width: '240px', height: `${px}px` })}></div></td>
            </tr>`,
        )}
      </tbody>
    </table>`,
};

const telling: readonly (keyof Palette)[] = ['ink', 'accent', 'whisker', 'plate', 'band', 'slot'];
const eyes = Object.keys(deficiencies) as Deficiency[];

/**
 * Each theme as it is seen without one kind of cone. Nothing here is told by hue alone: marks differ by shape, states by
 * pictogram and word; a test holds every contrast for all of these eyes.
 */
export const ColourBlindness: Story = {
  render: () =>
    html`<table class="scale">
      <thead>
        <tr>
          <th scope="col">theme</th>
          <th scope="col">eyes</th>
          ${telling.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${(Object.keys(palettes) as ThemeName[]).flatMap((theme) =>
          [undefined, ...eyes].map((eye) => {
            const seen = (name: keyof Palette) =>
              eye === undefined ? palettes[theme][name] : seenWith(eye, palettes[theme][name]);
            return html`<tr>
              <th scope="row">${theme}</th>
              <td>${eye ?? 'all cones'}</td>
              ${telling.map(
                (name) =>
                  html`<td ${set({ background: seen('paper') })}>
                    <div class="seen" ${set({ background: seen(name) })}></div>
                  </td>`,
              )}
            </tr>`;
          }),
        )}
      </tbody>
    </table>`,
};

/** What a board lays under its tiles. A page sets them as `--floor-NAME`, or loads `floorboard/themes/paper.css`. */
export const Surfaces: Story = {
  render: () =>
    html`<table class="scale">
      <thead>
        <tr>
          <th scope="col">token</th>
          <th scope="col">one sheet</th>
          <th scope="col">paper</th>
        </tr>
      </thead>
      <tbody>
        ${(Object.keys(flat) as (keyof Surface)[]).map(
          (name) =>
            html`<tr>
              <th scope="row">--floor-${name}</th>
              <td>${flat[name]}</td>
              <td>${paperSurface[name]}</td>
            </tr>`,
        )}
      </tbody>
    </table>`,
};

/** Motion explains a change and stops; with reduced motion there is none. */
export const Motion: Story = {
  render: () =>
    html`<table class="scale">
      <tbody>
        ${(
          [
            ['200 ms', 'a state changes'],
            ['400 ms', 'one board fades into the next'],
            ['600 ms', 'a marble drops, once'],
          ] as const
        ).map(
          ([time, says]) =>
            html`<tr>
              <th scope="row">${time}</th>
              <td>${says}</td>
            </tr>`,
        )}
      </tbody>
    </table>`,
};
