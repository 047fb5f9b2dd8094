import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { constants, createZstdCompress, createZstdDecompress } from 'node:zlib';
import { ConfigError } from '@leetcord/kit/process/env';
import { BSON } from 'mongodb';
import { z } from 'zod';
import { readArchive, writeArchive, type Entry } from './archive.ts';

/** Writes a backup to a file that only its owner can read. The file has its name once it is complete and on the disk. */
export async function writeBackup(path: string, entries: AsyncIterable<Entry>): Promise<void> {
  const unfinished = `${path}.unfinished`;
  await rm(unfinished, { force: true });
  try {
    const compress = createZstdCompress({ params: { [constants.ZSTD_c_checksumFlag]: 1 } });
    await pipeline(writeArchive(entries), compress, createWriteStream(unfinished, { mode: 0o600, flags: 'wx' }));
    const file = await open(unfinished, 'r+');
    await file.sync();
    await file.close();
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** The entries of a backup's file. Throws a ConfigError when it is cut off or was changed, at its end at the latest. */
export async function* readBackup(path: string): AsyncGenerator<Entry> {
  const source = createReadStream(path);
  const decompress = createZstdDecompress();
  source.on('error', (error) => decompress.destroy(error));
  try {
    yield* readArchive(source.pipe(decompress));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    const isMalformed = error instanceof z.ZodError || error instanceof BSON.BSONError;
    if (!isMalformed && !code.startsWith('ZSTD') && code !== 'Z_BUF_ERROR') throw error;
    throw new ConfigError('The backup is damaged or cut off, or the file is none. Use another one.', { cause: error });
  } finally {
    source.destroy();
  }
}
