// Plays a plan with a script per build: node peer.js <platform> <plan file> naive|patient
// Says "begin <phase>" and "end <phase> <failed builds>" and waits for a line of its reader after each.
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Clock } from './clock.js';
import { deploy, naive, patient, remove } from './scripts.js';

const [platform, planFile, manner] = process.argv.slice(2);
const plan = JSON.parse(await readFile(planFile, 'utf8'));
const answers = createInterface({ input: process.stdin })[Symbol.asyncIterator]();

async function tell(line) {
  console.log(line);
  await answers.next();
}

async function control(act, fields) {
  const answer = await fetch(`${platform}/_control/${act}`, { method: 'POST', body: JSON.stringify(fields) });
  if (!answer.ok) {
    throw new Error(`${act}: ${answer.status} ${await answer.text()}`);
  }
}

/** The same chances in each run (mulberry32). */
function chances(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

async function happen(event, clock, patience) {
  const { act, appName: app, repository, pullRequest: number } = event;
  const branch = `feature-${number}`;
  switch (act) {
    case 'OPEN':
      await control('open_pull_request', { repository, number, branch });
      return deploy(platform, app, number, branch, patience, clock);
    case 'PUSH':
      await control('push', { repository, number });
      return deploy(platform, app, number, branch, patience, clock);
    case 'CLOSE':
      await control('close_pull_request', { repository, number });
      return remove(platform, app, number, patience, clock);
    default:
      return remove(platform, app, number, patience, clock);
  }
}

const random = chances(42);
for (const [index, phase] of plan.phases.entries()) {
  await tell(`begin ${index}`);
  const clock = new Clock((seconds) => control('advance', { seconds }));
  const patience = manner === 'naive' ? naive() : patient(clock, random);
  const builds = phase.events.map((event) =>
    clock.start(async () => {
      if (event.seconds > 0) {
        await clock.sleep(event.seconds);
      }
      await happen(event, clock, patience);
    }),
  );
  const ends = Promise.allSettled(builds);
  await clock.run();
  const failed = (await ends).filter((end) => end.status === 'rejected').length;
  // What the platform was asked for, it may finish before anybody looks.
  await control('advance', { seconds: 7 * 60 });
  await tell(`end ${index} ${failed}`);
}
process.exit(0);
