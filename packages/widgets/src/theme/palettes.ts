/** What every element is drawn with. The comments give a colour's contrast on paper. */
export interface CommonColours {
  /** The ground. */
  readonly paper: string;
  /** Figures and words. */
  readonly ink: string;
  /** Words of second rank. */
  readonly quiet: string;
  /** Hairlines. */
  readonly line: string;
  /** The natural process limits. */
  readonly band: string;
  /** Intervals round a point. */
  readonly whisker: string;
  /** Marks and lines of the data. */
  readonly accent: string;
}

/** What only some elements have: plates, trays. */
export interface Furniture {
  /** The header and filled discs. */
  readonly plate: string;
  /** Words on a plate. */
  readonly 'on-plate': string;
  /** The inside of a tray. */
  readonly slot: string;
  /** The edge of a tray. */
  readonly lip: string;
}

/** The palette layer: every colour by what it does. */
export interface Palette extends CommonColours, Furniture {}

export type ThemeName = 'light' | 'dark' | 'high-contrast' | 'paper';

type Themed<Names> = Readonly<Record<ThemeName, Names>>;

export const colours: Themed<CommonColours> = {
  light: {
    paper: '#f8f7f3',
    ink: '#11141b', // 17.2
    quiet: '#3b414d', // 9.6
    line: '#c8c9c6',
    band: '#e4e8f4',
    whisker: '#6c7486', // 3.8 on band
    accent: '#0b35b8', // 8.8
  },
  dark: {
    paper: '#0c0f15',
    ink: '#f5f4ef', // 17.4
    quiet: '#bcc2ce', // 10.7
    line: '#363c49',
    band: '#1a2238',
    whisker: '#7f8798', // 4.4 on band
    accent: '#9db6ff', // 9.7
  },
  'high-contrast': {
    paper: '#ffffff',
    ink: '#000000', // 21
    quiet: '#1c1c1c', // 17
    line: '#595959', // 7
    band: '#e6e6e6',
    whisker: '#3d3d3d', // 8.7 on band
    accent: '#00209c', // 12.9
  },
  paper: {
    paper: '#fbf7ee',
    ink: '#1d1a16', // 16
    quiet: '#4b443b', // 9
    line: '#d6ccba',
    band: '#ebe3d2',
    whisker: '#746b5c', // 4 on band
    accent: '#0d566b', // 7.5
  },
};

export const furniture: Themed<Furniture> = {
  light: {
    plate: '#0b35b8', // white on it 9.5
    'on-plate': '#ffffff',
    slot: '#ecebe6',
    lip: '#bdbeba',
  },
  dark: {
    plate: '#1b45d1', // white on it 7.5
    'on-plate': '#ffffff',
    slot: '#141922',
    lip: '#363c49',
  },
  'high-contrast': {
    plate: '#000000',
    'on-plate': '#ffffff',
    slot: '#ededed',
    lip: '#595959',
  },
  paper: {
    plate: '#1d1a16',
    'on-plate': '#fbf7ee',
    slot: '#efe6d6',
    lip: '#c9bca5',
  },
};

const whole = (theme: ThemeName): Palette => ({ ...colours[theme], ...furniture[theme] });

export const palettes: Themed<Palette> = /* @__PURE__ */ (() => ({
  light: whole('light'),
  dark: whole('dark'),
  'high-contrast': whole('high-contrast'),
  paper: whole('paper'),
}))();
