/** Counts the steps of a piece of work: how often each block of our own code runs. Unlike time, it is the same on a busy machine. */

import { Session } from 'node:inspector/promises';

/** Blocks of src/ that run while the work is done. */
export async function countSteps(work: () => unknown): Promise<number> {
  const session = new Session();
  session.connect();
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    work();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const own = result.filter(({ url }) => /\/src\/(?!build)/.test(url.replaceAll('\\', '/')));
    return own
      .flatMap(({ functions }) => functions)
      .flatMap(({ ranges }) => ranges)
      .reduce((sum, { count }) => sum + count, 0);
  } finally {
    await session.post('Profiler.stopPreciseCoverage');
    session.disconnect();
  }
}
