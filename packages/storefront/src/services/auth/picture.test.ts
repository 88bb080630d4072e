import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { drawPicture as draw } from "../../picture/draw-picture.ts";
import { pictureWidths } from "./picture.ts";
import { authWorld, refusal } from "./testing/auth-world.ts";

const drawPicture = (base64: string) => draw(base64, pictureWidths, 1);

/** Left half red, right half blue. */
const photo = (width = 400, height = 300) =>
  sharp({ create: { width, height, channels: 3, background: "red" } }).composite([
    { input: { create: { width: width / 2, height, channels: 3, background: "blue" } }, left: width / 2, top: 0 },
  ]);
const base64 = (bytes: Buffer) => bytes.toString("base64");

describe("a picture", () => {
  it.each(["png", "jpeg", "webp", "avif"] as const)(
    "is taken as %s and becomes a square in two widths",
    async (format) => {
      const { version, webp } = await drawPicture(base64(await photo().toFormat(format).toBuffer()));
      expect(version).toMatch(/^[\da-f]{16}$/);
      for (const width of [128, 256] as const)
        expect(await sharp(webp[width]).metadata()).toMatchObject({ format: "webp", width, height: width });
    },
  );

  it("loses where and with what it was taken", async () => {
    const taken = await photo()
      .withExif({
        IFD0: { Make: "Secret Camera" },
        IFD3: {
          GPSLatitudeRef: "N",
          GPSLatitude: "51/1 30/1 3230/100",
          GPSLongitudeRef: "W",
          GPSLongitude: "0/1 7/1 4366/100",
        },
      })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Secret Town</x:xmpmeta>')
      .jpeg()
      .toBuffer();
    expect((await sharp(taken).metadata()).exif).toBeDefined();
    const { webp } = await drawPicture(base64(taken));
    for (const drawn of Object.values(webp)) {
      const { exif, xmp, iptc, icc } = await sharp(drawn).metadata();
      expect({ exif, xmp, iptc, icc }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined, icc: undefined });
      expect(drawn.toString("latin1")).not.toMatch(/Secret|GPS/);
    }
  });

  it("stands upright as the camera was held", async () => {
    // Orientation 3: upside down, so that blue comes to the left.
    const turned = await photo(300, 300).withMetadata({ orientation: 3 }).jpeg().toBuffer();
    const { webp } = await drawPicture(base64(turned));
    const { data } = await sharp(webp[256])
      .extract({ left: 10, top: 128, width: 1, height: 1 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(data[2]).toBeGreaterThan(200);
    expect(data[0]).toBeLessThan(60);
  });

  it("is refused where it is something else, whatever it calls itself", async () => {
    const whole = await photo().jpeg().toBuffer();
    const others: Record<string, Buffer> = {
      nothing: Buffer.alloc(0),
      text: Buffer.from("not a picture"),
      svg: Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="file:///etc/passwd"/></svg>',
      ),
      gif: await photo().gif().toBuffer(),
      tiff: await photo().tiff().toBuffer(),
      "half a jpeg": whole.subarray(0, whole.length / 2),
      "a jpeg's first bytes and then a script": Buffer.concat([
        whole.subarray(0, 4),
        Buffer.from("<script>alert(1)</script>"),
      ]),
      "more than 512 KiB": Buffer.concat([whole, Buffer.alloc(512 * 1024)]),
      "a bomb of 30,000 pixels square": bomb(30_000),
    };
    for (const [what, bytes] of Object.entries(others))
      expect([what, await refusal(drawPicture(base64(bytes)))]).toEqual([what, "invalid_input"]);
    expect(await refusal(drawPicture("!!! not base64 !!!"))).toBe("invalid_input");
  });

  it("is refused by the size it claims, before anything is unfolded", async () => {
    const before = process.cpuUsage();
    await refusal(drawPicture(base64(bomb(60_000))));
    const { user, system } = process.cpuUsage(before);
    expect(user + system).toBeLessThan(1_000_000);
  });
});

