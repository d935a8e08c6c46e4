// The two scripts that a team without the plugin calls from its pipelines: one at the end of a green build of a pull
// request, one when the pull request's review app is no longer wanted. Each build is a process of its own: it shares no
// bearer with the others, and knows nothing of them.
import { createRequire } from 'node:module';

const { clientFromToken } = createRequire(import.meta.url)('scalingo');

const POLL_SECONDS = 10;
const LONGEST_RUN_SECONDS = 30 * 60;

/** Creates or updates the review app, and waits until it runs. */
export async function deploy(platform, app, number, branch, patience, clock) {
  const name = `${app}-pr${number}`;
  const limit = clock.now() + LONGEST_RUN_SECONDS;
  const client = await patience(() => connect(platform), limit);
  let deployment;
  try {
    const reviewApp = await patience(() => client.SCMRepoLinks.manualReviewApp(app, String(number)), limit, [409]);
    deployment = reviewApp.last_deployment;
    // Otherwise the platform deploys each push by itself, tested or not.
    await patience(() => client.SCMRepoLinks.update(name, { auto_deploy_enabled: false }), limit);
  } catch (error) {
    if (error.status !== 409) {
      throw error;
    }
    deployment = await patience(() => client.SCMRepoLinks.manualDeploy(name, branch), limit);
  }
  while (clock.now() < limit) {
    await clock.sleep(POLL_SECONDS);
    const { status } = await patience(() => client.Deployments.find(name, deployment.id), limit);
    if (status === 'success') {
      return;
    }
    if (status.endsWith('-error') || status === 'aborted') {
      throw new Error(`the deployment of ${name} ended with ${status}`);
    }
  }
  throw new Error(`${name} does not run yet`);
}

/** Deletes the review app. */
export async function remove(platform, app, number, patience, clock) {
  const name = `${app}-pr${number}`;
  const limit = clock.now() + LONGEST_RUN_SECONDS;
  const client = await patience(() => connect(platform), limit);
  try {
    await patience(() => client.Apps.destroy(name, name), limit, [404]);
  } catch (error) {
    if (error.status !== 404) {
      throw error;
    }
  }
}

function connect(platform) {
  return clientFromToken('tk-us-simulator', { apiUrl: platform, authApiUrl: platform });
}

/** The first refusal ends the build: what a script does that nobody thought about. */
export function naive() {
  return (call) => call();
}

/** Tries again with growing pauses, up to a minute and shortened by chance, as long as the build may run. */
export function patient(clock, random) {
  return async (call, limit, meant = []) => {
    for (let pause = 2; ; pause = Math.min(60, pause * 2)) {
      try {
        return await call();
      } catch (error) {
        const passing = error.status === undefined || [409, 429].includes(error.status) || error.status >= 500;
        if (!passing || meant.includes(error.status) || clock.now() + pause > limit) {
          throw error;
        }
      }
      await clock.sleep(pause * (0.5 + random() / 2));
    }
  };
}
