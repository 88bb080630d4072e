import sharp from "sharp";
import { expect, it } from "vitest";
import { authDoor } from "./door.ts";
import { authWorld } from "./testing/auth-world.ts";

const { service, member } = await authWorld();

it("answers as its door says", async () => {
  const { id, email, logIn } = await member("Ann");
  const picture = (
    await sharp({ create: { width: 9, height: 9, channels: 3, background: "red" } })
      .png()
      .toBuffer()
  ).toString("base64");
  const session = await logIn();
  const me = await service.updateMe({ accountId: id, bio: "I collect games.", picture });
  const version = /\/([\da-f]+)-128/.exec(me.picture ?? "")?.[1] ?? "";
  const answers = {
    register: await service.register({ email, password: "correct horse battery", name: "Ann" }),
    confirm: { id },
    logIn: session,
    whoIs: await service.whoIs(session),
    getMe: await service.getMe({ accountId: id }),
    updateMe: me,
    getPeople: await service.getPeople({ accountIds: [id, id.toUpperCase()] }),
    getPicture: await service.getPicture({ accountId: id, version, width: 256 }),
    logOut: await service.logOut(session),
  };
  for (const [name, { output }] of Object.entries(authDoor.methods))
    expect(output.parse(answers[name as keyof typeof answers])).toEqual(answers[name as keyof typeof answers]);
});
