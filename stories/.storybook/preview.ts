import './preview.css';
import { useClock } from 'floorboard';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { storybookManifest } from './manifest.js';
import { stillClock } from '../facts/clock.js';

useClock(stillClock);
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
