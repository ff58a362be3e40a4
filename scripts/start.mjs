// npm start: builds what is missing or out of date, makes the demo's feeds and serves the kiosk. PORT moves it.
import { join } from 'node:path';
import { build } from './build.mjs';
import { demoConfig, demoFeeds, prepareDemo } from './demo.mjs';
import { root } from './files.mjs';

const fail = (sentence) => {
  console.error(`\n${sentence}`);
  process.exit(1);
};

const port = Number(process.env.PORT || 4800);
if (!Number.isInteger(port) || port < 0 || port > 65535)
  fail(`PORT is ${JSON.stringify(process.env.PORT)}; it must be a whole number from 0 to 65535.`);

try {
  await build();
  await prepareDemo();
} catch (error) {
  fail(error.message);
}

const { startServer } = await import('@floorboard/cli');
const server = await startServer({
  kiosk: join(root, 'kiosk/dist'),
  feeds: demoFeeds,
  config: demoConfig,
  port,
}).catch((error) =>
  fail(
    /^Port \d+ is taken/.test(error.message)
      ? `Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm start`
      : error.message,
  ),
);

const { url } = server;
console.log(`
The board is at ${url}
Arrow keys turn boards, space pauses. Ctrl+C ends it.

Next:
  ${url}?screen=portrait   for an upright screen, dark
  ${url}?screen=wall       with a schedule and quiet hours
  ${url}fleet             how every screen is doing
  kiosk/demo/kiosk.json    change a title there: the board has it within a minute
  docs/embed               the same widgets in a page
  npm run storybook        every widget in every state`);
