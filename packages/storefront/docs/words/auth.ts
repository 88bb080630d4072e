import type { AuthTables } from "../../src/services/auth/tables.ts";
import type { Words } from "./words.ts";

export const authWords: Words<AuthTables> = {
  accounts: {
    row: "a person",
    columns: {
      id: "what every other service knows of them",
      email: "in small letters",
      name: "as others see it",
      bio: "",
      password_hash: "argon2id; null: nobody can sign in to it",
      picture_version: "hash of the picture, part of its address; null: none",
      created_at: "when the account was confirmed",
    },
  },
  registrations: {
    row: "somebody wants to join; gone after a day, or when confirmed",
    columns: {
      id: "",
      email: "may be known already: nobody is told",
      name: "as typed",
      password_hash: "as typed, argon2id",
      created_at: "",
      expires_at: "a day later",
    },
  },
  confirmations: {
    row: "a link in a letter",
    columns: { token_hash: "SHA-256; the token itself is never kept", registration_id: "what the link confirms" },
  },
  letters: {
    row: "a letter that a registration is owed; gone once brought",
    columns: {
      id: "",
      registration_id: "",
      attempts: "that failed",
      due_at: "its turn; put off while somebody brings it",
    },
  },
  sessions: {
    row: "a browser that is signed in",
    columns: {
      token_hash: "SHA-256 of the cookie",
      account_id: "",
      extended_at: "last time that `expires_at` was moved",
      expires_at: "14 days unused",
      ends_at: "90 days, whatever happens",
    },
  },
  pictures: {
    row: "a picture in one size",
    columns: { account_id: "", version: "hash of it", width: "128 or 256 pixels", webp: "the bytes" },
  },
  attempts: {
    row: "how often something was tried; unlogged, a crash forgets it",
    columns: { key: "hash of limit and whom it counts", count: "", ends_at: "until when it counts" },
  },
};
