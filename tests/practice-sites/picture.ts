// A picture to attach, drawn here so that nobody's is borrowed: evening sky over a playing field.
import { crc32, deflateSync } from 'node:zlib';

const WIDTH = 480;
const HEIGHT = 360;
const HORIZON = 210;

export const picture = { name: 'field.png', mimeType: 'image/png', buffer: draw() };

function draw(): Buffer {
  const rows = Array.from({ length: HEIGHT }, (_, y) =>
    Buffer.from([0, ...Array.from({ length: WIDTH }, (_, x) => colourAt(x, y)).flat()]),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 2], 8);
  const parts = [chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.concat(rows))), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts]);
}

function colourAt(x: number, y: number): number[] {
  if ((x - 350) ** 2 + (y - 130) ** 2 < 1_300) return [255, 226, 160];
  if (y < HORIZON) return mix([92, 134, 186], [245, 196, 150], y / HORIZON);
  const lane = Math.floor((x - 240) / (0.25 * (y - HORIZON) + 12)) % 2 === 0;
  return mix(lane ? [96, 140, 84] : [84, 128, 76], [52, 92, 58], (y - HORIZON) / (HORIZON - 60));
}

function mix(from: number[], to: number[], share: number): number[] {
  return from.map((part, at) => Math.round(part + ((to[at] ?? part) - part) * Math.min(1, share)));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
