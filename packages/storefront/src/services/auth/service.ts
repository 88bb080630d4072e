import type { Kysely } from "kysely";
import { countAttempt, forgetAttempt, loginAttempt, registrationAttempt } from "./attempts.ts";
import type { AuthService } from "./door.ts";
import { addRegistration, confirmRegistration } from "./joining.ts";
import { startDelivery } from "./mail/start-delivery.ts";
import type { Postman } from "./mail/postman.ts";
import { createPasswords } from "./passwords.ts";
import { changeMe, readMe, readPeople, readPicture } from "./people.ts";
import { drawPicture } from "../../picture/draw-picture.ts";
import { pictureWidths } from "./picture.ts";
import { endSession, openSession, readSession } from "./sessions.ts";
import { recognise } from "./signing-in.ts";
import type { AuthTables } from "./tables.ts";

export interface AuthNeeds {
  /** Its own database, migrated by `authMigrations`; whoever opened it closes it. */
  db: Kysely<AuthTables>;
  postman: Postman;
  /** Where the site is, such as `https://shop.example`, for the links in letters. */
  publicOrigin: string;
  clock?: () => Date;
  /** Told of faults of work that nobody waits for: letters that could not be brought, sweeping up. */
  onFault?: (fault: unknown) => void;
}

/** Who people are. Letters are brought in the background until `close`, which waits for the one under way. */
export function createAuthService(needs: AuthNeeds): AuthService & { close(): Promise<void> } {
  const { db, postman, publicOrigin, clock = () => new Date(), onFault = () => {} } = needs;
  const passwords = createPasswords();
  const delivery = startDelivery({ db, postman, publicOrigin, clock, onFault });

  return {
    async register({ email, password, name, clientAddress }) {
      await countAttempt(db, registrationAttempt(email, clientAddress), clock());
      const passwordHash = await passwords.hash(password);
      await addRegistration(db, { email, name, passwordHash }, clock());
      delivery.wake();
      return null;
    },
    confirm: ({ token }) => confirmRegistration(db, token, clock()),
    async logIn({ email, password, clientAddress }) {
      const attempt = loginAttempt(email, clientAddress);
      await countAttempt(db, attempt, clock());
      const me = await recognise(db, passwords, { email, password, now: clock() });
      const [session] = await Promise.all([openSession(db, me.id, clock()), forgetAttempt(db, attempt)]);
      return { sessionToken: session.token, expiresAt: session.expiresAt.toISOString(), me };
    },
    async logOut({ sessionToken }) {
      await endSession(db, sessionToken);
      return null;
    },
    async whoIs({ sessionToken }) {
      const found = await readSession(db, sessionToken, clock());
      return found && { ...found, expiresAt: found.expiresAt.toISOString() };
    },
    getMe: ({ accountId }) => readMe(db, accountId),
    async updateMe({ accountId, name, bio, picture }) {
      // Drawn before anything is locked.
      const drawn = typeof picture === "string" ? await drawPicture(picture, pictureWidths, 1) : picture;
      return changeMe(db, accountId, { name, bio, picture: drawn });
    },
    getPeople: ({ accountIds }) => readPeople(db, accountIds),
    async getPicture(picture) {
      return { webp: (await readPicture(db, picture)).toString("base64") };
    },
    close: () => delivery.close(),
  };
}
