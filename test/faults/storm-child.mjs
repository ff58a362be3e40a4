// A storm: asks one address so many times a second from 127.0.0.2, over at most 200 connections, until it is ended.
import { Agent, get } from 'node:http';

const [url, perSecond] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: 200, localAddress: '127.0.0.2' });
const counts = { asked: 0, answered: 0 };
const started = performance.now();

setInterval(() => {
  const due = ((performance.now() - started) / 1000) * Number(perSecond);
  for (; counts.asked < due; counts.asked += 1)
    get(url, { agent }, (response) => {
      response.resume();
      response.once('end', () => (counts.answered += 1));
    }).on('error', () => undefined);
}, 10);
setInterval(() => process.send(counts), 250);
