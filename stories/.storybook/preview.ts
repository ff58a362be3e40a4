import './preview.css';
import { registerLocale, useClock } from 'floorboard';
import { ar } from 'floorboard/locales/ar';
import { de } from 'floorboard/locales/de';
import { es } from 'floorboard/locales/es';
import { fr } from 'floorboard/locales/fr';
import { pt } from 'floorboard/locales/pt';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { storybookManifest } from './manifest.js';
import { stillClock } from '../facts/clock.js';

useClock(stillClock);
registerLocale('ar', ar);
registerLocale('de', de);
registerLocale('es', es);
registerLocale('fr', fr);
registerLocale('pt', pt);
setCustomElementsManifest(storybookManifest);

const preview: Preview = {
  parameters: {
    layout: 'padded',
    controls: { expanded: true },
    options: { storySort: { order: ['Start here', 'The feed', 'Design', 'Widgets', 'Board', 'Feed'] } },
  },
  // The manifest lists properties, events, parts and colours for reading; a story is set by its attributes only.
  argTypesEnhancers: [
    ({ argTypes }) =>
      Object.fromEntries(
        Object.entries(argTypes).map(([name, type]) => [
          name,
          type.table?.category === 'attributes' ? type : { ...type, control: false },
        ]),
      ),
  ],
};
export default preview;
