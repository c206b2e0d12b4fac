/**
 * A font in which every sign is the same box and the space is empty, so that pictures of text are the same whatever fonts a machine has.
 * TrueType with the tables that browsers ask for; all signs by a cmap of format 13.
 */
export function boxFont(): Uint8Array<ArrayBuffer> {
  const glyphs = [box(), box(), []];
  const tables: Record<string, number[]> = {
    'OS/2': os2(),
    cmap: cmap(),
    glyf: glyphs.flat(),
    head: head(),
    hhea: hhea(glyphs.length),
    hmtx: glyphs.flatMap(() => u16(ADVANCE, BOX.left)),
    loca: u32(0, ...glyphs.map((_, index) => glyphs.slice(0, index + 1).flat().length)),
    maxp: [...u32(0x10000), ...u16(glyphs.length, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)],
    name: u16(0, 0, 6),
    post: [...u32(0x30000, 0), ...u16(0, 0), ...u32(0, 0, 0, 0, 0)],
  };
  return assemble(tables);
}

const EM = 1000;
const ASCENT = 800;
const DESCENT = 200;
const ADVANCE = 520;
const BOX = { left: 60, right: 460, bottom: 0, top: 560 };
const [ANY, SPACE] = [1, 2];

const u16 = (...values: number[]) => values.flatMap((value) => [(value >> 8) & 255, value & 255]);
const u32 = (...values: number[]) => values.flatMap((value) => u16(Math.floor(value / 65536), value & 65535));

function box(): number[] {
  const { left, right, bottom, top } = BOX;
  const ON_CURVE = 1;
  const contour = [...u16(1, left, bottom, right, top), ...u16(3, 0)];
  const flags = [ON_CURVE, ON_CURVE, ON_CURVE, ON_CURVE];
  const [xs, ys] = [u16(left, 0, right - left, 0), u16(bottom, top - bottom, 0, bottom - top)];
  return padded([...contour, ...flags, ...xs, ...ys]);
}

function cmap(): number[] {
  const groups = [
    [0x20, 0x20, SPACE],
    [0x21, 0x9f, ANY],
    [0xa0, 0xa0, SPACE],
    [0xa1, 0xd7ff, ANY],
    [0xe000, 0x10ffff, ANY],
  ];
  const table = [...u16(13, 0), ...u32(16 + 12 * groups.length, 0, groups.length), ...u32(...groups.flat())];
  return [...u16(0, 1, 3, 10), ...u32(12), ...table];
}

function head(): number[] {
  const MAGIC = 0x5f0f3cf5;
  const bounds = u16(BOX.left, BOX.bottom, BOX.right, BOX.top);
  return [...u32(0x10000, 0x10000, 0, MAGIC), ...u16(0, EM), ...u32(0, 0, 0, 0), ...bounds, ...u16(0, 8, 2, 1, 0)];
}

function hhea(glyphs: number): number[] {
  const RISE = 1;
  const reserved = [0, 0, 0, 0, 0, 0, 0];
  return u16(1, 0, ASCENT, -DESCENT, 0, ADVANCE, 0, 0, BOX.right, RISE, ...reserved, glyphs);
}

function os2(): number[] {
  const REGULAR = 0x40;
  const sizes = u16(4, ADVANCE, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0);
  const panose = Array.from({ length: 10 }, () => 0);
  const ranges = u32(0, 0, 0, 0);
  const metrics = u16(REGULAR, 0x20, 0xffff, ASCENT, -DESCENT, 0, ASCENT, DESCENT);
  return [...sizes, ...panose, ...ranges, ...u32(0x20202020), ...metrics, ...u32(1, 0), ...u16(500, 700, 0, 32, 1)];
}

function assemble(tables: Readonly<Record<string, number[]>>): Uint8Array<ArrayBuffer> {
  const tags = Object.keys(tables);
  const count = tags.length;
  const exponent = Math.floor(Math.log2(count));
  const searchRange = 16 * 2 ** exponent;
  const header = [...u32(0x10000), ...u16(count, searchRange, exponent, count * 16 - searchRange)];
  let offset = 12 + 16 * count;
  const bodies: number[] = [];
  for (const tag of tags) {
    const table = tables[tag] ?? [];
    header.push(...[...tag].map((sign) => sign.charCodeAt(0)), ...u32(checksum(table), offset, table.length));
    const body = padded(table);
    bodies.push(...body);
    offset += body.length;
  }
  return new Uint8Array([...header, ...bodies]);
}

function padded(bytes: readonly number[]): number[] {
  return [...bytes, ...Array.from({ length: (4 - (bytes.length % 4)) % 4 }, () => 0)];
}

function checksum(table: readonly number[]): number {
  const bytes = padded(table);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.slice(at, at + 4);
    sum = (sum + a * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d) % 2 ** 32;
  }
  return sum;
}
