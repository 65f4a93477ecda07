/** Patience with what the network owes a page. */

/** Time after which a file that has not come is taken for missing, in milliseconds: a slow line needs some seconds. */
const PATIENCE = 20_000;

/** Rejects where no answer has come in time. */
export function inTime<Data>(loading: Promise<Data>): Promise<Data> {
  return new Promise((done, fail) => {
    setTimeout(() => fail(new Error('no answer in time')), PATIENCE);
    loading.then(done, fail);
  });
}
