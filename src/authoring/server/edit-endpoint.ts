import type { IncomingMessage, ServerResponse } from 'node:http';
import * as v from 'valibot';
import { requestSchema } from '../protocol.ts';
import { refusalOf } from './request-guard.ts';
import type { StoryWriter } from './story-writer.ts';

const MAX_BYTES = 64 * 1024;

/** Answers a posted edit with an `EditAnswer`, or with a status of 403 or 400; `onwrite` is told the story's id. */
export function editEndpoint(writer: StoryWriter, onwrite: (id: string) => void) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    answer(request).then(
      ({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
        response.end(JSON.stringify(body));
      },
      (error: unknown) => {
        response.writeHead(500, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ refused: [error instanceof Error ? error.message : String(error)] }));
      },
    );
  };

  async function answer(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
    const { method, headers, socket } = request;
    const refusal = refusalOf({ method, headers, remoteAddress: socket.remoteAddress });
    if (refusal) return { status: 403, body: { refused: [refusal] } };
    const parsed = v.safeParse(requestSchema, await readJsonBody(request));
    if (!parsed.success) return { status: 400, body: { refused: ['This is no edit.'] } };
    const { story, edit } = parsed.output;
    const body = await writer.edit(story, edit);
    if (edit.kind !== 'look' && body.refused.length === 0) onwrite(story);
    return { status: 200, body };
  }
}

/** The body as JSON; undefined when it is too large or none. */
async function readJsonBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) return undefined;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}
