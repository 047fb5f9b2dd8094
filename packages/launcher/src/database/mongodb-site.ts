const DOWNLOAD_HOST = process.env['MONGOMS_DOWNLOAD_MIRROR'] ?? 'https://fastdl.mongodb.org';
/** How long MongoDB's download site may take to answer, in ms: where it is blocked, nobody should wait. */
const REACHABLE_TIMEOUT_MS = 3_000;

/** Whether MongoDB can be downloaded here. */
export const isMongodbSiteReachable = (): Promise<boolean> =>
  fetch(DOWNLOAD_HOST, { method: 'HEAD', signal: AbortSignal.timeout(REACHABLE_TIMEOUT_MS) }).then(
    () => true,
    () => false,
  );
