import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../**/*.mdx', '../**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      // Straight from source: no build of the packages before a story is seen.
      resolve: { conditions: ['@floorboard/source', 'module', 'browser', 'development|production'] },
      build: { chunkSizeWarningLimit: 4000 },
    }),
};
export default config;
