import type { CDPSession } from "playwright-core";
import sharp from "sharp";

/** Pictures of what the browser presents, as fast as it hands them out, until the gesture has ended. */
export async function shotsDuring(session: CDPSession, gesture: Promise<unknown>): Promise<Buffer[]> {
  const shots: Buffer[] = [];
  const moving = { isOver: false };
  const ended = gesture.finally(() => (moving.isOver = true));
  while (!moving.isOver) {
    const { data } = await session.send("Page.captureScreenshot", {
      format: "jpeg",
      quality: 50,
      optimizeForSpeed: true,
    });
    if (!moving.isOver) shots.push(Buffer.from(data, "base64"));
  }
  await ended;
  return shots;
}

/** How much of a picture is magenta. */
export async function blankShare(picture: Buffer): Promise<number> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  let blank = 0;
  for (let at = 0; at < data.length; at += 3) {
    if ((data[at] ?? 0) > 200 && (data[at + 1] ?? 255) < 90 && (data[at + 2] ?? 0) > 200) blank++;
  }
  return blank / (info.width * info.height);
}