const { service, member } = await authWorld();
describe("the picture of a member", () => {
  it("has an address that changes with it, and gives what was drawn", async () => {
    const { id } = await member("Ann");
    const first = await service.updateMe({ accountId: id, picture: base64(await photo().png().toBuffer()) });
    expect(first.picture).toMatch(new RegExp(`^/pictures/${id}/[\\da-f]{16}-128\\.webp$`));
    const [, version] = /\/([\da-f]+)-128/.exec(first.picture ?? "") as unknown as [string, string];
    for (const width of [128, 256] as const) {
      const { webp } = await service.getPicture({ accountId: id, version, width });
      expect(await sharp(Buffer.from(webp, "base64")).metadata()).toMatchObject({ format: "webp", width });
    }
    expect((await service.getPeople({ accountIds: [id] }))[0]?.picture).toBe(first.picture);

    const second = await service.updateMe({ accountId: id, picture: base64(await photo(90, 60).png().toBuffer()) });
    expect(second.picture).not.toBe(first.picture);
    expect(await refusal(service.getPicture({ accountId: id, version, width: 128 }))).toBe("not_found");
  });

  it("goes away when taken away, and stays while something else changes", async () => {
    const { id } = await member("Ann");
    await service.updateMe({ accountId: id, picture: base64(await photo().png().toBuffer()) });
    const renamed = await service.updateMe({ accountId: id, name: "Anna", bio: "I collect <b>games</b>." });
    expect(renamed).toMatchObject({
      name: "Anna",
      bio: "I collect <b>games</b>.",
      picture: expect.stringContaining(id),
    });
    expect(await service.updateMe({ accountId: id, picture: null })).toMatchObject({ name: "Anna", picture: null });
    expect(await service.updateMe({ accountId: id })).toMatchObject({ name: "Anna", picture: null });
  });

  it("is as it was when the new one is refused", async () => {
    const { id } = await member("Ann");
    const before = await service.updateMe({ accountId: id, picture: base64(await photo().png().toBuffer()) });
    expect(await refusal(service.updateMe({ accountId: id, name: "Eve", picture: "aGVsbG8=" }))).toBe("invalid_input");
    expect(await service.getMe({ accountId: id })).toEqual(before);
  });

  it("is one of two, whole, where two are put up at once", async () => {
    const { id } = await member("Ann");
    const pictures = await Promise.all(
      [50, 70, 90, 110].map(async (width) =>
        base64(
          await photo(width * 2, width)
            .png()
            .toBuffer(),
        ),
      ),
    );
    await Promise.all(pictures.map((picture) => service.updateMe({ accountId: id, picture })));
    const { picture } = await service.getMe({ accountId: id });
    const version = /\/([\da-f]+)-128/.exec(picture ?? "")?.[1] ?? "";
    const { webp } = await service.getPicture({ accountId: id, version, width: 256 });
    expect(webp).not.toBe("");
  });

  it("is nobody's who is unknown", async () => {
    const nobody = "019a0000-0000-7000-8000-000000000000";
    expect(await refusal(service.getMe({ accountId: nobody }))).toBe("not_found");
    expect(await refusal(service.updateMe({ accountId: nobody, name: "Eve" }))).toBe("not_found");
    const { id } = await member("Ann");
    expect(await service.getPeople({ accountIds: [nobody, id, nobody] })).toEqual([
      { id: nobody, name: "Former member", picture: null },
      { id, name: "Ann", picture: null },
      { id: nobody, name: "Former member", picture: null },
    ]);
  });
});

/** A PNG of a few bytes that says it is `side` pixels square, and of which each row compresses to nearly nothing. */
function bomb(side: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(Math.ceil(side / 8 + 1) * 1000));
  return Buffer.concat([
    Buffer.from("\u0089PNG\r\n\u001a\n", "latin1"),
    chunk("IHDR", header),
    chunk("IDAT", rows),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
