import type { Request } from 'express';
import { fileTooLarge, invalidForm, invalidJson } from '../errors.ts';
import { LIMITS } from '../limits.ts';

export interface UploadedFile {
  /** The number of `files[n]`, as attachments name it. */
  id: string;
  filename: string;
  contentType: string;
  bytes: Buffer;
}

/** The body of a request: JSON, or a form with the JSON in `payload_json` beside files. */
export async function readBody(req: Request): Promise<{ body: unknown; files: UploadedFile[] }> {
  const raw: unknown = req.body;
  if (!Buffer.isBuffer(raw) || raw.length === 0) return { body: undefined, files: [] };
  const type = req.headers['content-type'] ?? '';
  if (type.startsWith('application/json')) return { body: parseJson(raw.toString()), files: [] };
  if (!type.startsWith('multipart/form-data')) {
    throw invalidForm([], 'CONTENT_TYPE_INVALID', 'Expected "Content-Type" header to be application/json.');
  }

  const form = await new Response(new Uint8Array(raw), { headers: { 'content-type': type } }).formData().catch(() => {
    throw invalidForm([], 'MULTIPART_INVALID', 'The form cannot be read.');
  });
  const payload = form.get('payload_json');
  const files: UploadedFile[] = [];
  for (const [name, value] of form) {
    const id = /^files\[(\d+)\]$/.exec(name)?.[1];
    if (id === undefined || typeof value === 'string') continue;
    if (value.size > LIMITS.fileBytes) throw fileTooLarge();
    const bytes = Buffer.from(await value.arrayBuffer());
    files.push({ id, filename: value.name, contentType: value.type, bytes });
  }
  if (files.length > LIMITS.files) {
    throw invalidForm(['attachments'], 'BASE_TYPE_MAX_LENGTH', `Must be ${LIMITS.files} or fewer in length.`);
  }
  return { body: typeof payload === 'string' ? parseJson(payload) : {}, files };
}

/** Ids sent as numbers would lose their last digits: they become text. */
function keepLargeNumbers(_key: string, value: unknown, context?: { source?: string }): unknown {
  const isLarge = typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value);
  return isLarge ? (context?.source ?? value) : value;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, keepLargeNumbers) as unknown;
  } catch {
    throw invalidJson();
  }
}
